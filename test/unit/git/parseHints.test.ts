import assert from 'node:assert/strict';
import { parseHints } from '../../../src/git/branchHints';

/** The hints of these entries as `branch request target`. */
function hintsOf(entries: Readonly<Record<string, string>>): readonly string[] {
  return parseHints(Object.entries(entries).map(([key, value]) => ({ key, value }))).map(
    ({ branch, pullRequest, target }) => `${branch} ${pullRequest ?? '-'} ${target ?? '-'}`,
  );
}

describe('what tools note about local branches', () => {
  it('is the request that one was checked out for', () => {
    assert.deepEqual(hintsOf({ 'branch.topic.github-pr-owner-number': 'example#shop#7' }), ['topic 7 -']);
    assert.deepEqual(hintsOf({ 'branch.topic.merge': 'refs/pull/7/head' }), ['topic 7 -']);
    assert.deepEqual(hintsOf({ 'branch.topic.merge': 'refs/merge-requests/7/head' }), ['topic 7 -']);
  });

  it('is what one will be merged into', () => {
    assert.deepEqual(hintsOf({ 'branch.topic.vscode-merge-base': 'origin/main' }), ['topic - origin/main']);
    assert.deepEqual(hintsOf({ 'branch.topic.gh-merge-base': 'main' }), ['topic - main']);
  });

  it('is put together by branch, whose name may hold dots', () => {
    assert.deepEqual(
      hintsOf({
        'branch.fix-1.2.x.github-pr-owner-number': 'example#shop#7',
        'branch.other.gh-merge-base': 'next',
        'branch.fix-1.2.x.vscode-merge-base': 'origin/1.2.x',
      }),
      ['fix-1.2.x 7 origin/1.2.x', 'other - next'],
    );
  });

  for (const [key, value] of [
    ['branch.topic.merge', 'refs/heads/topic'],
    ['branch.topic.merge', 'refs/pull/7/merge'],
    ['branch.topic.github-pr-owner-number', '7'],
    ['branch.topic.github-pr-owner-number', 'example#shop#seven'],
    ['branch.topic.github-pr-owner-number', ''],
    ['branch.topic', 'true'],
    ['remote.origin.url', 'example#shop#7'],
  ] as const) {
    it(`is nothing for ${key} = ${JSON.stringify(value)}`, () => {
      assert.deepEqual(hintsOf({ [key]: value }), []);
    });
  }
});
