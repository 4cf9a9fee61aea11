import type { TextColumn } from './packed';

/** A name and an e-mail exactly as a commit holds them, before any mailmap. */
export interface RawIdentity {
  readonly name: string;
  readonly email: string;
}

/** What a commit did to a path: added, modified (also a change of type), deleted, or renamed, with or without edits. */
export const ChangeKind = { added: 0, modified: 1, deleted: 2, renamed: 3 } as const;

/** A trailer that names another person. */
export type TrailerKind = 'co-authored-by' | 'reviewed-by' | 'acked-by';

export interface Trailer {
  /** Position of the commit that carries it. */
  readonly commit: number;
  readonly kind: TrailerKind;
  /** Index into `identities`. */
  readonly identity: number;
}

/**
 * Facts of a history as columns: one entry a commit, children before their parents and else the newest first, and one
 * entry a changed path. Nothing in them depends on a setting, a mailmap, a window or a clock.
 */
export interface HistoryColumns {
  readonly identities: readonly RawIdentity[];
  readonly paths: readonly string[];
  /** Full object ids in hexadecimal. */
  readonly ids: TextColumn;
  readonly subjects: TextColumn;
  /** Index into `identities`. */
  readonly authors: Int32Array;
  readonly committers: Int32Array;
  /** Seconds since 1970, UTC. */
  readonly authorTimes: Float64Array;
  /** The author's offset from UTC in minutes. */
  readonly authorOffsets: Int16Array;
  readonly committerTimes: Float64Array;
  /** Parents of commit `i` are `parents[parentStarts[i]] … parents[parentStarts[i + 1] - 1]`: positions, or -1 where the parent was not read. */
  readonly parentStarts: Int32Array;
  readonly parents: Int32Array;
  /** Changes of commit `i` are `changeStarts[i] … changeStarts[i + 1] - 1`; a merge has none. */
  readonly changeStarts: Int32Array;
  readonly changeKinds: Uint8Array;
  /** Index into `paths`: the path after the change; for a deletion the path that went. */
  readonly changePaths: Int32Array;
  /** Index into `paths`: the path before a rename, else -1. */
  readonly changeOrigins: Int32Array;
  readonly trailers: readonly Trailer[];
  /** Positions of commits that may have moved and edited a file at once, which the clone lacks contents to tell. */
  readonly unfollowed: Int32Array;
}

// One function for each type of column: the engine makes fast code of a function that sees one, not of one that sees all.

/** The entry of a column; throws a RangeError for an index outside it, which is always a bug. */
export function at(column: Int32Array | Uint32Array | Int16Array, index: number): number {
  return column[index] ?? outside(column, index);
}

/** The entry of a column of small numbers or bytes, by the same rule as `at`. */
export function byteAt(column: Uint8Array, index: number): number {
  return column[index] ?? outside(column, index);
}

/** The entry of a column of times or measures, by the same rule as `at`. */
export function floatAt(column: Float64Array, index: number): number {
  return column[index] ?? outside(column, index);
}

/** The entry of a list, by the same rule as `at`. */
export function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[index];
  return item === undefined ? outside(list, index) : item;
}

/** The text of a column, by the same rule as `at`. */
export function textAt(column: TextColumn, index: number): string {
  return column.at(index) ?? outside(column, index);
}

function outside(column: { readonly length: number }, index: number): never {
  throw new RangeError(`no entry ${index} in a column of ${column.length}`);
}

/** Number of commits in the columns. */
export function commitCount(history: HistoryColumns): number {
  return history.ids.length;
}
