import { at, ChangeKind, commitCount } from '../history/columns';
import type { HistoryColumns } from '../history/columns';

interface Rename {
  /** Position of the commit; positions grow with age. */
  readonly position: number;
  readonly to: number;
}

/**
 * For each change the file of the tree that it belongs to now, renames followed, or -1 where that file is gone.
 * `fileOf` gives the index of a path of the tree, by index into `paths`.
 */
export function fileOfChanges(history: HistoryColumns, fileOf: Int32Array): Int32Array {
  const renames = renamesByOrigin(history);
  const files = new Int32Array(history.changePaths.length).fill(-1);
  for (let position = 0; position < commitCount(history); position++) {
    for (let change = at(history.changeStarts, position); change < at(history.changeStarts, position + 1); change++) {
      const path = at(history.changePaths, change);
      files[change] = renames.has(path) ? follow(renames, fileOf, path, position) : at(fileOf, path);
    }
  }
  return files;
}

function renamesByOrigin(history: HistoryColumns): ReadonlyMap<number, readonly Rename[]> {
  const renames = new Map<number, Rename[]>();
  for (let position = 0; position < commitCount(history); position++) {
    for (let change = at(history.changeStarts, position); change < at(history.changeStarts, position + 1); change++) {
      if (at(history.changeKinds, change) !== ChangeKind.renamed) continue;
      const origin = at(history.changeOrigins, change);
      const known = renames.get(origin) ?? [];
      known.push({ position, to: at(history.changePaths, change) });
      renames.set(origin, known);
    }
  }
  return renames;
}

function follow(
  renames: ReadonlyMap<number, readonly Rename[]>,
  fileOf: Int32Array,
  path: number,
  position: number,
): number {
  const end = walk(renames, path, position);
  const file = at(fileOf, end.path);
  if (file >= 0 || end.age !== position) return file;
  // A branch that did not have the rename yet went on under the old name, after the rename's date.
  const parallel = renames.get(path)?.[0];
  return parallel === undefined ? -1 : at(fileOf, walk(renames, parallel.to, parallel.position).path);
}

/** Where a path has gone by renames newer than `position`; each step takes a newer one, so that the walk ends. */
function walk(
  renames: ReadonlyMap<number, readonly Rename[]>,
  path: number,
  position: number,
): { readonly path: number; readonly age: number } {
  const next = renames.get(path)?.findLast(rename => rename.position < position);
  return next === undefined ? { path, age: position } : walk(renames, next.to, next.position);
}
