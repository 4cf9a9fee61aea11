import { at, itemAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import type { Narrowing } from './narrowing';
import type { PathKind } from './pathKinds';
import type { People } from './people';
import { authorOf } from './person';
import type { RepositoryFiles } from './repositoryFiles';

/** The changes of a commit. */
export function changesOf(history: HistoryColumns, position: number): readonly number[] {
  const start = at(history.changeStarts, position);
  return Array.from({ length: at(history.changeStarts, position + 1) - start }, (_, index) => start + index);
}

/** True where one of a commit's changes passes the test. */
export function someChange(
  { changeStarts }: HistoryColumns,
  position: number,
  passes: (change: number) => boolean,
): boolean {
  const end = at(changeStarts, position + 1);
  for (let change = at(changeStarts, position); change < end; change++) if (passes(change)) return true;
  return false;
}

/** Makes the judge of changes by their paths; a file that was moved into the scope since is told by where it is now. */
export function changeJudge(
  history: HistoryColumns,
  files: RepositoryFiles,
  { inScope }: Narrowing,
  kindOf: (path: string) => PathKind,
): (change: number) => PathKind {
  return change => {
    const path = itemAt(history.paths, at(history.changePaths, change));
    const file = at(files.fileOfChange, change);
    return kindOf(file < 0 || inScope(path) ? path : itemAt(files.paths, file));
  };
}

/** Makes the test of commits: by somebody who counts, and with a change in scope where there is one. */
export function commitCounter(
  history: HistoryColumns,
  people: People,
  { counts, scope }: Narrowing,
  kindOfChange: (change: number) => PathKind,
): (position: number) => boolean {
  return position =>
    counts(authorOf(history, people, position)) &&
    (scope.length === 0 || someChange(history, position, change => kindOfChange(change).leftOut !== 'scope'));
}
