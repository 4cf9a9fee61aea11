import { at, byteAt, ChangeKind, commitCount } from '../history/columns';
import type { HistoryColumns } from '../history/columns';

/** Of a path that no rename was seen of; a file that is gone is -1. */
const notRenamed = -2;

/**
 * For each change the file of the tree that it belongs to now, renames followed, or -1 where that file is gone.
 * `fileOf` gives the index of a path of the tree, by index into `paths`; a commit that the tip does not contain
 * (`landingOf` is -1) has no say: after a past tip its files may have had other names.
 */
export function fileOfChanges(history: HistoryColumns, landingOf: Int32Array, fileOf: Int32Array): Int32Array {
  const files = new Int32Array(history.changePaths.length).fill(-1);
  // Where the older changes of a path belong, once a rename away from it was passed on the way back in time.
  const renamed = new Int32Array(history.paths.length).fill(notRenamed);
  const newestRename = new Int32Array(history.paths.length).fill(-1);
  const gone: number[] = [];
  for (let position = 0; position < commitCount(history); position++) {
    if (at(landingOf, position) < 0) continue;
    const start = at(history.changeStarts, position);
    const end = at(history.changeStarts, position + 1);
    for (let change = start; change < end; change++) {
      const path = at(history.changePaths, change);
      const isRenamed = at(renamed, path) !== notRenamed;
      const file = at(isRenamed ? renamed : fileOf, path);
      files[change] = file;
      if (file < 0 && !isRenamed) gone.push(change);
    }
    // Only now: of two files that swapped their names both are told by the names before.
    for (let change = start; change < end; change++) {
      if (byteAt(history.changeKinds, change) !== ChangeKind.renamed) continue;
      const origin = at(history.changeOrigins, change);
      renamed[origin] = at(files, change);
      if (at(newestRename, origin) < 0) newestRename[origin] = change;
    }
  }
  // A branch that did not have a rename yet goes on under the old name, after the rename's date.
  for (const change of gone) {
    const rename = at(newestRename, at(history.changePaths, change));
    if (rename >= 0) files[change] = at(files, rename);
  }
  return files;
}
