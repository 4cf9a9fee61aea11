import { daySeconds } from '../../../src/core/analysis/window';
import { commitCount, floatAt } from '../../../src/core/history/columns';
import type { HistoryColumns } from '../../../src/core/history/columns';
import { forecastDays } from './futureEdits';

/** Days between two dates that may be chosen, and days before a date that tell whether people were at work. */
const quarterDays = 91;
const windowDays = 90;

/** What a date needs: so many work commits by so many people before it, and so many in the 30 days after it. */
export const enoughWork = { commits: 30, people: 3, commitsToCome: 10 } as const;

/**
 * Moments (seconds) to forecast from, evenly spread over those quarters of a history that had enough work; `work` is 1 for a commit that counts. Fewer than `count` where there are not so many.
 */
export function forecastDates(
  history: HistoryColumns,
  work: Uint8Array,
  personOf: (position: number) => number,
  count: number,
): readonly number[] {
  const commits = Array.from({ length: commitCount(history) }, (_, position) => ({
    time: floatAt(history.committerTimes, position),
    person: personOf(position),
    counts: work[position] === 1,
  })).filter(({ counts }) => counts);
  const newest = floatAt(history.committerTimes, 0);
  const oldest = commits.reduce((least, { time }) => Math.min(least, time), newest);
  const fit: number[] = [];
  for (let date = newest - (forecastDays + 1) * daySeconds; date > oldest; date -= quarterDays * daySeconds) {
    const before = commits.filter(({ time }) => time <= date && time > date - windowDays * daySeconds);
    const toCome = commits.filter(({ time }) => time > date && time <= date + forecastDays * daySeconds);
    if (isEnough(before.map(({ person }) => person)) && toCome.length >= enoughWork.commitsToCome) fit.unshift(date);
  }
  return evenly(fit, count);
}

function isEnough(authors: readonly number[]): boolean {
  return authors.length >= enoughWork.commits && new Set(authors).size >= enoughWork.people;
}

/** So many of a list, spread from its first to its last. */
function evenly<T>(list: readonly T[], count: number): readonly T[] {
  if (list.length <= count) return list;
  const chosen = Array.from({ length: count }, (_, index) => Math.round((index * (list.length - 1)) / (count - 1)));
  return list.filter((_, index) => chosen.includes(index));
}
