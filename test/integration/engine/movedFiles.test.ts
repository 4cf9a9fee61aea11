import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { explainFile, healthReport } from '../../../src/engine/engine';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { CachedEngine } from '../../support/cachedEngine';
import { listFolder } from '../../support/folderListing';
import { loseObjects } from '../../support/lostObjects';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';
import { requestFor } from '../../support/request';

const { manager, ada } = team;
const text = 'A file\nof some lines\nthat Ada wrote\n';

/** Ada wrote a file, which the manager moved and edited in one commit. */
function project(): RepositoryBuilder {
  const plan = new RepositoryBuilder();
  plan.commit({ message: 'Begin', author: ada, at: days(40), files: { 'src/old.ts': text, 'src/other.ts': '1\n' } });
  const moved = { from: 'src/old.ts', content: `${text}and the manager moved\n` };
  plan.commit({ message: 'Move', author: manager, at: days(20), files: { 'src/new.ts': moved } });
  return plan;
}

const creators = async ({ directory }: BuiltRepository): Promise<readonly string[]> => {
  const { authors } = await explainFile(requestFor(directory), 'src/new.ts');
  return authors.map(({ email }) => email);
};
const unfollowed = ({ notMeasured }: HealthReport): readonly string[] =>
  notMeasured.map(({ what }) => what).filter(what => what.startsWith('files moved and edited'));
const oneCommit = ['files moved and edited at once, in 1 commit'];

describe('a report of files that were moved and edited in one commit', () => {
  after(removeTemporaryFolders);

  it('names who wrote them first, then who moved them', async () => {
    assert.deepEqual(await creators(await project().build()), [ada.email, manager.email]);
  });

  it('takes them for new where the contents are gone, and says so', async () => {
    const built = await project().build();
    assert.deepEqual(unfollowed(await healthReport(requestFor(built.directory))), []);
    await loseObjects(built, ['main~1:src/old.ts']);
    assert.deepEqual(await creators(built), [manager.email]);
    assert.deepEqual(unfollowed(await healthReport(requestFor(built.directory))), oneCommit);
  });

  it('is the same to the byte where contents that nobody moved are gone', async () => {
    const built = await project().build();
    const whole = await healthReport(requestFor(built.directory));
    await loseObjects(built, ['main:src/other.ts']);
    assert.equal(JSON.stringify(await healthReport(requestFor(built.directory))), JSON.stringify(whole));
  });
});

describe('files that were moved and edited, in what is kept', () => {
  let engine: CachedEngine;
  beforeEach(async () => {
    engine = await CachedEngine.create();
  });
  afterEach(removeTemporaryFolders);

  it('are not asked for again', async () => {
    const plan = project();
    const built = await plan.build();
    assert.equal((await engine.runAsCold(built.directory)).renameReadings, 1);
    assert.equal((await engine.runAsCold(built.directory)).renameReadings, 0);
    plan.commit({ message: 'Change', author: ada, at: days(9), files: { 'src/new.ts': '1\n', 'src/third.ts': '3\n' } });
    await plan.update(built);
    assert.equal((await engine.runAsCold(built.directory)).renameReadings, 0);
  });

  it('are followed on where a new commit moves them', async () => {
    const plan = project();
    const built = await plan.build();
    await engine.run(built.directory);
    const moved = { from: 'src/new.ts', content: `${text}and Ada moved back\n` };
    plan.commit({ message: 'Move back', author: ada, at: days(9), files: { 'src/old.ts': moved } });
    await plan.update(built);
    assert.equal((await engine.runAsCold(built.directory)).renameReadings, 1);
  });
});

describe('files that were moved and edited, in a partial clone', () => {
  let engine: CachedEngine;
  let partial: BuiltRepository;
  beforeEach(async () => {
    engine = await CachedEngine.create();
    partial = await (await project().build()).partialClone();
  });
  afterEach(removeTemporaryFolders);

  it('are said not to be measured, run after run, and nothing is fetched', async () => {
    const marker = path.join(temporaryFolder(), 'fetched');
    await partial.git('remote', 'set-url', 'origin', `ext::touch ${marker}`);
    await partial.git('config', 'protocol.ext.allow', 'always');
    const objects = await listFolder(partial.directory);
    assert.deepEqual(unfollowed((await engine.runAsCold(partial.directory)).report), oneCommit);
    assert.deepEqual(unfollowed((await engine.runAsCold(partial.directory)).report), oneCommit);
    assert.deepEqual(await listFolder(partial.directory), objects);
    await assert.rejects(access(marker), /ENOENT/);
  });

  it('are measured as soon as their contents are there, though no commit is new', async () => {
    await engine.run(partial.directory);
    for (const revision of ['origin/main~1:src/old.ts', 'origin/main:src/new.ts']) {
      await partial.git('cat-file', '-e', revision);
    }
    assert.deepEqual(unfollowed((await engine.runAsCold(partial.directory)).report), []);
    assert.equal((await engine.runAsCold(partial.directory)).renameReadings, 0);
    assert.deepEqual(await creators(partial), [ada.email, manager.email]);
  });

  it('are measured once their contents are there and a commit is new', async () => {
    await engine.run(partial.directory);
    for (const revision of ['origin/main~1:src/old.ts', 'origin/main:src/new.ts']) {
      await partial.git('cat-file', '-e', revision);
    }
    await partial.git('update-ref', 'refs/remotes/origin/main', await newCommit(partial));
    assert.deepEqual(unfollowed((await engine.runAsCold(partial.directory)).report), []);
  });
});

/** A commit on main that changes nothing. */
async function newCommit(built: BuiltRepository): Promise<string> {
  return built.git('commit-tree', '-p', 'origin/main', '-m', 'Nothing', 'origin/main^{tree}');
}
