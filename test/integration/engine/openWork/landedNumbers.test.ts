import assert from 'node:assert/strict';
import { entryOf, namesOf, openWorkOf, planWithMain } from '../../../support/openWorkOf';
import type { RepositoryBuilder } from '../../../support/repositoryBuilder';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';
import { days, team } from '../../../support/repositoryBuilderTeam';

const { manager, ada } = team;

describe('a request has landed where base says its number', () => {
  let plan: RepositoryBuilder;
  const request = (ref: string): void => {
    plan.branch(ref, 'main');
    plan.commit({ message: 'Work', branch: ref, author: manager, at: days(8), files: { 'src/work.ts': 'work\n' } });
  };
  /** A commit that looks nothing like the work. */
  const landed = (message: string, branch = 'main', age = 5): void => {
    plan.commit({ message, branch, author: ada, at: days(age), files: { 'src/other.ts': `${message}\n` } });
  };
  const open = async (config: Readonly<Record<string, string>> = {}): Promise<readonly string[]> =>
    namesOf(await openWorkOf(plan, { build: { config } }));
  beforeEach(() => {
    plan = planWithMain();
  });
  after(removeTemporaryFolders);

  for (const subject of [
    'Take payments (#7)',
    'Take payments (!7)',
    'Take payments (pull request #7)',
    'Take payments (#12) (#7)',
    'Merged PR 7: Take payments',
    'Merge pull request #7 from mona/payments',
    "Merge branch 'payments' into 'main' See merge request shop/web!7",
    'Revert "Take payments (#3)" (#7)',
  ]) {
    it(`at the end of a subject: ${subject}`, async () => {
      request('refs/pull/7/head');
      landed(subject);
      assert.deepEqual(await open(), []);
    });
  }

  for (const subject of [
    'Take payments (#70)',
    'Take payments (#7) (#12)',
    'Take payments, see #7',
    'Fix (#7) for good',
    'Revert "Take payments (#7)"',
    'Revert Take payments (#7)',
    'Merged PR 70: Take payments',
    'Follow up on Merge pull request #7',
  ]) {
    it(`but not in a subject like: ${subject}`, async () => {
      request('refs/pull/7/head');
      landed(subject);
      assert.deepEqual(await open(), ['refs/pull/7/head']);
    });
  }

  it('whose head is a merge request’s', async () => {
    request('refs/merge-requests/7/head');
    landed('Take payments (!7)');
    assert.deepEqual(await open(), []);
  });

  it('which a tool noted for a local branch', async () => {
    request('topic');
    landed('Take payments (#7)');
    assert.deepEqual(await open({ 'branch.topic.github-pr-owner-number': 'example#shop#7' }), []);
    assert.deepEqual(await open(), ['topic']);
  });

  it('on a long-lived ref', async () => {
    request('refs/pull/7/head');
    plan.branch('release/2', 'main');
    landed('Take payments (#7)', 'release/2');
    assert.deepEqual(await open(), []);
  });

  it('but not on another branch', async () => {
    request('refs/pull/7/head');
    plan.branch('topic', 'main');
    landed('Take payments (#7)', 'topic');
    assert.deepEqual(await open(), ['refs/pull/7/head', 'topic']);
  });

  it('but not before the request was made', async () => {
    landed('Take payments (#7)', 'main', 9);
    request('refs/pull/7/head');
    assert.deepEqual(await open(), ['refs/pull/7/head']);
  });

  it('though its author went on with the branch since: that is left', async () => {
    request('refs/pull/7/head');
    plan.branch('topic', 'refs/pull/7/head');
    plan.commit({ message: 'More', branch: 'topic', author: manager, at: days(3), files: { 'src/more.ts': 'more\n' } });
    landed('Take payments (#7)', 'main', 5);
    assert.equal(entryOf(await openWorkOf(plan), 'topic').commits, 1);
  });
});
