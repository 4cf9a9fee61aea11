import assert from 'node:assert/strict';
import type { JudgedFinding } from '../../../src/core/findings/finding';
import { releaseGate, releaseGateUnmeasured } from '../../../src/core/findings/releaseGate';
import type { VersionTag } from '../../../src/core/history/refs';
import { ada, analysisOf, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { daysBefore, identity, seconds } from '../../support/historyFactory';

const tag = (name: string, days: number, by: string | null = mona): VersionTag => ({
  name: `refs/tags/${name}`,
  tagger: by === null ? null : identity(by),
  at: seconds(daysBefore(days)),
});

const three = (newest: number, by: string | null = mona): VersionTag[] => [
  tag('v1.2.0', newest, by),
  tag('v1.1.0', newest + 20),
  tag('v1.0.0', newest + 40),
];

const found = (versionTags: readonly VersionTag[], overrides: AnalysisSketch = {}): JudgedFinding | null =>
  releaseGate(analysisOf([{ by: mona }, { by: ada }], { versionTags, ...overrides }));

describe('a release gate', () => {
  it('is there where the manager made the last three version tags', () => {
    assert.ok(found(three(5)));
    assert.equal(found(three(5, ada)), null);
  });
  it('does not ask who made the ones before', () => {
    assert.ok(found([...three(5), tag('v0.9.0', 300, ada)]));
  });
  it('takes three of them', () => {
    assert.equal(found(three(5).slice(0, 2)), null);
  });
  it('is none where one of them does not say who made it', () => {
    assert.equal(found(three(5, null)), null);
  });
  it('is none where the newest is more than a year old', () => {
    assert.ok(found(three(365)));
    assert.equal(found(three(365.01)), null);
  });
  it('is none where automation made one', () => {
    assert.equal(found(three(5, 'release[bot] <mona@example.com>')), null);
  });
  it('is low', () => {
    assert.equal(found(three(5))?.severity, 'low');
  });
  it('names the tags, newest first, and a command that shows who made them', () => {
    const evidence = found(three(5))?.evidence;
    assert.deepEqual(evidence?.refs, ['refs/tags/v1.2.0', 'refs/tags/v1.1.0', 'refs/tags/v1.0.0']);
    assert.match(evidence.command ?? '', /^git for-each-ref .*taggername/);
  });
  it('shows its numbers against the limits', () => {
    assert.deepEqual(
      found(three(5))?.facts.map(({ value, threshold }) => [value, threshold]),
      [
        [3, 3],
        [5, 365],
      ],
    );
  });
  it('follows limits of the settings', () => {
    const settings = { thresholds: { 'release-gate': { newestDays: 4 } } };
    assert.equal(found(three(5), { settings }), null);
  });
});

describe('release gates', () => {
  const why = (versionTags: readonly VersionTag[] | null): string | undefined =>
    releaseGateUnmeasured(analysisOf([{ by: mona }], { versionTags }))?.why;

  it('are measured with three annotated tags, whoever made them', () => {
    assert.equal(why(three(5, ada)), undefined);
  });
  it('are not measured with fewer', () => {
    assert.match(why(three(5).slice(1)) ?? '', /the clone has 2$/);
  });
  it('are not measured where a tag is not annotated', () => {
    assert.match(why(three(5, null)) ?? '', /not annotated/);
  });
  it('are not measured where tags could not be read', () => {
    assert.match(why(null) ?? '', /lacks/);
  });
});
