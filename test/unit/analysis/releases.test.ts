import assert from 'node:assert/strict';
import { lastReleases } from '../../../src/core/analysis/releases';
import type { VersionTag } from '../../../src/core/history/refs';

const mona = { name: 'Mona', email: 'mona@example.com' };
const tag = (name: string, at: number, tagger: VersionTag['tagger'] = mona): VersionTag => ({
  name: `refs/tags/${name}`,
  tagger,
  at,
});
const names = (tags: readonly VersionTag[], until = 100): readonly string[] =>
  lastReleases(tags, until, ({ email }) => email === mona.email).map(release => release.tag.slice('refs/tags/'.length));

describe('the last releases', () => {
  it('are three at most, newest first', () => {
    assert.deepEqual(names([tag('v1.0', 1), tag('v1.3', 4), tag('v1.1', 2), tag('v1.2', 3)]), ['v1.3', 'v1.2', 'v1.1']);
  });
  it('are those of one second in the order of their names, the last first', () => {
    assert.deepEqual(names([tag('v1.0', 1), tag('v1.1', 1)]), ['v1.1', 'v1.0']);
  });
  it('end with the moment that is looked at', () => {
    assert.deepEqual(names([tag('v1.0', 100), tag('v1.1', 101)]), ['v1.0']);
  });
  it('say whose they are, as far as a tag does', () => {
    const tags = [tag('v1.2', 3), tag('v1.1', 2, { name: 'Ada', email: 'ada@example.com' }), tag('v1.0', 1, null)];
    assert.deepEqual(
      lastReleases(tags, 100, ({ email }) => email === mona.email).map(({ isManagers }) => isManagers),
      [true, false, null],
    );
  });
});
