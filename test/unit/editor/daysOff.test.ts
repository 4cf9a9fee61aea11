import assert from 'node:assert/strict';
import { dayBefore, dayOf, isDayOff } from '../../../src/editor/daysOff';

const calendar = { workingDays: [1, 2, 3, 4, 5], daysOff: ['2026-12-24..2027-01-01', '2026-11-11'] };
/** Noon of that day on this machine's clock. */
const noon = (year: number, month: number, day: number): Date => new Date(year, month - 1, day, 12);

describe('a day off', () => {
  it('is a day of the week on which the team does not work', () => {
    assert.equal(isDayOff(calendar, noon(2026, 11, 20)), false);
    assert.equal(isDayOff(calendar, noon(2026, 11, 21)), true);
    assert.equal(isDayOff(calendar, noon(2026, 11, 22)), true);
    assert.equal(isDayOff(calendar, noon(2026, 11, 23)), false);
  });

  it('is Friday, and no Sunday, where the team works from Sunday to Thursday', () => {
    const fromSunday = { ...calendar, workingDays: [7, 1, 2, 3, 4] };
    assert.equal(isDayOff(fromSunday, noon(2026, 11, 20)), true);
    assert.equal(isDayOff(fromSunday, noon(2026, 11, 22)), false);
  });

  it('is a single day of the setting, and no day beside it', () => {
    assert.deepEqual(
      [10, 11, 12].map(day => isDayOff(calendar, noon(2026, 11, day))),
      [false, true, false],
    );
  });

  it('is each day of a span, both ends included', () => {
    assert.equal(isDayOff(calendar, noon(2026, 12, 23)), false);
    assert.equal(isDayOff(calendar, noon(2026, 12, 24)), true);
    assert.equal(isDayOff(calendar, noon(2027, 1, 1)), true);
    assert.equal(isDayOff(calendar, noon(2027, 1, 4)), false);
  });

  it('begins and ends at midnight of this machine', () => {
    assert.equal(isDayOff(calendar, new Date(2026, 10, 20, 23, 59, 59)), false);
    assert.equal(isDayOff(calendar, new Date(2026, 10, 21, 0, 0, 0)), true);
  });
});

describe('the day before', () => {
  it('is in another month or year where that ended', () => {
    assert.equal(dayBefore(noon(2027, 1, 1)), '2026-12-31');
    assert.equal(dayBefore(noon(2028, 3, 1)), '2028-02-29');
    assert.equal(dayOf(noon(2027, 1, 1)), '2027-01-01');
  });
});
