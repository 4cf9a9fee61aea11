import type { PackedIds } from './packed';

/** Two commits of which the first is compared with the second; full ids. */
export interface Comparison {
  readonly commit: string;
  readonly against: string;
}

/**
 * What comparisons change, packed: one entry a comparison, and one entry a path whose content differs. A rename is two
 * changes; submodules are left away.
 */
export interface TreeDiffs {
  /** The two ids of each comparison, one behind the other as one id of double width: the commit's first. */
  readonly keys: PackedIds;
  /** Changes of comparison `i` are `changeStarts[i] … changeStarts[i + 1] - 1`. */
  readonly changeStarts: Int32Array;
  /** Index into `paths`. */
  readonly changePaths: Int32Array;
  /** Index into `contents` of what the path is in the commit. */
  readonly changeContents: Int32Array;
  readonly paths: readonly string[];
  /** Ids of contents; zeros where the path is not there. */
  readonly contents: PackedIds;
}

/** The lines that a commit, or a whole branch, changes. */
export interface Patch extends Comparison {
  /** Equal for the same lines in the same paths, wherever they stand in their files; white space does not count. */
  readonly identity: string;
  /** Lines added and removed. */
  readonly lines: number;
}

/** A comparison as a key. */
export function comparisonKey({ commit, against }: Comparison): string {
  return `${against}..${commit}`;
}
