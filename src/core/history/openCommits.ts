import { at, textAt } from './columns';
import type { HistoryColumns } from './columns';
import type { HistoryPart } from './historyPart';
import type { TextColumn } from './packed';

/** Columns of the commits that base does not have: those of branches and of long-lived refs, in git's order. Parents on base are -1. */
export interface OpenCommits extends HistoryColumns {
  readonly ids: readonly string[];
  readonly subjects: readonly string[];
  /** Full ids of all parents, in the places of `parents`. */
  readonly parentIds: readonly string[];
  /** Position by full id. */
  readonly positionOf: ReadonlyMap<string, number>;
}

/** The columns of one part, in its order: children before their parents. */
export function openCommits(part: HistoryPart): OpenCommits {
  const ids = texts(part.ids);
  const parentIds = texts(part.parentIds);
  const positionOf = new Map(ids.map((id, position) => [id, position]));
  const parents = Int32Array.from(parentIds, id => positionOf.get(id) ?? -1);
  return { ...part, ids, subjects: texts(part.subjects), parents, parentIds, positionOf };
}

function texts(column: TextColumn): readonly string[] {
  return Array.from({ length: column.length }, (_, index) => textAt(column, index));
}

/** A set of positions that is small in memory: thousands of branches have one each. */
export class CommitSet implements Iterable<number> {
  private readonly sorted: Int32Array;

  constructor(positions: Iterable<number>) {
    this.sorted = Int32Array.from(positions).sort();
  }

  get size(): number {
    return this.sorted.length;
  }

  has(position: number): boolean {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(this.sorted, middle) < position) low = middle + 1;
      else high = middle;
    }
    return this.sorted[low] === position;
  }

  [Symbol.iterator](): Iterator<number> {
    return this.sorted.values();
  }
}

/** Positions of all commits that a commit contains, itself included, without those of `beyond` and what they stand on. */
export function containedIn(
  commits: OpenCommits,
  position: number,
  beyond: { readonly has: (position: number) => boolean } = nothing,
): CommitSet {
  const found = new Set(beyond.has(position) ? [] : [position]);
  for (const each of found) {
    for (const parent of openParents(commits, each)) if (!beyond.has(parent)) found.add(parent);
  }
  return new CommitSet(found);
}

const nothing = new Set<number>();

/** Parents of a commit among the open commits. */
export function openParents({ parentStarts, parents }: OpenCommits, position: number): readonly number[] {
  const found: number[] = [];
  for (let index = at(parentStarts, position); index < at(parentStarts, position + 1); index++) {
    const parent = at(parents, index);
    if (parent >= 0) found.push(parent);
  }
  return found;
}
