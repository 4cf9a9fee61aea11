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
  const worked = new Set(workingDays);
  const off = apart(daysOff.map(spanOf));
  return (from, to) => {
    const [first, last] = [dayOf(from) + 1, dayOf(to)];
    return off.reduce(
      (count, span) => count - countWorked(worked, Math.max(first, span.first), Math.min(last, span.last)),
      countWorked(worked, first, last),
    );
  };
}

/** Days since 1970, both ends included. */
interface Span {
  readonly first: number;
  readonly last: number;
}

function spanOf(text: string): Span {
  const [first = '', last = first] = text.split('..');
  return { first: dayOf(Date.parse(first) / 1000), last: dayOf(Date.parse(last) / 1000) };
}

/** The same days, none of them in two spans. */
function apart(spans: readonly Span[]): readonly Span[] {
  let end = -Infinity;
  return [...spans]
    .sort((one, other) => one.first - other.first)
    .map(({ first, last }) => {
      const rest = { first: Math.max(first, end + 1), last };
      end = Math.max(end, last);
      return rest;
    });
}

/** Days of those weekdays from `first` to `last`: whole weeks at once, since a branch may be years old. */
function countWorked(worked: ReadonlySet<number>, first: number, last: number): number {
  if (last < first) return 0;
  const weeks = Math.floor((last - first + 1) / 7);
  let count = weeks * worked.size;
  for (let day = first + weeks * 7; day <= last; day++) if (worked.has(weekday(day))) count++;
  return count;
}

const dayOf = (time: number): number => Math.floor(time / daySeconds);

/** ISO weekday of a day since 1970; its first day was a Thursday. */
const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
