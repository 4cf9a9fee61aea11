import assert from 'node:assert/strict';
import type { CheckInDay } from '../../../src/core/settings/settings';
import { isCheckInDue, type CheckInSettings } from '../../../src/editor/checkIn';

// Monday 16 to Sunday 29 November 2026.
const day = (date: number): string => `2026-11-${date}`;

const on = (date: number): Date => new Date(2026, 10, date, 10);

function settings(checkIn: CheckInDay | 'off', daysOff: readonly string[] = []): CheckInSettings {
  return { checkIn, workingDays: [1, 2, 3, 4, 5], daysOff };
}

describe('the weekly check-in', () => {
  it('is never due while it is off', () => {
    for (let date = 16; date < 30; date++) assert.equal(isCheckInDue(settings('off'), on(date), undefined), false);
  });

  it('is due on its day, not on the day before', () => {
    assert.equal(isCheckInDue(settings('tuesday'), on(24), day(17)), true);
    assert.equal(isCheckInDue(settings('tuesday'), on(23), day(17)), false);
  });

  it('is due from its day on until the report was opened', () => {
    assert.equal(isCheckInDue(settings('tuesday'), on(27), day(23)), true);
    assert.equal(isCheckInDue(settings('tuesday'), on(27), day(24)), false);
    assert.equal(isCheckInDue(settings('tuesday'), on(27), day(26)), false);
  });

  it('stays due in the next week where it was missed', () => {
    assert.equal(isCheckInDue(settings('friday'), on(23), day(19)), true);
    assert.equal(isCheckInDue(settings('friday'), on(23), day(20)), false);
  });

  it('is due where the report was never opened', () => {
    assert.equal(isCheckInDue(settings('monday'), on(18), undefined), true);
  });

  it('says nothing at the weekend, and waits for Monday where its day is one of it', () => {
    assert.equal(isCheckInDue(settings('sunday'), on(22), day(16)), false);
    assert.equal(isCheckInDue(settings('sunday'), on(23), day(16)), true);
    assert.equal(isCheckInDue(settings('friday'), on(21), day(16)), false);
  });

  it('says nothing on a day off, and speaks on the first day back', () => {
    const off = settings('monday', ['2026-11-23..2026-11-24', '2026-11-26']);
    assert.equal(isCheckInDue(off, on(23), day(20)), false);
    assert.equal(isCheckInDue(off, on(24), day(20)), false);
    assert.equal(isCheckInDue(off, on(25), day(20)), true);
    assert.equal(isCheckInDue(off, on(26), day(20)), false);
  });

  it('goes by the day in the person’s own time', () => {
    assert.equal(isCheckInDue(settings('tuesday'), new Date(2026, 10, 24, 0, 1), day(17)), true);
    assert.equal(isCheckInDue(settings('tuesday'), new Date(2026, 10, 23, 23, 59), day(17)), false);
  });
});
