import assert from 'node:assert/strict';
import type { JudgedFinding } from '../../../src/core/findings/finding';
import { soleKnowledge } from '../../../src/core/findings/soleKnowledge';
import { ada, analysisOf, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { commits, daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

/** A file that the manager made long ago and changed so often in the window. */
const alone = (own: number, path = 'src/core.ts'): CommitSketch[] => [
  { by: mona, at: daysBefore(300), files: { [path]: 'A' } },
  ...commits(own, { by: mona, files: { [path]: 'M' } }),
];
const other: CommitSketch = { by: ada, files: { 'lib/other.ts': 'M' } };

function found(sketches: readonly CommitSketch[], overrides: AnalysisSketch = {}): JudgedFinding | null {
  const settings = { criticalPaths: ['src/**', 'test/**'], ...overrides.settings };
  return soleKnowledge(analysisOf([...sketches, other], { ...overrides, settings }));
}

const severity = (sketches: readonly CommitSketch[], overrides: AnalysisSketch = {}): string | null =>
  found(sketches, overrides)?.severity ?? null;

describe('sole knowledge', () => {
  it('is medium with three own changes in the window', () => {
    assert.equal(severity(alone(3)), 'medium');
  });
  it('is low with two', () => {
    assert.equal(severity(alone(2)), 'low');
  });
  it('is low with none', () => {
    assert.equal(severity(alone(0)), 'low');
  });

  it('is medium where one of several files has three', () => {
    assert.equal(severity([...alone(2), ...alone(3, 'src/a.ts')]), 'medium');
  });

  it('is not medium for files that have three together', () => {
    assert.equal(severity([...alone(2), ...alone(1, 'src/a.ts')]), 'low');
  });

  it('is never high', () => {
    assert.equal(severity(alone(40)), 'medium');
  });

  it('is silent where a teammate knows the file too', () => {
    assert.equal(severity([...alone(3), { by: ada, files: { 'src/core.ts': 'M' } }]), null);
  });

  it('is silent on files that are not critical', () => {
    assert.equal(severity(alone(3), { settings: { criticalPaths: [] } }), null);
  });

  it('is silent on tests', () => {
    assert.equal(severity(alone(3, 'test/core.ts')), null);
  });

  it('does not move with the posture', () => {
    assert.equal(severity(alone(3), { settings: { posture: 'player-coach' } }), 'medium');
    assert.equal(severity(alone(2), { settings: { posture: 'hands-off' } }), 'low');
  });

  it('names the one file', () => {
    assert.equal(found(alone(3))?.title, 'Only you know src/core.ts');
  });

  it('counts several files', () => {
    assert.equal(found([...alone(3), ...alone(1, 'src/a.ts')])?.title, 'Only you know 2 critical files');
  });

  it('lists the file with most own changes first', () => {
    assert.deepEqual(found([...alone(1, 'src/a.ts'), ...alone(3)])?.evidence.files, ['src/core.ts', 'src/a.ts']);
  });

  it('lists the file with most own changes first where it is in less demand', () => {
    const cold = [3, 4, 5].map(days => ({
      by: mona,
      at: daysBefore(60 + days),
      files: { 'src/cold.ts': 'M' as const },
    }));
    assert.deepEqual(found([...alone(2), ...cold])?.evidence.files, ['src/cold.ts', 'src/core.ts']);
  });

  it('gives the number of files, and of own changes with its limit', () => {
    assert.deepEqual(
      found([...alone(1, 'src/a.ts'), ...alone(3)])?.facts.map(({ label, value, threshold }) => [
        label,
        value,
        threshold,
      ]),
      [
        ['critical files that only you know', 2, null],
        ['your changes to src/core.ts in the window', 3, 3],
      ],
    );
  });

  it('shows the manager’s commits of the window', () => {
    assert.equal(found(alone(3))?.evidence.commits.length, 3);
  });

  it('shows commits of several files in the order of the log', () => {
    const mixed = [9, 8, 7, 6, 5, 4].map((days, index) => ({
      by: mona,
      at: daysBefore(days),
      files: { [index % 2 === 0 ? 'src/core.ts' : 'src/a.ts']: 'M' as const },
    }));
    const dates = found(mixed)?.evidence.commits.map(({ at }) => at) ?? [];
    assert.deepEqual(dates, [9, 8, 7, 6, 5, 4].map(daysBefore).reverse());
  });
});
