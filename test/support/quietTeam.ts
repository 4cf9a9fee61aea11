import path from 'node:path';
import { RepositoryBuilder } from './repositoryBuilder';
import type { Identity } from './repositoryBuilderCommit';
import { days } from './repositoryBuilderTeam';

/** The manager of the quiet team. */
export const quietManager: Identity = { name: 'Omar Haddad', email: 'omar@haddad.example' };

const sofie: Identity = { name: 'Sofie Lund', email: 'sofie.lund@notes.example' };
const piotr: Identity = { name: 'Piotr Nowak', email: '1234567+pnowak@users.noreply.github.com' };

/** Everybody of the quiet team. */
export const quietPeople: readonly Identity[] = [quietManager, sofie, piotr];

const work: readonly (readonly [daysBefore: number, author: Identity, subject: string, path: string])[] = [
  [52, sofie, 'Begin with an empty notebook', 'src/notebook.ts'],
  [50, sofie, 'Add a page', 'src/page.ts'],
  [44, quietManager, 'Keep pages in order', 'src/page.ts'],
  [41, sofie, 'Search pages by word', 'src/search.ts'],
  [33, piotr, 'Fix the order of two equal pages', 'src/page.ts'],
  [27, quietManager, 'Say what the notebook is for', 'README.md'],
  [20, sofie, 'Find a word in any case', 'src/search.ts'],
  [9, quietManager, 'Test the search', 'test/search.test.ts'],
  [3, sofie, 'Store a page at once', 'src/store.ts'],
];

/** Three people who began seven weeks ago: too little to judge anybody. The same to the byte, every time. */
export async function buildQuietTeam(parent: string): Promise<string> {
  const directory = path.join(parent, 'field-notes');
  const plan = new RepositoryBuilder();
  for (const [day, author, message, file] of work) {
    plan.commit({ message, author, at: days(day), offset: 60, files: { [file]: `${message}\n` } });
  }
  plan.branch('omar/tags');
  const files = { 'src/tags.ts': 'tags\n' };
  plan.commit({ message: 'Tag a page', branch: 'omar/tags', author: quietManager, at: days(1), offset: 60, files });
  await plan.build({ directory, checkout: true, config: { 'user.email': quietManager.email } });
  return directory;
}
