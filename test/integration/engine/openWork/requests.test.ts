import assert from 'node:assert/strict';
import type { RepositoryBuilder } from '../../../support/repositoryBuilder';
import type { PlannedCommit } from '../../../support/repositoryBuilderCommit';
import type { Identity } from '../../../support/repositoryBuilderCommit';
import { entryOf, namesOf, openWorkOf, planWithMain, remote } from '../../../support/openWorkOf';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';
import { days, team } from '../../../support/repositoryBuilderTeam';

const { manager, bela } = team;

describe('the head of a request', () => {
  let plan: RepositoryBuilder;
  const work = (ref: string, age: number, author: Identity = manager): PlannedCommit =>
    plan.commit({
      message: `Work ${age} days before`,
      branch: ref,
      author,
      at: days(age),
      files: { [`src/${ref.replaceAll('/', '-')}-${age}.ts`]: 'text\n' },
    });
  const requestsOf = async (config: Readonly<Record<string, string>> = {}): Promise<readonly string[]> =>
    (await openWorkOf(plan, { build: { config } }))
      .map(({ refs, pullRequest }) => `${refs[0] ?? ''} ${pullRequest?.number ?? 'none'} of ${refs.length}`)
      .sort();
  beforeEach(() => {
    plan = planWithMain();
    plan.branch('topic');
    work('topic', 5);
  });
  after(removeTemporaryFolders);

  for (const ref of [
    'refs/pull/7/head',
    'refs/merge-requests/7/head',
    'refs/remotes/origin/pr/7',
    'refs/remotes/origin/pr/7/head',
    'refs/remotes/origin/pull/7/head',
    'refs/remotes/origin/merge-requests/7',
  ]) {
    it(`at a branch’s tip is that branch’s request, as ${ref}`, async () => {
      plan.ref(ref, 'topic');
      const entry = entryOf(await openWorkOf(plan, { build: { config: remote() } }), 'topic');
      assert.deepEqual([entry.refs, entry.pullRequest], [['refs/heads/topic', ref], { number: 7, source: ref }]);
    });
  }

  it('below a branch is that branch’s where its author went on', async () => {
    plan.ref('refs/pull/7/head', 'topic');
    work('topic', 4);
    assert.deepEqual(await requestsOf(), ['refs/heads/topic 7 of 2']);
  });

  it('below a branch is one of its own where another person went on: a stack', async () => {
    plan.ref('refs/pull/7/head', 'topic');
    work('topic', 4, bela);
    assert.deepEqual(await requestsOf(), ['refs/heads/topic none of 1', 'refs/pull/7/head 7 of 1']);
  });

  it('above a branch is one of its own', async () => {
    plan.branch('refs/pull/7/head', 'topic');
    work('refs/pull/7/head', 4);
    assert.deepEqual(await requestsOf(), ['refs/heads/topic none of 1', 'refs/pull/7/head 7 of 1']);
  });

  it('aside of a branch is one of its own', async () => {
    plan.branch('refs/pull/7/head', 'main');
    work('refs/pull/7/head', 4);
    assert.deepEqual(await requestsOf(), ['refs/heads/topic none of 1', 'refs/pull/7/head 7 of 1']);
  });

  it('at the tip comes before one below it', async () => {
    plan.ref('refs/pull/7/head', 'topic');
    work('topic', 4);
    plan.ref('refs/pull/8/head', 'topic');
    assert.deepEqual(await requestsOf(), ['refs/heads/topic 8 of 2', 'refs/pull/7/head 7 of 1']);
  });

  it('is that of the branch for which a tool noted it, though it was rebased since', async () => {
    plan.branch('refs/pull/7/head', 'main');
    work('refs/pull/7/head', 6);
    const noted = { 'branch.topic.github-pr-owner-number': 'example#shop#7' };
    assert.deepEqual(await requestsOf(noted), ['refs/heads/topic 7 of 2']);
  });

  it('is that of the branch that merges it by configuration', async () => {
    plan.branch('refs/pull/7/head', 'topic');
    work('refs/pull/7/head', 4);
    const configured = { 'branch.topic.remote': 'origin', 'branch.topic.merge': 'refs/pull/7/head' };
    assert.deepEqual(await requestsOf({ ...remote(), ...configured }), ['refs/heads/topic 7 of 2']);
  });

  it('is not that of a branch for which a tool noted another number', async () => {
    plan.branch('refs/pull/7/head', 'main');
    work('refs/pull/7/head', 6);
    const noted = { 'branch.topic.github-pr-owner-number': 'example#shop#70' };
    assert.deepEqual(await requestsOf(noted), ['refs/heads/topic 70 of 1', 'refs/pull/7/head 7 of 1']);
  });

  it('counts, but what the forge made of it does not', async () => {
    plan.branch('refs/pull/8/merge', 'main');
    plan.merge({ branch: 'refs/pull/8/merge', from: 'topic', at: days(4) });
    plan.ref('refs/remotes/origin/pull/8/merge', 'refs/pull/8/merge');
    assert.deepEqual(namesOf(await openWorkOf(plan, { build: { config: remote() } })), ['topic']);
  });
});
