import type { OpenBranch } from './openBranch';

/** A teammate's branch that stands on a branch of the manager's, with the number of the teammate's own commits on top. */
export interface Dependent {
  readonly branch: OpenBranch;
  readonly commits: number;
}

/** A teammate's branch with the files that it shares with a branch of the manager's, none of them left out. */
export interface SharedFiles {
  readonly branch: OpenBranch;
  readonly files: readonly string[];
}

/** ConE's extent of an overlap, from 0 to 1. */
export interface Overlap extends SharedFiles {
  readonly extent: number;
}

/** The limit of the team's own lead times that a branch is beyond, in working days. */
export interface Overdue {
  readonly limit: 'late' | 'overdue';
  readonly limitDays: number;
}

/** Who waits for one branch of the manager's, and what that comes to. */
export interface Waiting {
  readonly dependents: readonly Dependent[];
  readonly conflicts: readonly SharedFiles[];
  readonly overlaps: readonly Overlap[];
  /** Critical files that base changed since the fork. */
  readonly overtakenFiles: readonly string[];
  readonly overdue: Overdue | null;
  readonly verdict: 'blocking' | 'at-risk' | 'clear';
  /** Sentences for a person. */
  readonly why: readonly string[];
}
