import assert from 'node:assert/strict';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { CachedEngine } from '../../support/cachedEngine';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import type { PlannedCommit } from '../../support/repositoryBuilderCommit';
import { removeTemporaryFolders, runGit, temporaryFolder } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';

const { manager, ada, bela } = team;

/** A history of a few commits whose newest is `tip`. */
function beginPlan(): { readonly plan: RepositoryBuilder; readonly tip: PlannedCommit } {
  const plan = new RepositoryBuilder();
  plan.commit({ message: 'Begin', author: ada, at: days(80), files: { 'src/a.ts': '1\n', 'src/b.ts': '1\n' } });
  plan.commit({ message: 'Größe', author: bela, at: days(70), files: { 'src/größe.ts': '1\n' } });
  plan.commit({ message: 'Move', author: manager, at: days(60), files: { 'src/c.ts': { from: 'src/b.ts' } } });
  const tip = plan.commit({ message: 'Change', author: manager, at: days(50), files: { 'src/a.ts': '2\n' } });
  return { plan, tip };
}

describe('what was read of a history', () => {
  let engine: CachedEngine;
  let plan: RepositoryBuilder;
  let tip: PlannedCommit;
  let built: BuiltRepository;
  let first: string;

  beforeEach(async () => {
    engine = await CachedEngine.create();
    ({ plan, tip } = beginPlan());
    built = await plan.build();
    first = built.idOf(tip);
    const { logs, said } = await engine.run(built.directory);
    assert.deepEqual({ logs, said }, { logs: [first], said: [] });
  });
  afterEach(removeTemporaryFolders);

  /** The id of main's newest commit, after the repository was brought to where its plan is now. */
  async function update(): Promise<string> {
    await plan.update(built);
    return built.git('rev-parse', 'main');
  }

  it('is not read again', async () => {
    const { logs, said } = await engine.runAsCold(built.directory);
    assert.deepEqual({ logs, said }, { logs: [], said: [] });
  });

  describe('is all but what is new', () => {
    it('after a commit', async () => {
      plan.commit({ message: 'Move on', author: ada, at: days(9), files: { 'src/d.ts': { from: 'src/c.ts' } } });
      const next = await update();
      assert.deepEqual((await engine.runAsCold(built.directory)).logs, [`${next} ^${first}`]);
      assert.deepEqual((await engine.runAsCold(built.directory)).logs, []);
    });

    it('after a merge of what began before', async () => {
      plan.branch('side', tip.parents[0]);
      plan.commit({ message: 'Aside', author: bela, branch: 'side', at: days(55), files: { 'src/a.ts': '3\n' } });
      plan.merge({ from: 'side', author: ada, at: days(9) });
      const next = await update();
      assert.deepEqual((await engine.runAsCold(built.directory)).logs, [`${next} ^${first}`]);
    });

    it('after an amended commit', async () => {
      plan.branch('main', tip.parents[0]);
      plan.commit({ message: 'Change it', author: manager, at: days(50), files: { 'src/a.ts': '4\n' } });
      const next = await update();
      assert.deepEqual((await engine.runAsCold(built.directory)).logs, [`${next} ^${first}`]);
    });

    it('after a rebase', async () => {
      plan.branch('main', tip.parents[0]?.parents[0]);
      plan.commit({ message: 'Before', author: ada, at: days(65), files: { 'src/e.ts': '1\n' } });
      plan.cherryPick(tip, {});
      const next = await update();
      assert.deepEqual((await engine.runAsCold(built.directory)).logs, [`${next} ^${first}`]);
    });

    it('after a forced push of another history', async () => {
      plan.branch('other', null);
      const other = plan.commit({
        message: 'Anew',
        author: manager,
        branch: 'other',
        at: days(9),
        files: { 'n.ts': '1\n' },
      });
      plan.branch('main', other);
      const next = await update();
      assert.deepEqual((await engine.runAsCold(built.directory)).logs, [`${next} ^${first}`]);
    });

    it('after a reset to an older commit', async () => {
      plan.branch('main', tip.parents[0]);
      const next = await update();
      assert.deepEqual((await engine.runAsCold(built.directory)).logs, [`${next} ^${first}`]);
      plan.branch('main', tip);
      assert.equal(await update(), first);
      assert.deepEqual((await engine.runAsCold(built.directory)).logs, [`${first} ^${next}`]);
    });

    it('with another base', async () => {
      plan.branch('next');
      plan.commit({ message: 'Ahead', author: ada, branch: 'next', at: days(9), files: { 'src/f.ts': '1\n' } });
      await update();
      const next = await built.git('rev-parse', 'next');
      assert.deepEqual((await engine.runAsCold(built.directory, { settings: { base: 'next' } })).logs, [
        `${next} ^${first}`,
      ]);
      assert.deepEqual((await engine.runAsCold(built.directory)).logs, [`${first} ^${next}`]);
    });

    it('seen from a work tree that is linked to the repository', async () => {
      const linked = path.join(temporaryFolder(), 'linked');
      await built.git('worktree', 'add', '--quiet', '--detach', linked, 'main');
      assert.deepEqual((await engine.runAsCold(linked)).logs, []);
    });
  });

  describe('says nothing wrong', () => {
    it('after a changed .mailmap', async () => {
      const before = await engine.run(built.directory);
      plan.commit({
        message: 'Names',
        author: ada,
        at: days(9),
        files: { '.mailmap': `Mona <${manager.email}> <${bela.email}>\n` },
      });
      await update();
      const { report } = await engine.runAsCold(built.directory);
      assert.equal(report.window.people, 2);
      assert.equal(before.report.window.people, 3);
    });

    it('with changed settings', async () => {
      const { logs, report } = await engine.runAsCold(built.directory, {
        settings: { criticalPaths: ['src/a.ts'], days: 60 },
      });
      assert.deepEqual(logs, []);
      assert.deepEqual(
        report.criticalFiles[0]?.reasons.map(({ kind }) => kind),
        ['declared'],
      );
    });

    it('of a past date', async () => {
      const { logs, report } = await engine.runAsCold(built.directory, { until: days(66) });
      assert.deepEqual(logs, []);
      assert.equal(report.window.workCommits, 2);
    });

    it('with another manager', async () => {
      const { logs, report } = await engine.runAsCold(built.directory, { settings: { managers: [bela.name] } });
      assert.deepEqual(logs, []);
      assert.deepEqual(report.manager.identities, [bela]);
    });
  });

  describe('is read anew', () => {
    it('where its newest commit is gone from the repository, and that is said', async () => {
      plan.branch('main', tip.parents[0]);
      plan.commit({ message: 'Instead', author: ada, at: days(9), files: { 'src/a.ts': '5\n' } });
      const next = await update();
      await built.git('reflog', 'expire', '--expire=now', '--all');
      await built.git('gc', '--quiet', '--prune=now');
      await assert.rejects(built.git('cat-file', '-e', first));
      const { logs, said } = await engine.runAsCold(built.directory);
      assert.deepEqual(logs, [`${next} ^${first}`, next]);
      assert.deepEqual(said, ['The kept history is of commits that are gone: the history is read anew.']);
      assert.deepEqual((await engine.runAsCold(built.directory)).logs, []);
    });

    it('where another repository stands in the same place', async () => {
      await rm(built.directory, { recursive: true });
      const other = new RepositoryBuilder();
      const only = other.commit({ message: 'Other', author: manager, at: days(20), files: { 'x.ts': '1\n' } });
      const there = await other.build({ directory: built.directory });
      const { logs, said } = await engine.runAsCold(there.directory);
      assert.deepEqual(logs, [`${there.idOf(only)} ^${first}`, there.idOf(only)]);
      assert.match(said.join(), /commits that are gone/);
    });

    it('where a repository with another format of ids stands in the same place', async () => {
      await rm(built.directory, { recursive: true });
      const there = await plan.build({ directory: built.directory, objectFormat: 'sha256' });
      assert.match((await engine.runAsCold(there.directory)).said.join(), /commits with other ids/);
      assert.deepEqual((await engine.runAsCold(there.directory)).logs, []);
    });

    it('where the repository was moved', async () => {
      const moved = path.join(temporaryFolder(), 'moved');
      await rename(built.directory, moved);
      const { logs, said } = await engine.runAsCold(moved);
      assert.deepEqual({ logs, said }, { logs: [first], said: [] });
    });
  });

  it('of a shallow clone is read anew where the clone ends elsewhere', async () => {
    const shallow = await built.shallowClone(2);
    assert.deepEqual((await engine.runAsCold(shallow.directory)).logs, [first]);
    assert.deepEqual((await engine.runAsCold(shallow.directory)).logs, []);
    for (const option of ['--deepen=1', '--unshallow']) {
      await runGit(shallow.directory, ['fetch', '--quiet', option]);
      const { logs, said } = await engine.runAsCold(shallow.directory);
      assert.deepEqual({ logs, said }, { logs: [first], said: [] }, option);
    }
    assert.deepEqual((await engine.runAsCold(shallow.directory)).logs, []);
  });

  it('of a partial clone is completed by what comes later', async () => {
    plan.commit({ message: 'Names', author: ada, at: days(9), files: { '.mailmap': `${ada.name} <${bela.email}>\n` } });
    await plan.update(built);
    const partial = await built.partialClone();
    const missing = async (): Promise<readonly string[]> =>
      (await engine.runAsCold(partial.directory)).report.notMeasured
        .filter(({ why }) => why === 'the clone lacks its content')
        .map(({ what }) => what);
    assert.deepEqual(await missing(), ['.mailmap']);
    assert.deepEqual(await missing(), ['.mailmap']);
    await partial.git('cat-file', '-e', 'HEAD:.mailmap');
    assert.deepEqual(await missing(), []);
    assert.deepEqual((await engine.run(partial.directory)).logs, []);
  });

  it('of a shallow clone grows with what is fetched', async () => {
    const shallow = await built.shallowClone(2);
    await engine.run(shallow.directory);
    plan.commit({ message: 'Later', author: ada, at: days(9), files: { 'src/g.ts': '1\n' } });
    const next = await update();
    await runGit(shallow.directory, ['fetch', '--quiet']);
    assert.deepEqual((await engine.runAsCold(shallow.directory)).logs, [`${next} ^${first}`]);
  });
});
