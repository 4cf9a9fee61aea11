import { ChangeKind, at, byteAt, commitCount, floatAt } from '../../../src/core/history/columns';
import type { HistoryColumns } from '../../../src/core/history/columns';
import { daySeconds } from '../../../src/core/analysis/window';

/** How far ahead a forecast looks, in days. */
export const forecastDays = 30;

/** What the future is told from. */
export interface Future {
  readonly history: HistoryColumns;
  /** At least 0 for what the tip of that date contained: all else is the future. */
  readonly landingOf: Int32Array;
  /** 1 for a commit that counts. */
  readonly work: Uint8Array;
  /** File of the tip's tree by index into `history.paths`, or -1. */
  readonly fileOf: Int32Array;
  readonly fileCount: number;
  /** Seconds. */
  readonly until: number;
}

/**
 * The edits that fell on each file of a past tip in the 30 days after it: work commits, by committer date, followed
 * through the renames that came since.
 */
export function futureEdits({ history, landingOf, work, fileOf, fileCount, until }: Future): Float64Array {
  const edits = new Float64Array(fileCount);
  const end = until + forecastDays * daySeconds;
  const now = fileOf.slice();
  const movedAway = new Set<number>();
  for (let position = commitCount(history) - 1; position >= 0; position--) {
    const time = floatAt(history.committerTimes, position);
    if (at(landingOf, position) >= 0 || time > end) continue;
    const touched = new Set<number>();
    for (let change = at(history.changeStarts, position); change < at(history.changeStarts, position + 1); change++) {
      const path = at(history.changePaths, change);
      const origin = at(history.changeOrigins, change);
      if (origin >= 0) {
        now[path] = at(now, origin);
        movedAway.add(origin);
      } else if (byteAt(history.changeKinds, change) === ChangeKind.added && movedAway.has(path)) now[path] = -1;
      const file = at(now, path);
      if (file >= 0) touched.add(file);
    }
    if (byteAt(work, position) !== 1 || time <= until) continue;
    for (const file of touched) edits[file] = floatAt(edits, file) + 1;
  }
  return edits;
}
