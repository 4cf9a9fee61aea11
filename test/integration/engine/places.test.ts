import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { healthReport } from '../../../src/engine/engine';
import { toFailure } from '../../../src/engine/engineErrors';
import type { EngineFailure } from '../../../src/engine/protocol';
import { faultsOfReport } from '../../support/publishedSchema';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';
import { requestFor } from '../../support/request';
import type { RequestSketch } from '../../support/request';

const { manager, ada } = team;

/** Five commits, the manager's first and fourth. */
function plan(): RepositoryBuilder {
  const project = new RepositoryBuilder();
  project.commit({ message: 'One', author: manager, at: days(50), files: { 'src/a.ts': '1\n', 'src/b.ts': '1\n' } });
  project.commit({ message: 'Two', author: ada, at: days(40), files: { 'src/a.ts': '2\n' } });
  project.commit({ message: 'Three', author: ada, at: days(30), files: { 'src/b.ts': '3\n' } });
  project.commit({ message: 'Four', author: manager, at: days(20), files: { 'src/a.ts': '4\n' } });
  project.commit({ message: 'Five', author: ada, at: days(10), files: { 'src/a.ts': '5\n' } });
  return project;
}

/** A report, which always holds to the published schema. */
async function report(directory: string, sketch?: RequestSketch): Promise<HealthReport> {
  const made = await healthReport(requestFor(directory, sketch));
  assert.equal(faultsOfReport(JSON.parse(JSON.stringify(made))), '');
  return made;
}

/** What of a report must be the same wherever the same history lies. */
function judgement({ window, activity, criticalFiles, findings, level }: HealthReport): unknown {
  return { window, activity, criticalFiles, findings, level };
}

async function failure(directory: string, sketch?: RequestSketch): Promise<EngineFailure> {
  return report(directory, sketch).then(
    () => assert.fail('there was a report'),
    (error: unknown) => toFailure(error),
  );
}

describe('a report', () => {
  let built: BuiltRepository;
  let expected: unknown;
  before(async () => {
    built = await plan().build({ checkout: true });
    const whole = await report(built.directory);
    assert.equal(whole.window.workCommits, 5);
    expected = judgement(whole);
  });
  after(removeTemporaryFolders);

  describe('is the same', () => {
    it('from a folder of the repository', async () => {
      assert.deepEqual(judgement(await report(path.join(built.directory, 'src'))), expected);
    });

    it('from inside .git', async () => {
      assert.deepEqual(judgement(await report(path.join(built.directory, '.git'))), expected);
    });

    it('in a bare clone', async () => {
      const directory = temporaryFolder();
      await built.git('clone', '--quiet', '--bare', built.directory, directory);
      const bare = await report(directory);
      assert.deepEqual(judgement(bare), expected);
      assert.equal(bare.repository.baseRef, 'refs/heads/main');
    });

    it('in a clone that borrows its objects', async () => {
      const directory = temporaryFolder();
      await built.git('clone', '--quiet', '--shared', '--no-checkout', built.directory, directory);
      const borrowed = await report(directory);
      assert.deepEqual(judgement(borrowed), expected);
      assert.equal(borrowed.repository.baseRef, 'refs/remotes/origin/main');
    });

    it('in a linked work tree on a branch of its own', async () => {
      const directory = path.join(temporaryFolder(), 'linked');
      await built.git('worktree', 'add', '--quiet', '-b', 'side', directory, 'main~2');
      const linked = await report(directory);
      await built.git('worktree', 'remove', directory);
      await built.git('branch', '-D', 'side');
      assert.deepEqual(judgement(linked), expected);
      assert.deepEqual([linked.repository.headRef, linked.repository.baseRef], ['refs/heads/side', 'refs/heads/main']);
    });

    it('as a submodule of another repository', async () => {
      const around = await new RepositoryBuilder().build();
      const options = ['-c', 'protocol.file.allow=always'];
      await around.git(...options, 'submodule', '--quiet', 'add', built.directory, 'module');
      assert.deepEqual(judgement(await report(path.join(around.directory, 'module'))), expected);
    });

    it('with a detached HEAD, which it says', async () => {
      const directory = temporaryFolder();
      await built.git('clone', '--quiet', built.directory, directory);
      await built.git('-C', directory, 'checkout', '--quiet', '--detach', 'main~3');
      const detached = await report(directory);
      assert.deepEqual(judgement(detached), expected);
      assert.equal(detached.repository.headRef, 'HEAD');
    });

    it('with HEAD on a branch that has no commit yet', async () => {
      const unborn = await plan().build({ head: 'unborn' });
      assert.deepEqual(judgement(await report(unborn.directory)), expected);
    });

    it('with an index that is broken', async () => {
      const broken = await plan().build({ checkout: true });
      await rm(path.join(broken.directory, '.git', 'index'));
      assert.deepEqual(judgement(await report(broken.directory)), expected);
    });
  });

  it('has the same figures where objects are named by SHA-256', async () => {
    const { repository, window, activity } = await report((await plan().build({ objectFormat: 'sha256' })).directory);
    assert.match(repository.baseCommit, /^[0-9a-f]{64}$/);
    assert.deepEqual([window.workCommits, activity.commits], [5, 2]);
  });

  describe('of a shallow clone', () => {
    let shallow: HealthReport;
    before(async () => {
      shallow = await report((await built.shallowClone(3)).directory);
    });

    it('says that it is one', () => {
      assert.equal(shallow.repository.shallow, true);
      assert.ok(shallow.notMeasured.some(({ what, why }) => /shallow/.test(what) && /--unshallow/.test(why)));
    });

    it('counts no commit whose changes cannot be known', () => {
      assert.deepEqual([shallow.window.workCommits, shallow.activity.commits], [2, 1]);
    });
  });

  it('says when the repository was last fetched', async () => {
    const fetched = await plan().build();
    await fetched.markFetched(days(2));
    assert.equal((await report(fetched.directory)).repository.lastFetchAt, days(2).toISOString());
    assert.equal((await report(built.directory)).repository.lastFetchAt, null);
  });

  it('says that replaced objects do not count', async () => {
    const replaced = await plan().build();
    const says = async (): Promise<boolean> =>
      (await report(replaced.directory)).notMeasured.some(({ what }) => what.includes('replaced objects'));
    assert.equal(await says(), false);
    await replaced.git('replace', await replaced.git('rev-parse', 'main'), await replaced.git('rev-parse', 'main~1'));
    assert.equal(await says(), true);
    assert.deepEqual(judgement(await report(replaced.directory)), expected);
  });

  describe('is refused in one line', () => {
    it('in a repository without a commit', async () => {
      const empty = await new RepositoryBuilder().build();
      const { reason, message, stack } = await failure(empty.directory);
      assert.deepEqual([reason, stack], ['no-commits', null]);
      assert.match(message, /^there is no commit yet: /);
    });

    it('outside a repository', async () => {
      assert.equal((await failure(temporaryFolder())).reason, 'not-a-repository');
    });

    it('in a folder that is missing', async () => {
      assert.equal((await failure(path.join(built.directory, 'missing'))).reason, 'not-a-repository');
    });

    it('without git', async () => {
      const { reason, message } = await failure(built.directory, { git: '/nowhere/git' });
      assert.equal(reason, 'git-missing');
      assert.match(message, /install git 2\.25 or newer$/);
    });

    it('in a repository that lacks objects', async () => {
      const damaged = await plan().build();
      await rm(path.join(damaged.directory, '.git', 'objects', 'pack'), { recursive: true });
      const { reason, message, stack } = await failure(damaged.directory);
      assert.deepEqual([reason, stack], ['git-failed', null]);
      assert.match(message, /^git failed: fatal: [^\n]+$/);
    });

    it('in a repository whose configuration is damaged', async () => {
      const damaged = await plan().build();
      await damaged.git('config', 'core.repositoryFormatVersion', '99');
      const { reason, message } = await failure(damaged.directory);
      assert.equal(reason, 'git-failed');
      assert.match(message, /99/);
    });
  });
});
