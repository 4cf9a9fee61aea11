import type { CommitGraph } from './canonicalOrder';
import { at, itemAt } from './columns';
import type { HistoryPart, PackedHistory } from './historyPart';
import { IdTable } from './idTable';
import { joinBytes, PackedIds, packIds } from './packed';

/** A part that was read, or a whole history that was joined before. */
export type Part = HistoryPart | PackedHistory;

/** All commits of some parts, one part after the other: a commit's place is counted through all of them. */
export interface Places {
  readonly parts: readonly Part[];
  /** Place of the first commit of each part. */
  readonly starts: readonly number[];
  readonly count: number;
}

/** The commits of some parts as one graph: a position in it is a place. */
export interface JoinedGraph {
  readonly places: Places;
  readonly table: IdTable;
  readonly graph: CommitGraph;
}

/** Joins the graphs of parts, of which there is one at least; ids have `width` bytes. Whole histories keep the parents that they know. */
export function joinGraphs(parts: readonly Part[], width: number): JoinedGraph {
  const places = placesOf(parts);
  const ids = new PackedIds(joinBytes(parts.map(part => part.ids.bytes)), width);
  const table = new IdTable(ids);
  return { places, table, graph: { ids, times: joinTimes(places), ...joinParents(places, table) } };
}

/** Places of those of some full ids that the parts hold. */
export function positionsIn({ table, graph }: JoinedGraph, ids: readonly string[]): readonly number[] {
  if (graph.ids.length === 0) return [];
  return ids.map(id => table.positionOf(packIds([id]), 0)).filter(position => position >= 0);
}

function placesOf(parts: readonly Part[]): Places {
  let count = 0;
  const starts = parts.map(({ ids }) => (count += ids.length) - ids.length);
  return { parts, starts, count };
}

/** Number of the part that holds a place. */
export function partAt({ starts }: Places, place: number): number {
  let number = starts.length - 1;
  while (itemAt(starts, number) > place) number--;
  return number;
}

function joinTimes({ parts, starts, count }: Places): Float64Array {
  const times = new Float64Array(count);
  parts.forEach(({ committerTimes }, number) => {
    times.set(committerTimes, itemAt(starts, number));
  });
  return times;
}

function joinParents(places: Places, table: IdTable): Pick<CommitGraph, 'parentStarts' | 'parents'> {
  const { parts, starts, count } = places;
  const found = parts.map((part, number) =>
    'parentIds' in part ? lookedUp(part.parentIds, table) : moved(part.parents, itemAt(starts, number)),
  );
  const parents = new Int32Array(found.reduce((sum, { length }) => sum + length, 0));
  const parentStarts = new Int32Array(count + 1);
  let commit = 0;
  let before = 0;
  for (const [number, part] of parts.entries()) {
    for (let position = 1; position <= part.ids.length; position++) {
      parentStarts[++commit] = before + at(part.parentStarts, position);
    }
    parents.set(itemAt(found, number), before);
    before += itemAt(found, number).length;
  }
  return { parentStarts, parents };
}

function moved(parents: Int32Array, start: number): Int32Array {
  return parents.map(parent => (parent < 0 ? -1 : parent + start));
}

function lookedUp(parentIds: PackedIds, table: IdTable): Int32Array {
  const places = new Int32Array(parentIds.length);
  for (let index = 0; index < places.length; index++) places[index] = table.positionOf(parentIds, index);
  return places;
}
