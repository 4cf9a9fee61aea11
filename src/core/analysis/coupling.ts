import { at } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import { addToList, countOne } from '../history/groups';
import { filesOfCommit } from './fileWindow';
import type { RepositoryFiles } from './repositoryFiles';

/** Limits of change coupling (Tornhill, code-maat's defaults). */
export const couplingLimits = {
  /** Larger change sets say nothing about their files, and are left out of the revision counts too. */
  changeSet: 30,
  /** Average number of revisions of the pair. */
  revisions: 5,
  shared: 5,
  /** Percent. */
  degree: 30,
  days: 365,
} as const;

/** A file that changes together with another. */
export interface CoupledFile {
  readonly file: number;
  /** Percent of the pair's average revisions, rounded down: 100 x shared / ((r1 + r2) / 2) (Tornhill). */
  readonly degree: number;
  /** Change sets that hold both. */
  readonly shared: number;
}

/** Change sets of the given commits, each a sorted list of files of base's tip; commits that changed too much are left out. */
export function changeSets(
  history: HistoryColumns,
  files: RepositoryFiles,
  positions: readonly number[],
): readonly Int32Array[] {
  const changes = (position: number): number =>
    at(history.changeStarts, position + 1) - at(history.changeStarts, position);
  return positions
    .filter(position => changes(position) <= couplingLimits.changeSet)
    .map(position => Int32Array.from(filesOfCommit(history, files, position)).sort())
    .filter(set => set.length > 0);
}

/** Makes the function that tells which files change together with one, the strongest first; ties by file. */
export function coupling(sets: readonly Int32Array[], fileCount: number): (file: number) => readonly CoupledFile[] {
  const revisions = new Int32Array(fileCount);
  const setsOf = new Map<number, Int32Array[]>();
  for (const set of sets) {
    for (const file of set) {
      revisions[file] = at(revisions, file) + 1;
      addToList(setsOf, file, set);
    }
  }
  return file => {
    const shared = new Map<number, number>();
    for (const set of setsOf.get(file) ?? []) {
      for (const other of set) if (other !== file) countOne(shared, other);
    }
    return [...shared]
      .map(([other, count]) => coupled(other, count, (at(revisions, file) + at(revisions, other)) / 2))
      .filter(found => found !== null)
      .sort((one, other) => other.degree - one.degree || other.shared - one.shared || one.file - other.file);
  };
}

function coupled(file: number, shared: number, average: number): CoupledFile | null {
  const degree = Math.floor((100 * shared) / average);
  const { revisions, shared: least, degree: weakest } = couplingLimits;
  return average >= revisions && shared >= least && degree >= weakest ? { file, degree, shared } : null;
}
