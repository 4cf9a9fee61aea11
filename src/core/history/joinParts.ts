import { canonicalOrder } from './canonicalOrder';
import type { CommitGraph } from './canonicalOrder';
import { at, itemAt } from './columns';
import { ColumnWriter } from './columnWriter';
import type { ColumnSizes } from './columnWriter';
import { GrowingBytes } from './growingBytes';
import type { HistoryPart, PackedHistory } from './historyPart';
import { IdTable } from './idTable';
import { PackedIds, packIds } from './packed';

/** All commits of some parts, one part after the other: a commit's place is counted through all of them. */
interface Places {
  readonly parts: readonly HistoryPart[];
  /** Place of the first commit of each part. */
  readonly starts: readonly number[];
  readonly count: number;
}

/**
 * Joins parts, of which there is one at least, into the one canonical history of `tip` (a full id): exactly the commits
 * that it contains, children before their parents, else the newest committer date first and the smaller id among equals.
 * The result does not depend on how the history was cut into parts.
 */
export function joinParts(parts: readonly HistoryPart[], tip: string): PackedHistory {
  const joined = joinGraphs(parts, tip.length / 2);
  return writeHistory(joined, canonicalOrder(joined.graph, positionsIn(joined, [tip])));
}

/**
 * Joins parts, of which there is one at least, into the one canonical part that holds what `tips` (full ids) contain and
 * `isBeyond` does not say to lie beyond; in the order of `joinParts`. Parents beyond are named by their ids alone.
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
  const within = { ...joined, graph: { ...graph, parents } };
  const order = canonicalOrder(within.graph, positionsIn(joined, tips).filter(isWithin));
  return { ...writeHistory(within, order), parentIds: parentIdsOf(within, order) };
}

interface Joined {
  readonly places: Places;
  readonly table: IdTable;
  readonly graph: CommitGraph;
}

function joinGraphs(parts: readonly HistoryPart[], width: number): Joined {
  const places = placesOf(parts);
  const ids = new PackedIds(joinBytes(parts.map(part => part.ids.bytes)), width);
  const table = new IdTable(ids);
  return { places, table, graph: { ids, times: joinTimes(places), ...joinParents(places, table) } };
}

function positionsIn({ table, graph }: Joined, ids: readonly string[]): readonly number[] {
  if (graph.ids.length === 0) return [];
  return ids.map(id => table.positionOf(packIds([id]), 0)).filter(position => position >= 0);
}

function writeHistory({ places, graph }: Joined, order: readonly number[]): PackedHistory {
  const writer = new ColumnWriter(places.parts, sizesOf(places, graph, order));
  writeCommits(writer, places, graph, order);
  return writer.columns(graph.ids.width, itemAt(places.parts, 0).subjects.decode);
}

function parentIdsOf({ places, graph }: Joined, order: readonly number[]): PackedIds {
  const { width } = graph.ids;
  const ids = new GrowingBytes();
  for (const place of order) {
    const { parentStarts, parentIds } = itemAt(places.parts, partAt(places, place));
    const position = place - itemAt(places.starts, partAt(places, place));
    ids.add(parentIds.bytes, at(parentStarts, position) * width, at(parentStarts, position + 1) * width);
  }
  return new PackedIds(ids.bytes, width);
}

function placesOf(parts: readonly HistoryPart[]): Places {
  let count = 0;
  const starts = parts.map(({ ids }) => (count += ids.length) - ids.length);
  return { parts, starts, count };
}

/** Number of the part that holds a place. */
function partAt({ starts }: Places, place: number): number {
  let number = starts.length - 1;
  while (itemAt(starts, number) > place) number--;
  return number;
}

function joinBytes(lists: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    bytes.set(list, end);
    end += list.length;
  }
  return bytes;
}

function joinTimes({ parts, starts, count }: Places): Float64Array {
  const times = new Float64Array(count);
  parts.forEach(({ committerTimes }, number) => {
    times.set(committerTimes, itemAt(starts, number));
  });
  return times;
}

function joinParents({ parts, count }: Places, table: IdTable): Pick<CommitGraph, 'parentStarts' | 'parents'> {
  const parents = new Int32Array(parts.reduce((sum, { parentIds }) => sum + parentIds.length, 0));
  const parentStarts = new Int32Array(count + 1);
  let commit = 0;
  let parent = 0;
  for (const part of parts) {
    const before = parent;
    for (let position = 1; position <= part.ids.length; position++) {
      parentStarts[++commit] = before + at(part.parentStarts, position);
    }
    for (let index = 0; index < part.parentIds.length; index++) {
      parents[parent++] = table.positionOf(part.parentIds, index);
    }
  }
  return { parentStarts, parents };
}

function sizesOf(places: Places, { parentStarts }: CommitGraph, order: readonly number[]): ColumnSizes {
  let parents = 0;
  let changes = 0;
  for (const place of order) {
    const number = partAt(places, place);
    const { changeStarts } = itemAt(places.parts, number);
    const position = place - itemAt(places.starts, number);
    parents += at(parentStarts, place + 1) - at(parentStarts, place);
    changes += at(changeStarts, position + 1) - at(changeStarts, position);
  }
  return { commits: order.length, parents, changes };
}

function writeCommits(writer: ColumnWriter, places: Places, graph: CommitGraph, order: readonly number[]): void {
  const positionOf = new Int32Array(places.count).fill(-1);
  order.forEach((place, position) => (positionOf[place] = position));
  for (const place of order) {
    const number = partAt(places, place);
    writer.add(number, place - itemAt(places.starts, number));
    for (let index = at(graph.parentStarts, place); index < at(graph.parentStarts, place + 1); index++) {
      const parent = at(graph.parents, index);
      writer.addParent(parent < 0 ? -1 : at(positionOf, parent));
    }
  }
}
