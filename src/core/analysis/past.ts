import { at, byteAt, commitCount, floatAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import type { CommitFlags } from './workCommits';

/** The commits of base before the window too, as far as a comparison reaches: three years. */
export interface Past {
  /**
   * Seconds: from here on no commit of base is missing and all were looked at. Later than the first commit where older
   * ones were not read, or lie too far back.
   */
  readonly knownSince: number;
  /** Positions of the work commits committed after `since` and by `until` (seconds), newest first. */
  readonly workCommits: (since: number, until: number) => readonly number[];
  /** The same of everyone's own commits, those that change only left-out files too. */
  readonly ownCommits: (since: number, until: number) => readonly number[];
}

/** Opens the past; `landingOf` tells which commits base contains, and the flags are of commits after `from` (seconds). */
export function pastOf(history: HistoryColumns, landingOf: Int32Array, { own, work }: CommitFlags, from: number): Past {
  return {
    knownSince: Math.max(from, knownSince(history, landingOf)),
    workCommits: (since, until) => flagged(history, work, since, until),
    ownCommits: (since, until) => flagged(history, own, since, until),
  };
}

/** The time of the newest commit of which a parent was not read; of the oldest commit where all were. */
function knownSince(history: HistoryColumns, landingOf: Int32Array): number {
  let oldest = Infinity;
  let cut = -Infinity;
  for (let position = 0; position < commitCount(history); position++) {
    if (at(landingOf, position) < 0) continue;
    const time = floatAt(history.committerTimes, position);
    oldest = Math.min(oldest, time);
    for (let index = at(history.parentStarts, position); index < at(history.parentStarts, position + 1); index++) {
      if (at(history.parents, index) < 0) cut = Math.max(cut, time);
    }
  }
  return cut > -Infinity ? cut : oldest;
}

function flagged(history: HistoryColumns, flags: Uint8Array, since: number, until: number): readonly number[] {
  const found: number[] = [];
  for (let position = 0; position < flags.length; position++) {
    if (byteAt(flags, position) !== 1) continue;
    const time = floatAt(history.committerTimes, position);
    if (time > since && time <= until) found.push(position);
  }
  return found;
}
