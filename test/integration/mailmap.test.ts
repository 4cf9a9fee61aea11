import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { mapIdentity, parseMailmap } from '../../src/core/analysis/mailmap';
import { identity } from '../support/historyFactory';
import { RepositoryBuilder } from '../support/repositoryBuilder';
import { isolatedEnvironment, removeTemporaryFolders } from '../support/repositoryBuilderGit';

const names = ['Ada Okafor', 'ada okafor', 'Bela', 'É Ü', 'éü', 'root', 'Ada # O', 'x'];
const emails = ['ada@example.com', 'ADA@example.com', 'ada@laptop', 'é@x', 'É@x', 'root', 'a b', ''];

const name = fc.constantFrom(...names, '');
const email = fc.constantFrom(...emails);
const space = fc.constantFrom('', ' ', '  ', '\t');
const pair = fc.tuple(space, name, space, email).map(([before, who, between, where]) => {
  return `${before}${who}${between}<${where}>`;
});
const line = fc.oneof(
  { weight: 8, arbitrary: fc.array(pair, { minLength: 1, maxLength: 2 }).map(pairs => pairs.join('')) },
  { weight: 1, arbitrary: pair.map(one => `# ${one}`) },
  { weight: 1, arbitrary: pair.map(one => `${one} # later <${emails[0] ?? ''}>`) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom('<', '>', '#', ' ', 'a', '@', '\r'), maxLength: 12 }) },
);
const mailmap = fc.array(line, { maxLength: 6 }).map(lines => lines.map(one => `${one}\n`).join(''));

const contacts = names.flatMap(who => emails.map(where => `${who} <${where}>`));

/** What git makes of the contacts in a repository with that mailmap. */
async function checked(directory: string, text: string): Promise<string[]> {
  await writeFile(path.join(directory, '.mailmap'), text);
  const { stdout, status, stderr } = spawnSync('git', ['check-mailmap', '--stdin'], {
    cwd: directory,
    env: isolatedEnvironment(),
    input: contacts.map(one => `${one}\n`).join(''),
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stdout.split('\n').slice(0, -1);
}

function product(text: string): string[] {
  const parsed = parseMailmap(text);
  return contacts.map(one => {
    const mapped = mapIdentity(parsed, identity(one));
    return `${mapped.name} <${mapped.email}>`;
  });
}

describe('the mailmap beside git check-mailmap', () => {
  after(removeTemporaryFolders);

  it('gives every contact the same name and address for whatever mailmap', async () => {
    const { directory } = await new RepositoryBuilder().build();
    await fc.assert(
      fc.asyncProperty(mailmap, async text => {
        assert.deepEqual(product(text), await checked(directory, text));
      }),
      { seed: 7, numRuns: 150 },
    );
  });
});
