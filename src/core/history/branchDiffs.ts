/** Two commits of which the first is compared with the second; full ids. */
export interface Comparison {
  readonly commit: string;
  readonly against: string;
}

/** A path whose content differs, with the full object ids of both contents; null where the path is not there. */
export interface ChangedContent {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a commit, or a whole branch, changes; a rename is two changes, submodules are left away. */
export interface TreeDiff extends Comparison {
  readonly changes: readonly ChangedContent[];
}

/** The lines that a commit, or a whole branch, changes. */
export interface Patch extends Comparison {
  /** Equal for the same lines in the same paths, wherever they stand in their files; white space does not count. */
  readonly identity: string;
  /** Lines added and removed. */
  readonly lines: number;
}
