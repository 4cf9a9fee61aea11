import type { OpenBranch } from './openBranch';

/** Days of 24 hours in which both sides of a pair must have a commit, for it to hold somebody up (calibrated). */
export const livingDays = { conflict: 7, overlap: 14 } as const;

/** A teammate's branch that stands on a branch of the manager's. */
export interface Dependent {
  readonly branch: OpenBranch;
  /** Number of the manager's unmerged commits that it contains. */
  readonly contained: number;
  /** Number of the teammate's own commits on top of them. */
  readonly commits: number;
}

/** A teammate's branch with the files that it shares with a branch of the manager's, none of them left out. */
export interface SharedFiles {
  readonly branch: OpenBranch;
  /** Sorted. */
  readonly files: readonly string[];
}

/** Critical files that both change. */
export interface Overlap extends SharedFiles {
  /** Number of all files that both change, critical or not. */
  readonly shared: number;
  /** Part of the files of the manager's branch that the other changes too, from 0 to 1 (ConE's extent of overlap: Maddila et al. 2021). */
  readonly extent: number;
}

/** Who may wait for one open branch of the manager's: facts, without judgement. */
export interface Waiting {
  readonly branch: OpenBranch;
  readonly dependents: readonly Dependent[];
  /** Conflicts that `git merge-tree` found. */
  readonly conflicts: readonly SharedFiles[];
  readonly overlaps: readonly Overlap[];
  /** Critical files of the branch, by demand. */
  readonly criticalFiles: readonly string[];
  /** Those of them that base changed since the fork. */
  readonly overtakenFiles: readonly string[];
  /** Files in which it conflicts with base: the manager's own chore. */
  readonly conflictsWithBase: readonly string[];
}
