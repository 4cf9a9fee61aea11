import { shortDate } from '../wording';

const day = 24 * 60 * 60 * 1000;
const longestDays = 90;
const shortestDays = 7;
const steps = [1, 2, 7, 14, 28] as const;

/** A stretch of time that ends now, along which bars lie. */
export interface TimeAxis {
  /** Where a time lies, from 0 (the start or before) to 1 (now). */
  readonly at: (time: string) => number;
  /** True for what began before the axis does. */
  readonly isBefore: (time: string) => boolean;
  /** Days with a label, oldest first; `at` as above. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** An axis that reaches back to the oldest of the times, but for at least a week and at most 90 days; all are ISO 8601. */
export function timeAxis(times: readonly string[], until: string, mostTicks: number): TimeAxis {
  const end = Date.parse(until);
  const oldest = Math.min(end, ...times.map(time => Date.parse(time)));
  const days = Math.min(longestDays, Math.max(shortestDays, (end - oldest) / day));
  const at = (time: number): number => Math.min(1, Math.max(0, 1 - (end - time) / (days * day)));
  const step = steps.find(each => days / each <= mostTicks) ?? longestDays;
  const backwards = Array.from({ length: Math.floor(days / step) + 1 }, (_, index) => end - index * step * day);
  return {
    at: time => at(Date.parse(time)),
    isBefore: time => Date.parse(time) < end - days * day,
    ticks: backwards.reverse().map(time => ({ at: at(time), label: shortDate(new Date(time).toISOString()) })),
  };
}
