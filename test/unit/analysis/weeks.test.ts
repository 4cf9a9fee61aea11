import assert from 'node:assert/strict';
import type { ManagerWeek } from '../../../src/core/analysis/weeks';
import { ada, analysisOf, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import type { CommitSketch } from '../../support/historyFactory';

const weeksOf = (sketches: readonly CommitSketch[], overrides: AnalysisSketch = {}): readonly ManagerWeek[] =>
  analysisOf(sketches, overrides).weeks;

const at = (moment: string, by = mona): CommitSketch => ({ by, at: moment });

describe('the weeks of a window', () => {
  it('are every ISO week that it touches, oldest first', () => {
    // From Wednesday, 18 June to Wednesday, 16 September.
    const weeks = weeksOf([at('2026-09-01T10:00:00Z')]).map(({ week }) => week);
    assert.deepEqual([weeks[0], weeks.at(-1), weeks.length], ['2026-W25', '2026-W38', 14]);
  });

  it('are there when nobody did anything', () => {
    const [first] = weeksOf([at('2026-09-01T10:00:00Z')]);
    assert.deepEqual(first, {
      week: '2026-W25',
      since: Date.parse('2026-06-15T00:00:00Z') / 1000,
      commits: 0,
      criticalCommits: 0,
      teamCommits: 0,
      outsideHours: null,
      bands: { critical: 0, product: 0, support: 0, writing: 0, people: 0 },
    });
  });

  const names = (end: string, days: number): string[] =>
    weeksOf([at(end)], { until: end, settings: { days } }).map(({ week }) => week);

  it('go over the turn of a year with 53 weeks', () => {
    assert.deepEqual(names('2027-01-06T12:00:00Z', 14), ['2026-W52', '2026-W53', '2027-W01']);
  });

  it('go over the turn of a year with 52 weeks', () => {
    assert.deepEqual(names('2026-01-07T12:00:00Z', 14), ['2025-W52', '2026-W01', '2026-W02']);
  });

  it('belong to the year of their Thursday', () => {
    assert.deepEqual(names('2027-01-03T12:00:00Z', 7), ['2026-W52', '2026-W53']);
    assert.deepEqual(names('2024-12-31T12:00:00Z', 7), ['2024-W52', '2025-W01']);
  });

  it('begin with the one that holds the first second of the window', () => {
    // The window begins after the last second of a Sunday, or one second before.
    assert.deepEqual(names('2026-09-13T23:59:59Z', 7), ['2026-W37']);
    assert.deepEqual(names('2026-09-13T23:59:58Z', 7), ['2026-W36', '2026-W37']);
  });

  it('end with the one that holds its last second', () => {
    assert.deepEqual(names('2026-09-14T00:00:00Z', 7), ['2026-W37', '2026-W38']);
  });

  it('are weeks in UTC, from Monday to Sunday', () => {
    const weeks = weeksOf([at('2026-09-06T23:59:59Z'), at('2026-09-07T00:00:00Z'), at('2026-09-07T01:00:00+02:00')]);
    const found = weeks.filter(({ commits }) => commits > 0).map(({ week, commits }) => [week, commits]);
    assert.deepEqual(found, [
      ['2026-W36', 2],
      ['2026-W37', 1],
    ]);
  });
});

describe('a week', () => {
  /** The week of 7 September. */
  const weekOf = (sketches: readonly CommitSketch[], overrides: AnalysisSketch = {}): ManagerWeek | undefined =>
    weeksOf(sketches, overrides).find(({ week }) => week === '2026-W37');
  const monday = '2026-09-07T10:00:00Z';

  it('has the manager’s work commits', () => {
    assert.equal(weekOf([at(monday), at(monday), at(monday, ada)])?.commits, 2);
  });

  it('has everyone’s work commits, the manager’s included', () => {
    assert.equal(weekOf([at(monday), at(monday), at(monday, ada)])?.teamCommits, 3);
  });

  it('has no commit that changes only what is left out', () => {
    assert.equal(weekOf([{ ...at(monday), files: { 'README.md': 'M' } }])?.commits, 0);
  });

  it('has those of them that touch a critical file', () => {
    const sketches: CommitSketch[] = [at(monday), { ...at(monday), files: { 'src/b.ts': 'A' } }, at(monday, ada)];
    assert.equal(weekOf(sketches, { settings: { criticalPaths: ['src/app.ts'] } })?.criticalCommits, 1);
  });

  it('goes by committer date', () => {
    assert.equal(weekOf([{ by: mona, at: '2026-08-01T10:00:00Z', committedAt: monday }])?.commits, 1);
  });

  it('has only the team’s where nobody is configured as manager', () => {
    const week = weekOf([at(monday)], { managers: [] });
    assert.deepEqual([week?.commits, week?.teamCommits], [0, 1]);
  });
});
