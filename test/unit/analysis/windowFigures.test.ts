import assert from 'node:assert/strict';
import type { WindowFigures } from '../../../src/core/analysis/windowFigures';
import { ada, analysisOf, bela, mona } from '../../support/analysisFactory';
import { commits, daysBefore, seconds } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const file = 'src/core.ts';
const first: CommitSketch = { by: ada, at: daysBefore(400), files: { [file]: 'A' } };

const windows = (sketches: readonly CommitSketch[], days = 90): readonly WindowFigures[] =>
  analysisOf(sketches, { settings: { criticalPaths: [file], days } }).windowsBack();

describe('the windows back', () => {
  it('are the report’s own and three of the same length before it, newest first', () => {
    const moments = windows([first]).map(({ since, until }) => [since, until]);
    const ends = [0, 90, 180, 270, 360].map(days => seconds(daysBefore(days)));
    assert.deepEqual(moments, [
      [ends[1], ends[0]],
      [ends[2], ends[1]],
      [ends[3], ends[2]],
      [ends[4], ends[3]],
    ]);
  });

  it('count the manager’s work and everyone’s: all, critical and product', () => {
    const before = daysBefore(100);
    const [own, earlier] = windows([
      first,
      ...commits(2, { by: mona, at: before, files: { [file]: 'M' } }),
      ...commits(3, { by: ada, at: before, files: { [file]: 'M' } }),
      { by: bela, at: before, files: { 'src/other.ts': 'A' } },
      { by: mona, at: before, files: { 'test/core.test.ts': 'A' } },
      { by: mona, at: daysBefore(5), files: { 'src/other.ts': 'M' } },
    ]);
    assert.deepEqual(counts(earlier), { own: [3, 2, 2], team: [7, 5, 6], people: 3 });
    assert.deepEqual(counts(own), { own: [1, 0, 1], team: [1, 0, 1], people: 1 });
    assert.deepEqual(earlier?.bands, { critical: 2, product: 0, support: 1, writing: 0, people: 0 });
  });

  it('are whole from the first commit on', () => {
    const whole = (days: number): readonly boolean[] =>
      windows([{ ...first, at: daysBefore(days) }]).map(({ isWhole }) => isWhole);
    assert.deepEqual(whole(360), [true, true, true, true]);
    assert.deepEqual(whole(359), [true, true, true, false]);
    assert.deepEqual(whole(89), [false, false, false, false]);
  });

  it('are whole as far back as commits are looked at: three years', () => {
    const whole = (days: number): readonly boolean[] =>
      windows([{ ...first, at: daysBefore(3000) }], days).map(({ isWhole }) => isWhole);
    assert.deepEqual(whole(273), [true, true, true, true]);
    assert.deepEqual(whole(274), [true, true, true, false]);
  });
});

function counts(window: WindowFigures | undefined): object {
  if (window === undefined) return {};
  const { commits: all, criticalCommits, productCommits, people } = window;
  const team = [window.teamCommits, window.teamCriticalCommits, window.teamProductCommits];
  return { own: [all, criticalCommits, productCommits], team, people };
}
