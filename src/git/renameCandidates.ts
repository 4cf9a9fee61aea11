import { at, byteAt, ChangeKind, itemAt } from '../core/history/columns';
import type { ChangeColumns } from '../core/history/renames';
import { renameLimits } from './renameReader';

/** A commit of which git would read more files than so many, to compare them, is left as it is: an import is no move. */
export const mostRead = 10_000;

/**
 * What nobody wrote by hand, or is no code: contents of it are many, large and nobody's. Not the lists of the settings, since
 * what is read of a commit must be the same under all of them.
 */
const notWritten =
  /(?:^|\/)(?:vendor|third_party|node_modules|\.yarn)\/|\.min\.(?:js|css)$|\.(?:lock|snap|map|svg|png|jpe?g|gif|ico|woff2?|md|mdx|rst|adoc|txt)$/;

/**
 * Positions of the commits that may have moved and edited a file at once: beside renames that are known they added a path that
 * somebody may have written, and deleted one.
 */
export function renameCandidates(columns: ChangeColumns): readonly number[] {
  const candidates: number[] = [];
  for (let position = 0; position + 1 < columns.changeStarts.length; position++) {
    const read = filesRead(count(columns, position));
    if (read === 0 || read > mostRead) continue;
    if (isWritten(columns, position, ChangeKind.added) && isWritten(columns, position, ChangeKind.deleted))
      candidates.push(position);
  }
  return candidates;
}

interface Counts {
  readonly added: number;
  readonly deleted: number;
}

/** How many files git may read: all, or where that were too many pairs, those that have the name of another. */
function filesRead({ added, deleted }: Counts): number {
  const isCompared = added * deleted <= renameLimits.paths ** 2;
  const fewer = Math.min(added, deleted);
  return isCompared && fewer > 0 ? added + deleted : 2 * fewer;
}

function count({ changeStarts, changeKinds }: ChangeColumns, position: number): Counts {
  let added = 0;
  let deleted = 0;
  for (let change = at(changeStarts, position); change < at(changeStarts, position + 1); change++) {
    const kind = byteAt(changeKinds, change);
    if (kind === ChangeKind.added) added++;
    else if (kind === ChangeKind.deleted) deleted++;
  }
  return { added, deleted };
}

/** True where a change of that kind is to a path that somebody may have written. */
function isWritten(
  { paths, changeStarts, changeKinds, changePaths }: ChangeColumns,
  position: number,
  kind: number,
): boolean {
  for (let change = at(changeStarts, position); change < at(changeStarts, position + 1); change++) {
    if (byteAt(changeKinds, change) === kind && !notWritten.test(itemAt(paths, at(changePaths, change)))) return true;
  }
  return false;
}
