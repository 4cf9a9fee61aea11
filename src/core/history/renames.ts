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
  const gone = new Set(deletionOf.values());
  const length = changeKinds.length - gone.size;
  const written = {
    changeStarts: new Int32Array(changeStarts.length),
    changeKinds: new Uint8Array(length),
    changePaths: new Int32Array(length),
    changeOrigins: new Int32Array(length),
  };
  let next = 0;
  for (let position = 0; position + 1 < changeStarts.length; position++) {
    for (let change = at(changeStarts, position); change < at(changeStarts, position + 1); change++) {
      if (gone.has(change)) continue;
      const deletion = deletionOf.get(change);
      written.changeKinds[next] = deletion === undefined ? byteAt(changeKinds, change) : ChangeKind.renamed;
      written.changePaths[next] = at(changePaths, change);
      written.changeOrigins[next] = deletion === undefined ? at(changeOrigins, change) : at(changePaths, deletion);
      next++;
    }
    written.changeStarts[position + 1] = next;
  }
  return written;
}
