import { at, commitCount, floatAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';

/** Position of a commit's first parent, or -1 where it has none or it was not read. */
export function firstParent(history: HistoryColumns, position: number): number {
  const start = at(history.parentStarts, position);
  return start === at(history.parentStarts, position + 1) ? -1 : at(history.parents, start);
}

/** The commit and its first parents, newest first. */
export function firstParents(history: HistoryColumns, tip: number): number[] {
  const found: number[] = [];
  for (let position = tip; position >= 0; position = firstParent(history, position)) found.push(position);
  return found;
}

/** True for a commit with two or more parents. */
export function isMerge(history: HistoryColumns, position: number): boolean {
  return at(history.parentStarts, position + 1) - at(history.parentStarts, position) > 1;
}

/**
 * Position of the commit at which a branch stood: its newest first-parent commit by `until` (seconds), or -1 where all
 * are later. Dates are not monotone, so the chain is walked from its tip.
 */
export function commitAsOf(history: HistoryColumns, tip: number, until: number): number {
  let position = tip;
  while (position >= 0 && floatAt(history.committerTimes, position) > until) position = firstParent(history, position);
  return position;
}

/**
 * For each commit the first-parent commit of base that brought it, oldest first where several could have; -1 for what
 * `tip` does not contain. A merge of five commits is one landing.
 */
export function landings(history: HistoryColumns, tip: number): Int32Array {
  const landingOf = new Int32Array(commitCount(history)).fill(-1);
  for (const landing of firstParents(history, tip).reverse()) {
    const pending = [landing];
    for (let position = pending.pop(); position !== undefined; position = pending.pop()) {
      if (at(landingOf, position) >= 0) continue;
      landingOf[position] = landing;
      for (let index = at(history.parentStarts, position); index < at(history.parentStarts, position + 1); index++) {
        const parent = at(history.parents, index);
        if (parent >= 0 && at(landingOf, parent) < 0) pending.push(parent);
      }
    }
  }
  return landingOf;
}
