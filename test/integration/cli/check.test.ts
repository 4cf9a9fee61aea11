import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CheckReport } from '../../../src/core/report/checkReport';
import { altitude, assertRefused } from '../../support/commandLine';
import type { CommandResult } from '../../support/commandLine';
import { criticalShare, held, shared } from '../../support/criticalShare';
import { faultsOfFile } from '../../support/publishedSchema';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';

const { manager, ada } = team;
const config = { 'user.name': manager.name, 'user.email': manager.email };

describe('altitude check', () => {
  let built: BuiltRepository;
  beforeEach(async () => {
    const plan = criticalShare();
    for (const [branch, author, file] of [
      ['own-held', manager, held],
      ['own-shared', manager, shared],
      ['own-other', manager, 'src/web.ts'],
      ['theirs', ada, held],
    ] as const) {
      plan.branch(branch, 'main');
      plan.commit({ message: branch, author, at: days(1), branch, files: { [file]: `${branch}\n` } });
    }
    plan.branch('own-late', 'own-held');
    plan.commit({
      message: 'Late',
      author: manager,
      at: days(0.5),
      branch: 'own-late',
      files: { 'src/web.ts': 'late\n' },
    });
    built = await plan.build({ checkout: true, config });
  });
  afterEach(removeTemporaryFolders);

  const run = async (...args: readonly string[]): Promise<CommandResult> =>
    altitude(['check', ...args, '--until', '2026-06-30'], { directory: built.directory });
  const check = async (...args: readonly string[]): Promise<CheckReport & { readonly code: number | null }> => {
    const { code, stdout, stderr } = await run(...args, '--format', 'json');
    assert.equal(stderr, '');
    return { ...(JSON.parse(stdout) as CheckReport), code };
  };
  const edit = async (...files: readonly string[]): Promise<void> => {
    for (const file of files) await writeFile(path.join(built.directory, file), 'edited\n');
  };
  const paths = ({ files }: CheckReport): readonly string[] => files.map(file => file.path);
  const kinds = ({ findings }: CheckReport): readonly string[] =>
    findings.map(({ kind, severity }) => `${kind} ${severity}`);

  describe('of edits', () => {
    it('says that there are none', async () => {
      const found = await check();
      assert.deepEqual([found.code, found.level, paths(found), kinds(found)], [0, 'unknown', [], []]);
    });

    it('finds those of a critical file that is the manager’s, and exits with 1', async () => {
      await edit(held);
      const found = await check();
      assert.deepEqual([found.code, found.level, paths(found)], [1, 'in-the-way', [held]]);
      assert.deepEqual(kinds(found), ['critical-authorship high', 'uncommitted-critical medium']);
      assert.equal(faultsOfFile(found.files[0]), '');
      const called = new Set(found.findings.flatMap(({ guidance }) => guidance));
      assert.deepEqual(
        found.guidance.map(({ id }) => id),
        [...called],
      );
    });

    it('finds those of a critical file that is the team’s, and lets them pass', async () => {
      await edit(shared, 'src/web.ts');
      const found = await check();
      assert.deepEqual([found.code, paths(found), kinds(found)], [0, [shared], ['uncommitted-critical low']]);
    });

    it('looks at what is staged, at what is not, or at both', async () => {
      await edit(held, shared);
      await built.git('add', held);
      assert.deepEqual(paths(await check('--staged')), [held]);
      assert.deepEqual(paths(await check('--worktree')), [shared]);
      assert.deepEqual([...paths(await check())].sort(), [held, shared]);
    });

    it('says that they are not the manager’s where git commits as somebody else', async () => {
      await edit(held);
      await built.git('config', 'user.email', ada.email);
      const found = await check();
      assert.deepEqual([found.code, paths(found)], [0, []]);
      assert.match(found.notMeasured.map(({ why }) => why).join(), /not the manager’s/);
    });
  });

  describe('of commits', () => {
    it('finds those of the manager on a branch that base lacks', async () => {
      const found = await check('--branch', 'own-held');
      assert.deepEqual([found.code, paths(found), kinds(found)], [1, [held], ['critical-authorship high']]);
    });
    it('passes those of others, and those on no critical file or on the team’s', async () => {
      for (const [branch, files] of [
        ['theirs', []],
        ['own-other', []],
        ['own-shared', [shared]],
      ] as const) {
        const found = await check('--branch', branch);
        assert.deepEqual([found.code, paths(found), kinds(found)], [0, files, []], branch);
      }
    });
    it('passes a branch that is on base', async () => {
      assert.deepEqual(paths(await check('--branch', 'main')), []);
    });
    it('finds those between two commits, HEAD where one is left out', async () => {
      assert.deepEqual(paths(await check('--range', 'main..own-late')), [held]);
      assert.deepEqual(paths(await check('--range', 'own-held..own-late')), []);
      assert.deepEqual(paths(await check('--range', '..own-late')), [held]);
      assert.deepEqual(paths(await check('--range', 'own-late..')), []);
    });
    it('leaves out what a branch has merged from base, and finds it in a range that landed', async () => {
      const plan = criticalShare();
      plan.branch('work');
      plan.commit({ message: 'Work', author: manager, at: days(9), branch: 'work', files: { 'src/web.ts': 'work\n' } });
      plan.commit({ message: 'Pay more', author: manager, at: days(9), files: { [held]: 'more\n' } });
      plan.merge({ from: 'main', branch: 'work', author: manager, at: days(8) });
      built = await plan.build({ checkout: true });
      assert.deepEqual(paths(await check('--range', 'work^1..work')), []);
      assert.deepEqual(paths(await check('--range', 'main~1..main')), [held]);
    });
    it('says where a shallow clone hides what a commit changed', async () => {
      const clone = await built.shallowClone(1);
      await clone.git('config', 'user.email', manager.email);
      const args = ['check', '--branch', 'origin/own-held', '--format', 'json', '--until', '2026-06-30'];
      const { stdout } = await altitude(args, { directory: clone.directory });
      const found = JSON.parse(stdout) as CheckReport;
      assert.deepEqual(paths(found), []);
      assert.match(found.notMeasured.map(({ why }) => why).join(), /shallow and ends at it/);
    });
    it('of a bare repository, which has no edits', async () => {
      await built.git('config', 'core.bare', 'true');
      const settings = ['--manager', manager.email, '--config', path.join(built.directory, '.vscode/settings.json')];
      assert.deepEqual(paths(await check('--branch', 'own-held', ...settings)), [held]);
      assert.match((await check(...settings)).notMeasured.map(({ why }) => why).join(), /--range or --branch/);
    });
  });

  it('fails at the level that is asked for', async () => {
    await edit(shared);
    assert.equal((await run()).code, 0);
    assert.equal((await run('--fail-on', 'low')).code, 1);
    assert.equal((await run('--fail-on', 'medium')).code, 0);
  });

  it('says in words what it found', async () => {
    await edit(held);
    const { stdout } = await run();
    assert.match(stdout, /^IN THE WAY\n {2}Your changes touch 1 critical file\.\n\nBY DEMAND\n/);
    assert.match(stdout, /\nFINDINGS ABOUT THEM\n\nHigh: /);
    await built.git('checkout', '--quiet', '--', held);
    assert.match((await run()).stdout, /^UNKNOWN\n {2}Your changes touch no critical file\.\n/);
    assert.match(
      (await run('--branch', 'own-shared')).stdout,
      /touch 1 critical file, and nothing stands against it\.\n/,
    );
  });

  describe('refuses', () => {
    const hostile = [
      '--output=/tmp/x',
      '-h',
      '--upload-pack=touch x',
      'main^{/x}',
      'missing',
      '',
      '\u001b[31m',
      'a..b',
    ];
    it('a revision that names no commit, whatever it looks like', async () => {
      for (const name of hostile)
        assertRefused(await run(`--branch=${name}`), /no branch or commit is called|argument missing/);
      assertRefused(await run('--range=--all..main'), /no branch or commit is called "--all"/);
      assertRefused(await run('--range=main..--all'), /no branch or commit is called "--all"/);
    });
    it('what is no range', async () => {
      for (const range of ['main', 'main...theirs', 'a..b..c', ''])
        assertRefused(await run(`--range=${range}`), /A\.\.B|argument missing/);
    });
    it('two ways at once', async () => {
      assertRefused(await run('--staged', '--branch', 'main'), /cannot be used with/);
    });
    it('a manager who is nobody here', async () => {
      assertRefused(await run('--manager', 'eve@example.com'), /no commit is by "eve@example\.com"/);
    });
  });

  it('reads a branch of any name', async () => {
    const name = `${'<img src=x>`$(x)`'.replaceAll(' ', '')}${'x'.repeat(200)}`;
    await built.git('update-ref', `refs/heads/${name}`, 'own-held');
    assert.deepEqual(paths(await check('--branch', `refs/heads/${name}`)), [held]);
  });
});
