import assert from 'node:assert/strict';
import fc from 'fast-check';
import { leadTimes } from '../../../../src/core/analysis/openWork/leadTimes';

/** So many samples of so many days each. */
const samples = (...counted: readonly (readonly [number, number])[]): number[] =>
  counted.flatMap(([count, days]) => Array.from({ length: count }, () => days));

describe('lead times', () => {
  it('of nothing are unknown, with the usual limits', () => {
    assert.deepEqual(leadTimes([]), {
      samples: 0,
      p50: null,
      p75: null,
      p90: null,
      limits: { late: 3, overdue: 5 },
      fallback: true,
    });
  });

  it('are the nearest ranks, in whatever order they came', () => {
    const { p50, p75, p90 } = leadTimes([10, 1, 9, 2, 8, 3, 7, 4, 6, 5]);
    assert.deepEqual([p50, p75, p90], [5, 8, 9]);
  });

  it('of one sample are that sample', () => {
    const { p50, p75, p90 } = leadTimes([6]);
    assert.deepEqual([p50, p75, p90], [6, 6, 6]);
  });

  it('set the limits from 20 samples on', () => {
    const [few, enough] = [leadTimes(samples([19, 7])), leadTimes(samples([20, 7]))];
    assert.deepEqual([few.limits, few.fallback], [{ late: 3, overdue: 5 }, true]);
    assert.deepEqual([enough.limits, enough.fallback], [{ late: 7, overdue: 7 }, false]);
  });

  const limitsOf = (p75: number, p90: number): readonly number[] => {
    const { limits } = leadTimes(samples([10, 0], [7, p75], [3, p90]));
    return [limits.late, limits.overdue];
  };
  const clamped: readonly (readonly [number, number, number, number])[] = [
    [2, 4, 3, 5],
    [3, 5, 3, 5],
    [4, 6, 4, 6],
    [10, 20, 10, 20],
    [11, 21, 10, 20],
    [0, 94, 3, 20],
  ];
  for (const [p75, p90, late, overdue] of clamped) {
    it(`of p75 ${p75} and p90 ${p90} make work late after ${late} and overdue after ${overdue}`, () => {
      assert.deepEqual(limitsOf(p75, p90), [late, overdue]);
    });
  }

  it('never make work overdue before it is late', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100)), days => {
        const { limits, p50, p75, p90 } = leadTimes(days);
        assert.ok(limits.late <= limits.overdue);
        assert.ok((p50 ?? 0) <= (p75 ?? 0) && (p75 ?? 0) <= (p90 ?? 0));
      }),
    );
  });
});
