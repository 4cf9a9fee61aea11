import { at, floatAt, itemAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import { isForge } from './forges';

/** Minutes from UTC that a place which keeps UTC in winter may be away from it in summer. */
const summerMinutes = 60;

/** Days before the window that tell a person's usual hours. */
export const baselineDays = 270;

/** When a commit was made, in the author's own time. */
export interface Hours {
  /** Whether the author's hour is known: no forge committed it, and its time zone is not one of a machine. */
  readonly isKnown: (position: number) => boolean;
  /** A commit whose hour is known, outside the working hours or days. */
  readonly isOutside: (position: number) => boolean;
}

/** What hours are told from; `own` are the manager's commits that tell which time zones the manager works in. */
export interface HoursInput {
  readonly history: HistoryColumns;
  readonly own: readonly number[];
  readonly workingDays: readonly number[];
  readonly workingHours: readonly [number, number];
}

/**
 * Makes the judge of hours. Commits in UTC are a container's or a service's rather than a person's, unless the person is
 * also seen within an hour of it, as in London: who is only seen in UTC has no known hours, and of others those in UTC
 * do not count.
 */
export function hoursOf({ history, own, workingDays, workingHours }: HoursInput): Hours {
  const offsets = own
    .filter(position => !isForges(history, position))
    .map(position => at(history.authorOffsets, position))
    .filter(offset => offset !== 0);
  const livesByUtc = offsets.some(offset => Math.abs(offset) <= summerMinutes);
  const isKnown = (position: number): boolean =>
    !isForges(history, position) && (livesByUtc || at(history.authorOffsets, position) !== 0);
  const [first, last] = workingHours;
  const isOutside = (position: number): boolean => {
    if (!isKnown(position)) return false;
    const local = new Date((floatAt(history.authorTimes, position) + at(history.authorOffsets, position) * 60) * 1000);
    const hour = local.getUTCHours() + local.getUTCMinutes() / 60;
    return hour < first || hour >= last || !workingDays.includes(local.getUTCDay() || 7);
  };
  return { isKnown, isOutside };
}

const isForges = (history: HistoryColumns, position: number): boolean =>
  isForge(itemAt(history.identities, at(history.committers, position)));
