import { at, byteAt, ChangeKind, commitCount } from '../history/columns';
import type { HistoryColumns } from '../history/columns';

/**
 * What renames did with a path: nothing; all that ever was there is one file as seen from the tip; or more than that, so
 * that which file a change means depends on where in the history it stands.
 */
export const PathRole = { still: 0, single: 1, contested: 2 } as const;

/** The role of each path in what the tip contains, by index into `paths`. */
export function pathRoles(history: HistoryColumns, landingOf: Int32Array): Uint8Array {
  const counts = countMoves(history, landingOf);
  const { arrivals, departures, renames } = counts;
  const roles = new Uint8Array(history.paths.length);
  const forked = forkedPaths(history, counts);
  for (const change of renames) {
    for (const path of [at(history.changePaths, change), at(history.changeOrigins, change)]) {
      const isPassedOnce = at(arrivals, path) <= 1 && at(departures, path) <= 1;
      const isLast = at(departures, path) === 0 && !forked.has(path);
      roles[path] = isPassedOnce || isLast ? PathRole.single : PathRole.contested;
    }
  }
  return roles;
}

interface Moves {
  /** How often a file came to a path, by an addition or a rename. */
  readonly arrivals: Int32Array;
  /** Renames away from a path. */
  readonly departures: Int32Array;
  /** All renames as changes. */
  readonly renames: readonly number[];
}

function countMoves(history: HistoryColumns, landingOf: Int32Array): Moves {
  const { changeStarts, changeKinds, changePaths, changeOrigins } = history;
  const arrivals = new Int32Array(history.paths.length);
  const departures = new Int32Array(history.paths.length);
  const renames: number[] = [];
  for (let position = commitCount(history) - 1; position >= 0; position--) {
    if (at(landingOf, position) < 0) continue;
    for (let change = at(changeStarts, position); change < at(changeStarts, position + 1); change++) {
      const path = at(changePaths, change);
      const origin = at(changeOrigins, change);
      const isArrival = byteAt(changeKinds, change) === ChangeKind.added || origin >= 0;
      // In a shallow clone a file may be there before anything is known to have made it.
      if (isArrival || at(arrivals, path) === 0) arrivals[path] = at(arrivals, path) + 1;
      if (origin < 0) continue;
      arrivals[origin] = Math.max(1, at(arrivals, origin));
      departures[origin] = at(departures, origin) + 1;
      renames.push(change);
    }
  }
  return { arrivals, departures, renames };
}

/** Paths to which a file came that may have gone elsewhere too, since branches renamed it apart from each other. */
function forkedPaths(
  { changePaths, changeOrigins }: HistoryColumns,
  { departures, renames }: Moves,
): ReadonlySet<number> {
  const forked = new Set<number>();
  let before: number;
  do {
    before = forked.size;
    for (const change of renames) {
      const origin = at(changeOrigins, change);
      if (at(departures, origin) > 1 || forked.has(origin)) forked.add(at(changePaths, change));
    }
  } while (forked.size > before);
  return forked;
}
