import { at, floatAt, textAt } from '../../history/columns';
import { containedIn, openParents } from '../../history/openCommits';
import type { CommitSet } from '../../history/openCommits';
import { positionsOf } from '../../history/packed';
import { firstParent } from '../ancestry';
import { remembered } from '../once';
import type { Trunk } from './trunk';

/** Where a branch left the trunk. */
export interface Fork {
  /** Full id of the newest commit of the trunk that the branch contains; null: it shares no history. */
  readonly id: string | null;
  /** Index in base's chain of the newest commit there that the branch contains; -1: none. */
  readonly index: number;
  /** Position in the open commits where the branch was made from a long-lived ref, else -1. */
  readonly line: number;
}

/** The forks of the open commits; both answers are kept. */
export interface Forks {
  /** Positions that a commit contains, without those of long-lived refs. */
  readonly reach: (position: number) => CommitSet;
  readonly forkOf: (position: number) => Fork;
}

/** Finds forks: what a commit and its ancestors have for parents beyond the open commits lies on base. */
export function findForks(trunk: Trunk): Forks {
  const { history, commits, onLines } = trunk;
  const newest = newestOnBase(trunk, parentsOnBase(trunk));
  const reach = remembered((position: number) => containedIn(commits, position, onLines));
  const forkOf = remembered((position: number): Fork => {
    const line = lineFork(trunk, position, reach);
    const base = at(newest, position);
    const onBase = base < 0 ? null : textAt(history.ids, base);
    return {
      id: line >= 0 ? textAt(commits.ids, line) : onBase,
      index: base < 0 ? -1 : chainIndex(trunk, base),
      line,
    };
  });
  return { reach, forkOf };
}

/** Positions in the history of the parents that are not among the open commits, by id. */
function parentsOnBase({ history, commits }: Trunk): ReadonlyMap<string, number> {
  const wanted = new Set(commits.parentIds.filter((_, index) => at(commits.parents, index) < 0));
  return new Map(Array.from(positionsOf(history.ids, wanted), position => [textAt(history.ids, position), position]));
}

const unknown = -2;

/** For each open commit the position in the history of the newest commit of base that it contains, or -1. */
function newestOnBase(trunk: Trunk, baseParents: ReadonlyMap<string, number>): Int32Array {
  const { commits } = trunk;
  const newest = new Int32Array(commits.ids.length).fill(unknown);
  for (let start = 0; start < newest.length; start++) {
    const pending = [start];
    for (let position = pending.at(-1); position !== undefined; position = pending.at(-1)) {
      const waiting = openParents(commits, position).filter(parent => at(newest, parent) === unknown);
      if (waiting.length > 0) pending.push(...waiting);
      else newest[pending.pop() ?? position] = newestOfParents(trunk, baseParents, newest, position);
    }
  }
  return newest;
}

function newestOfParents(
  trunk: Trunk,
  baseParents: ReadonlyMap<string, number>,
  newest: Int32Array,
  position: number,
): number {
  const { parentStarts, parents, parentIds } = trunk.commits;
  let found = -1;
  for (let index = at(parentStarts, position); index < at(parentStarts, position + 1); index++) {
    const parent = at(parents, index);
    const onBase = parent >= 0 ? at(newest, parent) : (baseParents.get(textAt(parentIds, index)) ?? -1);
    if (found < 0 || (onBase >= 0 && chainIndex(trunk, onBase) > chainIndex(trunk, found))) found = onBase;
  }
  return found;
}

/** Index in base's chain of the newest first-parent commit of base that a commit of the history contains; -1: none. */
function chainIndex({ history, chain, broughtAt }: Trunk, position: number): number {
  // A commit that a merge brought does not contain that merge: its own first parents lead to where it left base.
  for (let each = position; each >= 0; each = firstParent(history, each)) {
    const index = at(broughtAt, each);
    if (index >= 0 && chain[index] === each) return index;
  }
  return -1;
}

/** Where the first parents of a commit lead to a long-lived ref: the newest commit of it that the branch contains; else -1. */
function lineFork(trunk: Trunk, position: number, reach: (position: number) => CommitSet): number {
  const { commits, onLines } = trunk;
  if (onLines.size === 0) return -1;
  let newest = position;
  while (newest >= 0 && !onLines.has(newest)) newest = firstParent(commits, newest);
  if (newest < 0) return -1;
  for (const own of reach(position)) {
    for (const parent of openParents(commits, own)) {
      if (onLines.has(parent) && floatAt(commits.committerTimes, parent) > floatAt(commits.committerTimes, newest))
        newest = parent;
    }
  }
  return newest;
}
