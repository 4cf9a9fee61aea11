import assert from 'node:assert/strict';
import fc from 'fast-check';
import { workingDayCount } from '../../../../src/core/analysis/openWork/workingDays';
import type { Calendar } from '../../../../src/core/analysis/openWork/workingDays';

const week = [1, 2, 3, 4, 5];
const seconds = (moment: string): number => Date.parse(moment) / 1000;

function count(from: string, to: string, calendar: Partial<Calendar> = {}): number {
  return workingDayCount({ workingDays: week, daysOff: [], ...calendar })(seconds(from), seconds(to));
}

describe('working days', () => {
  const told: readonly (readonly [string, string, number])[] = [
    ['2026-09-10T12:00:00Z', '2026-09-16T12:00:00Z', 4],
    ['2026-09-16T00:00:00Z', '2026-09-16T23:59:59Z', 0],
    ['2026-09-15T23:59:59Z', '2026-09-16T00:00:00Z', 1],
    ['2026-09-11T12:00:00Z', '2026-09-13T23:59:59Z', 0],
    ['2026-09-11T12:00:00Z', '2026-09-14T00:00:00Z', 1],
    ['2026-09-12T12:00:00Z', '2026-09-14T12:00:00Z', 1],
    ['2025-12-31T12:00:00Z', '2026-01-02T12:00:00Z', 2],
    ['1969-12-31T12:00:00Z', '1970-01-02T12:00:00Z', 2],
  ];
  for (const [from, to, days] of told) {
    it(`are ${days} from ${from} to ${to}`, () => {
      assert.equal(count(from, to), days);
    });
  }

  it('are none where the end comes first', () => {
    assert.equal(count('2026-09-16T12:00:00Z', '2026-09-10T12:00:00Z'), 0);
  });

  it('are none where nobody works', () => {
    assert.equal(count('2026-09-10T12:00:00Z', '2026-09-16T12:00:00Z', { workingDays: [] }), 0);
  });

  it('leave out a day off, and both ends of a span', () => {
    const [from, to] = ['2026-09-10T12:00:00Z', '2026-09-18T12:00:00Z'];
    assert.equal(count(from, to), 6);
    assert.equal(count(from, to, { daysOff: ['2026-09-14'] }), 5);
    assert.equal(count(from, to, { daysOff: ['2026-09-14..2026-09-16'] }), 3);
    assert.equal(count(from, to, { daysOff: ['2026-09-14..2026-09-16', '2026-09-16', '2026-09-17'] }), 2);
  });

  it('do not leave out the day of the beginning twice', () => {
    assert.equal(count('2026-09-10T12:00:00Z', '2026-09-11T12:00:00Z', { daysOff: ['2026-09-10'] }), 1);
  });

  it('add up: to a day, and on from it', () => {
    const day = fc.integer({ min: 0, max: 30_000 });
    fc.assert(
      fc.property(day, day, day, (one, two, three) => {
        const [first = 0, middle = 0, last = 0] = [one, two, three].sort((a, b) => a - b).map(each => each * 86_400);
        const between = workingDayCount({ workingDays: week, daysOff: ['2000-01-01..2001-12-31'] });
        assert.equal(between(first, last), between(first, middle) + between(middle, last));
      }),
      { numRuns: 20 },
    );
  });
});
