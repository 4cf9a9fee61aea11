import { at, byteAt, floatAt } from './columns';
import type { PackedIds } from './packed';

/** Commits and their parents, in any order. */
export interface CommitGraph {
  readonly ids: PackedIds;
  /** Committer's seconds since 1970. */
  readonly times: Float64Array;
  /** Parents of commit `i` are `parents[parentStarts[i]] … parents[parentStarts[i + 1] - 1]`: positions, or -1. */
  readonly parentStarts: Int32Array;
  readonly parents: Int32Array;
}

/** Positions of what `tips` contain: children before their parents, else the newest first and the smaller id among equals. */
export function canonicalOrder(graph: CommitGraph, tips: readonly number[]): readonly number[] {
  const descent = topologicalOrder(graph, tips);
  const dates = correctedDates(graph, descent);
  // In the order of the graph, which is nearly that of the dates, so that sorting has little to do.
  return Array.from(descent.sort()).sort(
    (one, other) => floatAt(dates, other) - floatAt(dates, one) || compareIds(graph.ids, one, other),
  );
}

/** What `tips` contain, each commit after all of its children (Kahn 1962): git's own order may break that where clocks are wrong. */
function topologicalOrder(graph: CommitGraph, tips: readonly number[]): Int32Array {
  const children = childCounts(graph, tips);
  const order = new Int32Array(graph.ids.length);
  let length = 0;
  for (const tip of new Set(tips)) if (at(children, tip) === 0) order[length++] = tip;
  for (let next = 0; next < length; next++) {
    forEachParent(graph, at(order, next), parent => {
      const left = at(children, parent) - 1;
      children[parent] = left;
      if (left === 0) order[length++] = parent;
    });
  }
  return order.subarray(0, length);
}

/** For each commit the number of its children among what `tips` contain. */
function childCounts(graph: CommitGraph, tips: readonly number[]): Int32Array {
  const children = new Int32Array(graph.ids.length);
  const isTip = new Set(tips);
  const pending = [...isTip];
  for (let position = pending.pop(); position !== undefined; position = pending.pop()) {
    forEachParent(graph, position, parent => {
      const before = at(children, parent);
      children[parent] = before + 1;
      if (before === 0 && !isTip.has(parent)) pending.push(parent);
    });
  }
  return children;
}

/** Committer dates, each lifted above those of its parents: clocks are wrong, and commits of one second have an order. */
function correctedDates(graph: CommitGraph, descent: Int32Array): Float64Array {
  const dates = graph.times.slice();
  for (let index = descent.length - 1; index >= 0; index--) {
    const position = at(descent, index);
    forEachParent(graph, position, parent => {
      dates[position] = Math.max(floatAt(dates, position), floatAt(dates, parent) + 1);
    });
  }
  return dates;
}

function forEachParent(
  { parentStarts, parents }: CommitGraph,
  position: number,
  visit: (parent: number) => void,
): void {
  for (let index = at(parentStarts, position); index < at(parentStarts, position + 1); index++) {
    const parent = at(parents, index);
    if (parent >= 0) visit(parent);
  }
}

function compareIds({ bytes, width }: PackedIds, one: number, other: number): number {
  for (let index = 0; index < width; index++) {
    const difference = byteAt(bytes, one * width + index) - byteAt(bytes, other * width + index);
    if (difference !== 0) return difference;
  }
  return 0;
}
