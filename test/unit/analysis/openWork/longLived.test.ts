import assert from 'node:assert/strict';
import { longLivedTest } from '../../../../src/core/analysis/openWork/longLived';
import { refPlace } from '../../../../src/core/analysis/openWork/refPlace';
import { defaultSettings } from '../../../../src/core/settings/settings';

const remotes = ['origin', 'fork'];

describe('a long-lived branch', () => {
  const isLongLived = (name: string, targets: readonly string[] = [], baseBranch = 'main'): boolean => {
    const place = refPlace(name, remotes);
    assert.ok(place);
    const hints = targets.map((target, index) => ({ branch: `topic-${index}`, pullRequest: null, target }));
    return longLivedTest({ globs: defaultSettings.longLived, baseBranch, remotes, hints })(place);
  };

  for (const branch of [
    'release/1',
    'stable',
    'stable-2',
    'develop',
    'master',
    'trunk',
    'next',
    'v1',
    'V2.3',
    'v1.x',
    'v10-2',
  ]) {
    it(`is ${branch}, here and on a remote`, () => {
      assert.equal(isLongLived(`refs/heads/${branch}`), true);
      assert.equal(isLongLived(`refs/remotes/origin/${branch}`), true);
    });
  }

  for (const branch of ['1.x', '2-x', '4.2', '4.2.1', '7-0-stable', '2024.1-lts', '3-maint']) {
    it(`is the version ${branch}`, () => {
      assert.equal(isLongLived(`refs/heads/${branch}`), true);
    });
  }

  for (const branch of [
    'topic',
    'release',
    'unstable',
    '7',
    '2024',
    'x.1',
    'mona/develop',
    'fix-4.2',
    '4.2-fix',
    'lts',
  ]) {
    it(`is not ${branch}`, () => {
      assert.equal(isLongLived(`refs/heads/${branch}`), false);
    });
  }

  it('is never base, nor a twin of it', () => {
    assert.equal(isLongLived('refs/heads/develop', [], 'develop'), false);
    assert.equal(isLongLived('refs/remotes/fork/develop', [], 'develop'), false);
  });

  it('is never the head of a request', () => {
    assert.equal(isLongLived('refs/pull/7/head', ['7', '7']), false);
  });

  describe('by what tools note', () => {
    it('is one for which two branches are made', () => {
      assert.equal(isLongLived('refs/heads/rewrite', ['rewrite', 'rewrite']), true);
    });

    it('is none for which one is made', () => {
      assert.equal(isLongLived('refs/heads/rewrite', ['rewrite', 'other']), false);
    });

    it('is one by its own name and by its twin’s', () => {
      const targets = ['rewrite', 'origin/rewrite'];
      assert.equal(isLongLived('refs/heads/rewrite', targets), true);
      assert.equal(isLongLived('refs/remotes/origin/rewrite', targets), true);
      assert.equal(isLongLived('refs/remotes/fork/rewrite', targets), false);
    });

    it('is one by full names', () => {
      assert.equal(isLongLived('refs/heads/rewrite', ['refs/heads/rewrite', 'refs/remotes/origin/rewrite']), true);
    });
  });
});
