import { canonicalOrder } from './canonicalOrder';
import type { CommitGraph } from './canonicalOrder';
import { at, itemAt } from './columns';
import { ColumnWriter } from './columnWriter';
import type { ColumnSizes, WrittenColumns } from './columnWriter';
import { GrowingBytes } from './growingBytes';
import type { HistoryPart, PackedHistory } from './historyPart';
import { joinGraphs, partAt, positionsIn } from './joinGraphs';
import type { JoinedGraph, Part, Places } from './joinGraphs';
import { PackedIds } from './packed';

/** Commits of one part that stay side by side, from `start` up to `end`. */
interface Run {
  /** Number of the part. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Joins parts, of which there is one at least, into the one canonical history of `tip` (a full id): exactly the commits
 * that it contains, children before their parents, else the newest committer date first and the smaller id among equals.
 * The result does not depend on how the history was cut into parts. No parent in a whole history may lie in another part.
 */
export function joinParts(parts: readonly Part[], tip: string): PackedHistory {
  const joined = joinGraphs(parts, tip.length / 2);
  const order = canonicalOrder(joined.graph, positionsIn(joined, [tip]));
  return { ...writeRuns(joined, runsOf(joined.places, order)), ...parentsInOrder(joined.graph, order) };
}

/**
 * Joins parts, of which there is one at least, into the one canonical part that holds what `tips` (full ids) contain and
 * `isBeyond` does not say to lie beyond; in the order of `joinParts`. Parents are named by their ids, those beyond too.
 */
export function joinOpenParts(
  parts: readonly HistoryPart[],
  tips: readonly string[],
  isBeyond: (ids: PackedIds, position: number) => boolean,
): HistoryPart {
  const joined = joinGraphs(parts, (tips[0]?.length ?? 0) / 2);
  const { graph } = joined;
  const isWithin = (place: number): boolean => place >= 0 && !isBeyond(graph.ids, place);
  const parents = graph.parents.map(parent => (isWithin(parent) ? parent : -1));
  const order = canonicalOrder({ ...graph, parents }, positionsIn(joined, tips).filter(isWithin));
  const runs = runsOf(joined.places, order);
  return { ...writeRuns(joined, runs), ...parentIdsOf(parts, runs, graph.ids.width) };
}

function runsOf(places: Places, order: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let index = 1; index <= order.length; index++) {
    const first = itemAt(order, from);
    const number = partAt(places, first);
    const next = order[index];
    if (next === first + index - from && partAt(places, next) === number) continue;
    const start = first - itemAt(places.starts, number);
    runs.push({ number, start, end: start + index - from });
    from = index;
  }
  return runs;
}

function writeRuns({ places, graph }: JoinedGraph, runs: readonly Run[]): WrittenColumns {
  const writer = new ColumnWriter(places.parts, sizesOf(places, runs, graph.ids.width));
  for (const { number, start, end } of runs) writer.add(number, start, end);
  return writer.columns();
}

function sizesOf({ parts }: Places, runs: readonly Run[], idWidth: number): ColumnSizes {
  let commits = 0;
  let changes = 0;
  let bytes = 0;
  for (const { number, start, end } of runs) {
    const { changeStarts, subjects } = itemAt(parts, number);
    commits += end - start;
    changes += at(changeStarts, end) - at(changeStarts, start);
    bytes += at(subjects.ends, end - 1) - subjects.startOf(start);
  }
  return { commits, changes, idWidth, subjects: bytes };
}

/** The parents of the commits in that order, by their positions in it. */
function parentsInOrder(graph: CommitGraph, order: readonly number[]): Pick<PackedHistory, 'parentStarts' | 'parents'> {
  const positionOf = new Int32Array(graph.ids.length).fill(-1);
  order.forEach((place, position) => (positionOf[place] = position));
  const parents = new Int32Array(graph.parents.length);
  const parentStarts = new Int32Array(order.length + 1);
  let count = 0;
  for (const [position, place] of order.entries()) {
    for (let index = at(graph.parentStarts, place); index < at(graph.parentStarts, place + 1); index++) {
      const parent = at(graph.parents, index);
      parents[count++] = parent < 0 ? -1 : at(positionOf, parent);
    }
    parentStarts[position + 1] = count;
  }
  return { parentStarts, parents: parents.slice(0, count) };
}

/** The parents of the commits of runs, by the ids that their parts name. */
function parentIdsOf(
  parts: readonly HistoryPart[],
  runs: readonly Run[],
  width: number,
): Pick<HistoryPart, 'parentStarts' | 'parentIds'> {
  const ids = new GrowingBytes();
  const parentStarts = [0];
  for (const { number, start, end } of runs) {
    const part = itemAt(parts, number);
    const first = at(part.parentStarts, start);
    const before = ids.length / width - first;
    ids.add(part.parentIds.bytes, first * width, at(part.parentStarts, end) * width);
    for (let position = start + 1; position <= end; position++) {
      parentStarts.push(before + at(part.parentStarts, position));
    }
  }
  return { parentStarts: Int32Array.from(parentStarts), parentIds: new PackedIds(ids.bytes, width) };
}
