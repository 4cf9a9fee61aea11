import { at, commitCount, floatAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import { Lives } from './lives';
import type { Life } from './lives';

/**
 * For each change that the tip contains the file of its tree that the change belongs to now, renames followed, or -1 where
 * that file is gone. `fileOf` gives the index of a path of the tree, by index into `paths`.
 *
 * A file keeps its life through renames, and goes on where a deleted path comes back, unless it lives elsewhere by then. What
 * a commit renames is away from its path for the commits that contain that commit and no others: a branch that does not know
 * of a rename goes on with the same file under the old name.
 */
export function fileOfChanges(history: HistoryColumns, landingOf: Int32Array, fileOf: Int32Array): Int32Array {
  const lives = new Lives(history, landingOf);
  for (let position = commitCount(history) - 1; position >= 0; position--) {
    if (at(landingOf, position) >= 0) lives.follow(position);
  }
  const endOf = endFinder(history, fileOf);
  const fileOfPath = fileOf.slice();
  for (const [path, found] of lives.ofPath()) fileOfPath[path] = endOf(found);
  const files = filesByPath(history, landingOf, fileOfPath);
  for (const [change, found] of lives.ofChange) files[change] = endOf(found);
  return files;
}

/** The file of each change that the tip contains, by its path alone; -1 for the others. */
function filesByPath(
  { changeStarts, changePaths }: HistoryColumns,
  landingOf: Int32Array,
  fileOfPath: Int32Array,
): Int32Array {
  const files = new Int32Array(changePaths.length).fill(-1);
  for (let position = 0; position < landingOf.length; position++) {
    if (at(landingOf, position) < 0) continue;
    const end = at(changeStarts, position + 1);
    for (let change = at(changeStarts, position); change < end; change++) {
      files[change] = at(fileOfPath, at(changePaths, change));
    }
  }
  return files;
}

/** Makes the function that tells where some lives led: the last of their files, or -1 where none of them is there. */
function endFinder(history: HistoryColumns, fileOf: Int32Array): (lives: readonly Life[]) => number {
  const ends = new Map<Life, number>();
  return lives => {
    let last = -1;
    for (const life of lives) {
      const end = ends.get(life) ?? whereItLed(life, history, fileOf);
      ends.set(life, end);
      last = Math.max(last, end);
    }
    return last;
  };
}

/** Where branches renamed a file apart from each other, the rename that was committed last wins. */
function whereItLed(life: Life, { committerTimes }: HistoryColumns, fileOf: Int32Array): number {
  let led = { file: -1, time: -Infinity };
  for (const { path, since, left } of life) {
    const file = at(fileOf, path);
    const time = floatAt(committerTimes, since);
    if (left.length > 0 || file < 0) continue;
    if (time > led.time || (time === led.time && file > led.file)) led = { file, time };
  }
  return led.file;
}
