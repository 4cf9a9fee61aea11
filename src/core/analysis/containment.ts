import { at, commitCount } from '../history/columns';
import type { HistoryColumns } from '../history/columns';

/**
 * Makes the test whether one commit contains another, itself included; both are positions that the tip contains. Most
 * answers come from where the two landed, by `landingOf`; only commits that landed together are walked through, and answers
 * are remembered, so that to ask for a history from its oldest commit to its newest costs little.
 */
export function containment(
  history: HistoryColumns,
  landingOf: Int32Array,
): (commit: number, other: number) => boolean {
  const newestOfBase = newestFirstParents(history, landingOf);
  const answers = new Map<number, Map<number, boolean>>();
  const walk = walker(history, landingOf);
  return (commit, other) => {
    const landing = at(landingOf, other);
    if (at(newestOfBase, commit) <= landing) return true;
    if (landing === other || at(landingOf, commit) > landing) return false;
    const known = answers.get(other) ?? new Map<number, boolean>([[other, true]]);
    answers.set(other, known);
    const answer = known.get(commit) ?? walk(commit, other, known);
    known.set(commit, answer);
    return answer;
  };
}

/** Makes the search among what a commit contains for another one, or for one of which it is known whether it contains that. */
function walker(
  { parentStarts, parents, ids }: HistoryColumns,
  landingOf: Int32Array,
): (commit: number, other: number, known: ReadonlyMap<number, boolean>) => boolean {
  // A number for each walk, so that what was passed need not be forgotten.
  const passed = new Int32Array(ids.length);
  let number = 0;
  return (commit, other, known) => {
    number++;
    const landing = at(landingOf, other);
    const pending = [commit];
    for (let position = pending.pop(); position !== undefined; position = pending.pop()) {
      const answer = known.get(position);
      if (answer === true) return true;
      if (answer === false) continue;
      for (let index = at(parentStarts, position); index < at(parentStarts, position + 1); index++) {
        const parent = at(parents, index);
        // Parents stand behind their children, and what landed before the other cannot contain it.
        if (parent < 0 || parent > other || at(landingOf, parent) > landing || at(passed, parent) === number) continue;
        passed[parent] = number;
        pending.push(parent);
      }
    }
    return false;
  };
}

/** For each commit the newest first-parent commit of base that it contains; beyond all positions where there is none. */
function newestFirstParents(history: HistoryColumns, landingOf: Int32Array): Int32Array {
  const none = commitCount(history);
  const newest = new Int32Array(none).fill(none);
  for (let position = none - 1; position >= 0; position--) {
    if (at(landingOf, position) === position) {
      newest[position] = position;
      continue;
    }
    for (let index = at(history.parentStarts, position); index < at(history.parentStarts, position + 1); index++) {
      const parent = at(history.parents, index);
      if (parent >= 0) newest[position] = Math.min(at(newest, position), at(newest, parent));
    }
  }
  return newest;
}
