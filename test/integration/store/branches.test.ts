import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeFacts } from '../../../src/store/keptFacts';
import { CachedEngine } from '../../support/cachedEngine';
import type { CachedRun } from '../../support/cachedEngine';
import { listOf } from '../../support/listOf';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import type { PlannedCommit } from '../../support/repositoryBuilderCommit';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';
import { wrapGit } from '../../support/wrappedGit';

const { manager, ada, bela } = team;

describe('what was read of branches', () => {
  let engine: CachedEngine;
  let plan: RepositoryBuilder;
  let built: BuiltRepository;
  let topic: PlannedCommit;

  /** A commit that changes one file of its own. */
  const commit = (branch: string, name: string, day: number, author = ada): PlannedCommit =>
    plan.commit({
      message: `Change ${name}`,
      author,
      branch,
      at: days(day),
      files: { [`src/${name}.ts`]: `${day}\n` },
    });

  beforeEach(async () => {
    engine = await CachedEngine.create();
    plan = new RepositoryBuilder();
    commit('main', 'a', 90, manager);
    commit('main', 'b', 80, bela);
    plan.branch('topic');
    topic = commit('topic', 'topic', 9, manager);
    plan.branch('refs/pull/7/head', topic);
    commit('main', 'c', 8);
    built = await plan.build();
    const { branchCommands, report } = await engine.run(built.directory);
    assert.ok(branchCommands.includes('log'));
    assert.equal(report.openWork.length, 1);
  });
  afterEach(removeTemporaryFolders);

  /** Brings the repository to where its plan is, and measures it with what is kept; both ways must tell the same. */
  async function update(settings: Parameters<CachedEngine['run']>[1] = {}): Promise<CachedRun> {
    await plan.update(built);
    return engine.runAsCold(built.directory, settings);
  }

  /** Ids of the commits of branches that are kept. */
  async function kept(): Promise<readonly string[]> {
    const folder = path.join(engine.cacheHome, 'altitude');
    const [name = ''] = await readdir(folder);
    const { branches } = decodeFacts(await readFile(path.join(folder, name)));
    return listOf(branches?.commits.part.ids ?? []);
  }

  it('comes after the history, which is kept though the first run ended in the middle of them', async () => {
    const unused = await CachedEngine.create();
    const git = await wrapGit('case " $* " in *" diff-tree "*) exec sleep 50 ;; esac');
    const controller = new AbortController();
    const run = unused.run(built.directory, { git: git.executable, signal: controller.signal });
    const ended = assert.rejects(run, /cancelled/);
    await git.untilCalled(/ diff-tree /);
    controller.abort();
    await ended;
    assert.deepEqual((await unused.runAsCold(built.directory)).logs, []);
  });

  it('is not read again', async () => {
    const { branchCommands, report } = await engine.runAsCold(built.directory);
    assert.deepEqual(branchCommands, []);
    assert.equal(report.openWork.length, 1);
  });

  it('is not read again for other settings, another date, or another name of the same commit', async () => {
    plan.branch('again', topic);
    const { branchCommands } = await update({ settings: { exempt: ['topic'], managers: [ada.email] }, until: days(1) });
    assert.deepEqual(branchCommands, []);
  });

  it('is not read again where base moves on, but for the date of its tip', async () => {
    commit('main', 'd', 5);
    const { branchCommands } = await update();
    assert.deepEqual(branchCommands, ['rev-list']);
  });

  it('is all but what is new where a branch grows', async () => {
    commit('topic', 'more', 4, manager);
    const { branchCommands } = await update();
    assert.deepEqual(branchCommands.slice(0, 2), ['rev-list', 'log']);
    assert.deepEqual(await kept(), [await built.git('rev-parse', 'topic'), built.idOf(topic)]);
    assert.deepEqual((await update()).branchCommands, []);
  });

  it('is dropped where no ref leads to it any more', async () => {
    assert.deepEqual(await kept(), [built.idOf(topic)]);
    plan.deleteBranch('topic');
    plan.deleteBranch('refs/pull/7/head');
    assert.deepEqual((await update()).branchCommands, []);
    assert.deepEqual(await kept(), []);
  });

  it('is dropped where base has it, and is read again where base no longer does', async () => {
    const before = commit('main', 'e', 4);
    plan.merge({ from: 'topic', author: ada, at: days(3) });
    assert.equal((await update()).report.openWork.length, 0);
    assert.deepEqual(await kept(), []);
    plan.branch('main', before);
    assert.equal((await update()).report.openWork.length, 1);
    assert.deepEqual(await kept(), [built.idOf(topic)]);
  });

  it('tells the same where what it stands on leaves base', async () => {
    plan.branch('main', topic.parents[0]?.parents[0]);
    commit('main', 'instead', 6);
    const { report } = await update();
    assert.equal(report.openWork[0]?.commits, 2);
  });

  it('tells the same after a squash that names nothing, and after what it squashed went on', async () => {
    plan.commit({ message: 'Land it', author: ada, at: days(3), files: { 'src/topic.ts': '9\n' } });
    assert.equal((await update()).report.openWork.length, 0);
    commit('topic', 'more', 2, manager);
    assert.equal((await update()).report.openWork[0]?.commits, 1);
  });

  it('tells the same after it became long-lived', async () => {
    const { report } = await update({ settings: { longLived: ['topic'] } });
    assert.equal(report.openWork.length, 0);
    assert.equal((await update()).report.openWork.length, 1);
  });

  it('are test merges too: a run with nothing new merges nothing', async () => {
    plan.branch('other', 'main');
    for (const [branch, author] of [
      ['topic', manager],
      ['other', ada],
    ] as const)
      plan.commit({ message: branch, author, branch, at: days(2), files: { 'src/topic.ts': `${branch}\n` } });
    const first = await update();
    assert.ok(first.branchCommands.includes('merge-tree'));
    assert.deepEqual(
      first.report.openWork[0]?.conflicts.map(({ files }) => files),
      [['src/topic.ts']],
    );
    assert.deepEqual((await engine.runAsCold(built.directory)).branchCommands, []);
  });
});
