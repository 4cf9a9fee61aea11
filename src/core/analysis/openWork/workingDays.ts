import { daySeconds } from '../window';

/** The team's calendar. */
export interface Calendar {
  /** ISO weekdays; 1 is Monday. */
  readonly workingDays: readonly number[];
  /** Days like `2026-12-24`, or spans like `2026-12-24..2027-01-01`, both ends included. */
  readonly daysOff: readonly string[];
}

/**
 * Makes the count of working days (UTC) after the day of one moment, up to and including the day of another; both in
 * seconds since 1970. Thursday to the next Wednesday is 4.
 */
export function workingDayCount({ workingDays, daysOff }: Calendar): (from: number, to: number) => number {
  const spans = daysOff.map(span => {
    const [first = '', last = first] = span.split('..');
    return { first: dayOf(Date.parse(first) / 1000), last: dayOf(Date.parse(last) / 1000) };
  });
  const isOff = (day: number): boolean => spans.some(({ first, last }) => first <= day && day <= last);
  const worked = new Set(workingDays);
  return (from, to) => {
    let count = 0;
    for (let day = dayOf(from) + 1; day <= dayOf(to); day++) if (worked.has(weekday(day)) && !isOff(day)) count++;
    return count;
  };
}

const dayOf = (time: number): number => Math.floor(time / daySeconds);

/** ISO weekday of a day since 1970; its first day was a Thursday. */
const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
