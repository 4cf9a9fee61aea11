import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { altitude } from '../../support/commandLine';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { days } from '../../support/repositoryBuilderTeam';

const bites =
  '\u001b[2J\u001b]8;;https://evil.example\u0007\u009b31m\u202e\u2066<img src=x>`|](command:evil)\r\t\u2028';
const manager = { name: `Mona ${bites} Ferreira`, email: `mona${bites}@example.com`.replace('<img src=x>', '') };
const ada = { name: `Ada ${bites} Okafor`, email: 'ada@example.com' };
const named = (text: string): string => text.replaceAll('<', '(').replaceAll('>', ')');
const people = [manager, ada].map(({ name, email }) => ({ name: named(name), email: named(email) }));
const hostilePath = `src/${bites.replaceAll('/', '_')}\n.ts`;
const acted = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** Enough history for statistics, in which everything that a repository can write is hostile. */
function hostile(): RepositoryBuilder {
  const plan = new RepositoryBuilder();
  const others = ['bela', 'chen', 'dita'].map(name => ({ name, email: `${name}@example.com` }));
  for (let count = 0; count < 60; count++) {
    const author = (count % 2 === 0 ? people[0] : count % 3 === 0 ? people[1] : others[count % others.length]) ?? ada;
    const message = `${bites.replace('\r', '')} ${count}\n\nReviewed-by: ${named(ada.name)} <ada@example.com>`;
    plan.commit({
      message,
      author,
      at: days(80 - count),
      files: { [hostilePath]: `${count}\n`, 'src/b.ts': `${count}\n` },
    });
  }
  return plan;
}

describe('hostile text of a repository', () => {
  let built: BuiltRepository;
  before(async () => {
    const directory = path.join(temporaryFolder(), `odd ${bites.replaceAll('/', '_')}`);
    await mkdir(directory);
    built = await hostile().build({ directory, config: { 'user.email': people[0]?.email ?? '' } });
  });
  after(removeTemporaryFolders);

  const printed = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await altitude([...args, '--until', '2026-06-30'], { directory: built.directory });
    assert.equal(code, 0, stderr);
    assert.doesNotMatch(stderr, acted);
    return stdout;
  };

  it('is in the report, whole, for programs', async () => {
    const report = JSON.parse(await printed('report', '--format', 'json')) as HealthReport;
    assert.ok(report.findings.some(({ evidence }) => evidence.files.includes(hostilePath)));
    assert.ok(
      report.findings.some(({ evidence }) => evidence.commits.some(({ subject }) => subject.includes('\u001b'))),
    );
    assert.deepEqual(report.manager.identities, [people[0]]);
  });

  const commands: readonly (readonly string[])[] = [
    ['report'],
    ['report', '--format', 'markdown'],
    ['report', '--format', 'json'],
    ['files'],
    ['files', '--format', 'json'],
    ['explain', hostilePath],
    ['explain', hostilePath, '--format', 'json'],
  ];
  for (const args of commands) {
    const name = args.map(word => (word === hostilePath ? 'FILE' : word)).join(' ');
    it(`reaches no terminal by altitude ${name}`, async () => {
      assert.doesNotMatch(await printed(...args), acted);
    });
  }

  it('reaches no terminal by what is refused', async () => {
    for (const args of [
      ['explain', `${bites}.ts`],
      ['report', '--base', bites],
      ['report', '--manager', bites],
      ['report', temporaryFolder(), '--config', `/nowhere/${bites}`],
      ['report', path.join(built.directory, '..')],
      [`--${bites}`],
      [bites],
    ]) {
      const { code, stdout, stderr } = await altitude(args, { directory: built.directory });
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
      assert.match(stderr, /^altitude: [^\n]+\n$/);
      assert.doesNotMatch(stderr, acted);
    }
  });
});
