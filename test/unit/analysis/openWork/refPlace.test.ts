import assert from 'node:assert/strict';
import { hintedRequest, refPlace } from '../../../../src/core/analysis/openWork/refPlace';

const remotes = ['origin', 'team', 'team/web'];

describe('the place of a ref', () => {
  const place = (name: string): string | null => {
    const found = refPlace(name, remotes);
    return found && [found.kind, found.remote, found.branch, found.request].join(' ');
  };

  const told: Readonly<Record<string, string>> = {
    'refs/heads/topic': 'local  topic ',
    'refs/heads/mona/topic': 'local  mona/topic ',
    'refs/heads/pr/7': 'local  pr/7 ',
    'refs/remotes/origin/topic': 'remote origin topic ',
    'refs/remotes/origin/mona/topic': 'remote origin mona/topic ',
    'refs/remotes/unknown/topic': 'remote unknown topic ',
    'refs/remotes/team/topic': 'remote team topic ',
    'refs/remotes/team/web/topic': 'remote team/web topic ',
    'refs/remotes/originally/topic': 'remote originally topic ',
    'refs/pull/7/head': 'request  7 7',
    'refs/merge-requests/7/head': 'request  7 7',
    'refs/remotes/origin/pr/7': 'request origin 7 7',
    'refs/remotes/origin/pr/7/head': 'request origin 7 7',
    'refs/remotes/origin/pull/7/head': 'request origin 7 7',
    'refs/remotes/team/web/merge-requests/7': 'request team/web 7 7',
    'refs/remotes/origin/pr/7-more': 'remote origin pr/7-more ',
    'refs/remotes/origin/pull/seven/head': 'remote origin pull/seven/head ',
  };
  for (const [name, expected] of Object.entries(told)) {
    it(`is read from ${name}`, () => {
      assert.equal(place(name), expected);
    });
  }

  for (const name of ['refs/remotes/origin/pull/7/merge', 'refs/tags/v1', 'refs/pull/7/merge', 'refs/stash', 'HEAD']) {
    it(`is none for ${name}`, () => {
      assert.equal(place(name), null);
    });
  }

  it('of a local branch has the request that a tool noted, of another it has none', () => {
    const hints = [{ branch: 'topic', pullRequest: 7, target: null }];
    const requestOf = (name: string): number | null => {
      const found = refPlace(name, remotes);
      return found && hintedRequest(found, hints);
    };
    assert.deepEqual(['refs/heads/topic', 'refs/heads/other', 'refs/remotes/origin/topic'].map(requestOf), [
      7,
      null,
      null,
    ]);
  });
});
