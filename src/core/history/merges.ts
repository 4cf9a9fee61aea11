/** Two commits that are merged to see whether they fit together; full ids, in either order. */
export interface CommitPair {
  readonly one: string;
  readonly other: string;
}

/** What merging two commits comes to. */
export interface TestMerge {
  /** Paths that conflict, sorted; empty: the two fit together. Null: the clone lacks contents that it takes to know. */
  readonly conflicts: readonly string[] | null;
}

/** Test merges by `pairKey`. */
export type TestMerges = ReadonlyMap<string, TestMerge>;

/** The pair as one text, the same in either order: a conflict is mutual. */
export function pairKey({ one, other }: CommitPair): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
