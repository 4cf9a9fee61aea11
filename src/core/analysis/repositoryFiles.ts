import { at, commitCount } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import type { Placement } from '../history/placement';
import { isMerge } from './ancestry';

/** The files of base's tree with the changes that made them, renames followed. */
export interface RepositoryFiles {
  readonly paths: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** File of each change, or -1 where the file is gone or out of scope. */
  readonly fileOfChange: Int32Array;
  /** Commit of each change. */
  readonly commitOfChange: Int32Array;
  /** Changes of a file, newest first, by commits that count: no merges, nothing that is to be ignored. */
  readonly changesOf: (file: number) => Int32Array;
}

/**
 * Sorts the changes by the file of the tip's tree that they belong to now. Commits at the positions in `ignored`, such as a
 * reformatting, make nobody an author. Files out of scope have no changes.
 */
export function placeChanges(
  history: HistoryColumns,
  { landingOf, fileOfChange: fileOf }: Placement,
  ignored: ReadonlySet<number>,
  paths: readonly string[],
  inScope: (path: string) => boolean = () => true,
): RepositoryFiles {
  const indexOf = new Map<string, number>();
  paths.forEach((path, file) => indexOf.set(path, file));
  const isScoped = Uint8Array.from(paths, path => (inScope(path) ? 1 : 0));
  const fileOfChange = new Int32Array(fileOf.length);
  const commitOfChange = new Int32Array(fileOf.length);
  const starts = new Int32Array(paths.length + 1);
  for (let position = 0; position < commitCount(history); position++) {
    const counts = at(landingOf, position) >= 0 && !isMerge(history, position) && !ignored.has(position);
    for (let change = at(history.changeStarts, position); change < at(history.changeStarts, position + 1); change++) {
      commitOfChange[change] = position;
      const placed = at(fileOf, change);
      const file = counts && placed >= 0 && isScoped[placed] === 1 ? placed : -1;
      fileOfChange[change] = file;
      if (file >= 0) starts[file + 1] = at(starts, file + 1) + 1;
    }
  }
  const sorted = sortByFile(fileOfChange, starts);
  return {
    paths,
    indexOf,
    fileOfChange,
    commitOfChange,
    changesOf: file => sorted.subarray(at(starts, file), at(starts, file + 1)),
  };
}

/** A counting sort; turns the counts in `starts` into the place where each file's changes begin. */
function sortByFile(fileOfChange: Int32Array, starts: Int32Array): Int32Array {
  for (let file = 1; file < starts.length; file++) starts[file] = at(starts, file) + at(starts, file - 1);
  const next = starts.slice();
  const sorted = new Int32Array(starts.at(-1) ?? 0);
  fileOfChange.forEach((file, change) => {
    if (file < 0) return;
    const place = at(next, file);
    sorted[place] = change;
    next[file] = place + 1;
  });
  return sorted;
}
