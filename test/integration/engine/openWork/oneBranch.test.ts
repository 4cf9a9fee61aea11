import assert from 'node:assert/strict';
import type { RepositoryBuilder } from '../../../support/repositoryBuilder';
import type { PlannedCommit } from '../../../support/repositoryBuilderCommit';
import { entryOf, namesOf, openWorkOf, planWithMain, remote, upstreamOf } from '../../../support/openWorkOf';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';
import { days, team } from '../../../support/repositoryBuilderTeam';

const { manager, bela } = team;
const config = remote();

/** A commit on a ref, which begins at main where nothing else is said. */
function commitOn(plan: RepositoryBuilder, ref: string, age: number, author = manager): PlannedCommit {
  return plan.commit({
    message: `Work on ${ref}`,
    branch: ref,
    author,
    at: days(age),
    files: { [`${ref}.ts`]: 'text\n' },
  });
}

function branchWith(plan: RepositoryBuilder, ref: string, age: number, author = manager): PlannedCommit {
  plan.branch(ref, 'main');
  return commitOn(plan, ref, age, author);
}

describe('one branch of open work is', () => {
  let plan: RepositoryBuilder;
  beforeEach(() => {
    plan = planWithMain();
    plan.ref('refs/remotes/origin/main', 'main');
  });
  after(removeTemporaryFolders);

  it('a local branch', async () => {
    branchWith(plan, 'topic', 3);
    assert.deepEqual(namesOf(await openWorkOf(plan)), ['topic']);
  });

  it('a remote-tracking branch that nobody checked out', async () => {
    branchWith(plan, 'refs/remotes/origin/topic', 3);
    assert.deepEqual(namesOf(await openWorkOf(plan, { build: { config } })), ['origin/topic']);
  });

  it('a local branch and its upstream of another name', async () => {
    branchWith(plan, 'topic', 3);
    plan.ref('refs/remotes/origin/mona/topic', 'topic');
    commitOn(plan, 'topic', 2);
    const work = await openWorkOf(plan, { build: { config: { ...config, ...upstreamOf('topic', 'mona/topic') } } });
    assert.deepEqual(namesOf(work), ['topic + origin/mona/topic']);
  });

  it('not a local branch and a ref of another name that it contains', async () => {
    branchWith(plan, 'topic', 3);
    plan.ref('refs/remotes/origin/mona/topic', 'topic');
    commitOn(plan, 'topic', 2);
    assert.deepEqual(namesOf(await openWorkOf(plan, { build: { config } })), ['origin/mona/topic', 'topic']);
  });

  it('a local branch and the remote’s of the same name, upstream or not', async () => {
    branchWith(plan, 'topic', 3);
    plan.ref('refs/remotes/origin/topic', 'topic');
    commitOn(plan, 'topic', 2);
    assert.deepEqual(namesOf(await openWorkOf(plan, { build: { config } })), ['topic + origin/topic']);
  });

  it('two refs of different names on the same commit', async () => {
    branchWith(plan, 'topic', 3);
    plan.branch('again', 'topic');
    assert.deepEqual(namesOf(await openWorkOf(plan)), ['again + topic']);
  });

  it('a branch of two remotes that one person works on', async () => {
    branchWith(plan, 'refs/remotes/origin/topic', 3);
    branchWith(plan, 'refs/remotes/fork/topic', 2);
    const work = await openWorkOf(plan, { build: { config: { ...config, ...remote('fork') } } });
    assert.deepEqual(namesOf(work), ['fork/topic + origin/topic']);
  });

  it('not what two people in two forks happened to call the same', async () => {
    branchWith(plan, 'refs/remotes/origin/patch-1', 3);
    branchWith(plan, 'refs/remotes/fork/patch-1', 2, bela);
    const work = await openWorkOf(plan, { build: { config: { ...config, ...remote('fork') } } });
    assert.deepEqual(namesOf(work), ['fork/patch-1', 'origin/patch-1']);
  });

  it('not a branch and the local one that it was made to track', async () => {
    branchWith(plan, 'below', 3);
    plan.branch('above', 'below');
    commitOn(plan, 'above', 2);
    const work = await openWorkOf(plan, { build: { config: { ...config, ...upstreamOf('above', 'below', '.') } } });
    assert.deepEqual(namesOf(work), ['above', 'below']);
  });

  it('not two local branches of which one was made from the other’s upstream', async () => {
    branchWith(plan, 'below', 3);
    plan.ref('refs/remotes/origin/below', 'below');
    plan.branch('above', 'below');
    commitOn(plan, 'above', 2);
    const upstreams = { ...upstreamOf('above', 'below'), ...upstreamOf('below') };
    const work = await openWorkOf(plan, { build: { config: { ...config, ...upstreams } } });
    assert.deepEqual(namesOf(work), ['above', 'below + origin/below']);
  });

  it('not what a person builds on another’s branch, though it is the upstream', async () => {
    branchWith(plan, 'refs/remotes/origin/below', 3, bela);
    plan.branch('above', 'refs/remotes/origin/below');
    commitOn(plan, 'above', 2);
    const work = await openWorkOf(plan, { build: { config: { ...config, ...upstreamOf('above', 'below') } } });
    assert.deepEqual(namesOf(work), ['above', 'origin/below']);
  });

  describe('and its tip is', () => {
    it('the one that contains the other, however old', async () => {
      branchWith(plan, 'topic', 3);
      plan.ref('refs/remotes/origin/topic', 'topic');
      const ahead = commitOn(plan, 'refs/remotes/origin/topic', 5);
      const built = await plan.build({ config });
      const entry = entryOf(await openWorkOf(plan, { build: { config } }), 'topic');
      assert.deepEqual([entry.tip, entry.commits], [built.idOf(ahead), 2]);
    });

    it('the newest where none contains the other, as after a rebase that is not pushed', async () => {
      branchWith(plan, 'refs/remotes/origin/topic', 3);
      const newest = branchWith(plan, 'topic', 2);
      const built = await plan.build({ config });
      const entry = entryOf(await openWorkOf(plan, { build: { config } }), 'topic');
      assert.deepEqual([entry.tip, entry.refs.length], [built.idOf(newest), 2]);
    });
  });
});
