import { canonicalOrder } from './canonicalOrder';
import type { CommitGraph } from './canonicalOrder';
import { at, itemAt } from './columns';
import { ColumnWriter } from './columnWriter';
import type { ColumnSizes } from './columnWriter';
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
  const width = tip.length / 2;
  const places = placesOf(parts);
  const ids = new PackedIds(joinBytes(parts.map(part => part.ids.bytes)), width);
  const table = new IdTable(ids);
  const graph = { ids, times: joinTimes(places), ...joinParents(places, table) };
  const order = canonicalOrder(graph, table.positionOf(packIds([tip]), 0));
  const writer = new ColumnWriter(parts, sizesOf(places, graph, order));
  writeCommits(writer, places, graph, order);
  return writer.columns(width, itemAt(parts, 0).subjects.decode);
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
