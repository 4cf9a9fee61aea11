import { at, byteAt, ChangeKind, itemAt } from './columns';
import type { HistoryColumns } from './columns';

/** A file that a commit moved. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** The columns that tell what commits changed. */
export type ChangeColumns = Pick<
  HistoryColumns,
  'paths' | 'changeStarts' | 'changeKinds' | 'changePaths' | 'changeOrigins'
>;

/**
 * The columns with these renames, by position of the commit: where it deleted the one path and added the other, it renamed a
 * file, just as git's own log would have it. Of what the commit did not do nothing becomes a rename.
 */
export function withRenames<T extends ChangeColumns>(columns: T, renames: ReadonlyMap<number, readonly Rename[]>): T {
  const deletionOf = new Map<number, number>();
  for (const [position, pairs] of renames) pairChanges(columns, position, pairs, deletionOf);
  return deletionOf.size === 0 ? columns : { ...columns, ...rewrite(columns, deletionOf) };
}

/** Finds the addition and the deletion that a rename is made of. */
function pairChanges(
  { paths, changeStarts, changeKinds, changePaths }: ChangeColumns,
  position: number,
  pairs: readonly Rename[],
  deletionOf: Map<number, number>,
): void {
  const added = new Map<string, number>();
  const deleted = new Map<string, number>();
  for (let change = at(changeStarts, position); change < at(changeStarts, position + 1); change++) {
    const path = itemAt(paths, at(changePaths, change));
    const kind = byteAt(changeKinds, change);
    if (kind === ChangeKind.added) added.set(path, change);
    else if (kind === ChangeKind.deleted) deleted.set(path, change);
  }
  for (const { from, to } of pairs) {
    const [addition, deletion] = [added.get(to), deleted.get(from)];
    if (addition === undefined || deletion === undefined) continue;
    deletionOf.set(addition, deletion);
    // Paths that are no text may have become the same one.
    added.delete(to);
    deleted.delete(from);
  }
}

type ChangeLists = Omit<ChangeColumns, 'paths'>;

function rewrite(
  { changeStarts, changeKinds, changePaths, changeOrigins }: ChangeLists,
  deletionOf: ReadonlyMap<number, number>,
): ChangeLists {
  const [kinds, origins] = [changeKinds.slice(), changeOrigins.slice()];
  for (const [addition, deletion] of deletionOf) {
    kinds[addition] = ChangeKind.renamed;
    origins[addition] = at(changePaths, deletion);
  }
  const gone = [...deletionOf.values()].sort((one, other) => one - other);
  const length = changeKinds.length - gone.length;
  return {
    changeStarts: movedStarts(changeStarts, gone),
    changeKinds: copyWithout(kinds, gone, new Uint8Array(length)),
    changePaths: copyWithout(changePaths, gone, new Int32Array(length)),
    changeOrigins: copyWithout(origins, gone, new Int32Array(length)),
  };
}

/** Where the changes of each commit start when these are gone; sorted. */
function movedStarts(changeStarts: Int32Array, gone: readonly number[]): Int32Array {
  let before = 0;
  return changeStarts.map(start => {
    while (before < gone.length && itemAt(gone, before) < start) before++;
    return start - before;
  });
}

/** Fills `copy` with all entries of a column but these; sorted. */
function copyWithout<T extends Int32Array | Uint8Array>(column: T, gone: readonly number[], copy: T): T {
  let start = 0;
  gone.forEach((end, before) => {
    copy.set(column.subarray(start, end), start - before);
    start = end + 1;
  });
  copy.set(column.subarray(start), start - gone.length);
  return copy;
}
