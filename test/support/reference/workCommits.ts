import type { LoggedCommit } from './gitLog';
import type { Persons } from './persons';
import type { Words } from './question';

/**
 * Commits that count as work: of a person, no merge, no automation under a person's name, not bulk (over 50 changed paths),
 * none that is to be ignored, with something that is not left out; of two with one author, author date and subject the
 * one that was committed first. `commits` have parents before their children.
 */
export function workCommits(
  commits: readonly LoggedCommit[],
  persons: Persons,
  ignored: ReadonlySet<string>,
  { isAutomation, isLeftOut }: Words,
): readonly LoggedCommit[] {
  const own = commits.filter(
    ({ parents, author, subject }) =>
      parents.length < 2 && !persons.isBot(persons.whoIs(author)) && !isAutomation(subject),
  );
  const firsts = new Map<string, LoggedCommit>();
  for (const commit of own) {
    const what = [persons.whoIs(commit.author), commit.authoredAt, commit.subject].join('\0');
    const first = firsts.get(what);
    if (first === undefined || commit.committedAt < first.committedAt) firsts.set(what, commit);
  }
  return [...firsts.values()].filter(
    ({ id, changes }) => changes.length <= 50 && !ignored.has(id) && changes.some(({ path }) => !isLeftOut(path)),
  );
}
