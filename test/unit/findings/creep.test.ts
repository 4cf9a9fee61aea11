import assert from 'node:assert/strict';
import { creep } from '../../../src/core/findings/creep';
import type { JudgedFinding } from '../../../src/core/findings/finding';
import { ada, analysisOf, bela, mona, steadyTeam } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { commits, daysBefore, seconds, until } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

/** The manager's commits of each period on a critical file, from the oldest. */
type Periods = readonly number[];

const critical = { 'src/core.ts': 'M' } as const;
const period = (own: number, all: number, days: number): CommitSketch[] => [
  ...commits(own, { by: mona, at: daysBefore(days), files: critical }),
  ...commits(all - own, { by: ada, at: daysBefore(days), files: critical }),
];

/** The middle of a period, in days before `until`; 0 is the oldest. */
const middle = (index: number): number => (7 - index) * 14 + 7;

const first: CommitSketch = { by: bela, at: daysBefore(400), files: { 'src/core.ts': 'A' } };
const history = (periods: Periods, all = 10): CommitSketch[] => [
  first,
  ...periods.flatMap((own, index) => period(own, all, middle(index))),
  ...steadyTeam(),
];

function found(sketches: readonly CommitSketch[], overrides: AnalysisSketch = {}): JudgedFinding | null {
  const settings = { criticalPaths: ['src/core.ts'], ...overrides.settings };
  return creep(analysisOf(sketches, { ...overrides, settings }));
}

/** Whether it speaks where each period has so many commits of everyone's. */
const speaks = (periods: Periods, all = 10): boolean => found(history(periods, all)) !== null;

describe('creep', () => {
  it('speaks where the share grows period by period', () => {
    assert.equal(found(history([1, 2, 3, 4, 5, 6, 7, 8]))?.severity, 'low');
  });

  it('speaks of a rise that is as steady as 16', () => {
    assert.ok(speaks([4, 2, 1, 3, 6, 5, 8, 7]));
  });
  it('is silent on one that is as steady as 14', () => {
    assert.ok(!speaks([4, 2, 1, 3, 8, 5, 6, 7]));
  });

  it('speaks where the later half is 10 points above the earlier', () => {
    assert.ok(speaks([2, 2, 2, 2, 4, 4, 4, 4], 20));
  });
  it('is silent where it is 7.5 points above', () => {
    assert.ok(!speaks([2, 2, 2, 2, 3, 3, 4, 4], 20));
  });

  it('speaks from eight own commits on', () => {
    assert.ok(speaks([0, 0, 0, 0, 2, 2, 2, 2]));
  });
  it('is silent with seven', () => {
    assert.ok(!speaks([0, 0, 0, 0, 1, 2, 2, 2]));
  });

  it('is silent where one period has no commit to a critical file', () => {
    const hole = history([1, 2, 3, 4, 5, 6, 7, 8]).filter(({ at }) => at !== daysBefore(middle(3)));
    assert.equal(found(hole), null);
  });

  it('is silent where nothing grows', () => {
    assert.ok(!speaks([5, 5, 5, 5, 5, 5, 5, 5]));
  });

  it('is silent where the history does not reach back over all periods', () => {
    const young = (days: number): CommitSketch[] => [
      { ...first, at: daysBefore(days) },
      ...history([1, 2, 3, 4, 5, 6, 7, 8]).slice(1),
    ];
    assert.notEqual(found(young(112)), null);
    assert.equal(found(young(111)), null);
  });

  it('is silent on thin history', () => {
    const thin = history([1, 2, 3, 4, 5, 6, 7, 8]).filter(({ by }) => by === mona || by === ada);
    assert.equal(found([first, ...thin]), null);
  });

  it('counts each commit in the two weeks in which it was committed, the end of the window in the last', () => {
    const edges = history([1, 2, 3, 4, 5, 6, 7, 8]).map(sketch =>
      sketch.at === daysBefore(middle(7)) ? { ...sketch, at: until } : sketch,
    );
    const second = new Date((seconds(until) - 14 * 86_400 + 1) * 1000).toISOString();
    assert.notEqual(found(edges), null);
    assert.notEqual(found(edges.map(sketch => (sketch.at === until ? { ...sketch, at: second } : sketch))), null);
    assert.equal(
      found(edges.map(sketch => (sketch.at === until ? { ...sketch, at: daysBefore(14) } : sketch))),
      null,
      'fourteen days ago is in the seventh',
    );
  });

  it('goes by the limits of the settings', () => {
    const settings = { thresholds: { creep: { ownCommits: 37 } } };
    assert.equal(found(history([1, 2, 3, 4, 5, 6, 7, 8]), { settings }), null);
  });
});

describe('what creep tells', () => {
  const finding = found(history([1, 2, 3, 4, 5, 6, 7, 8]));

  it('says from what to what, and within which time', () => {
    assert.equal(finding?.title, 'Your share of the commits to critical files grew from 25 % to 65 % within 16 weeks');
  });

  it('gives both halves, the steadiness and the commits with their limits', () => {
    assert.deepEqual(
      finding?.facts.map(({ value, threshold }) => [value, threshold]),
      [
        [0.65, 0.35],
        [0.25, null],
        [28, 16],
        [36, 8],
      ],
    );
  });

  it('shows the newest of the commits, and the critical files that they touch', () => {
    assert.equal(finding?.evidence.commits[0]?.at, daysBefore(middle(7)));
    assert.deepEqual(finding.evidence.files, ['src/core.ts']);
  });

  it('gives a command that goes back over all the periods', () => {
    assert.match(finding?.evidence.command ?? '', /--since=2026-05-27T12:00:00Z/);
  });
});
