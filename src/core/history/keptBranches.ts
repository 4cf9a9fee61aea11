import type { Patch, TreeDiffs } from './branchDiffs';
import type { HistoryPart } from './historyPart';
import type { TestMerges } from './merges';
import type { PackedIds } from './packed';

/** Committer dates of the tips that refs had, in the order in which git lists the refs. */
export interface TipTimes {
  readonly ids: PackedIds;
  /** Seconds since 1970; NaN where the clone has no such commit. */
  readonly times: Float64Array;
}

/** Commits of branches, and the question that they answer. */
export interface KeptCommits {
  readonly part: HistoryPart;
  /** A digest of the tips and of all that they were read without. */
  readonly question: string;
  /** A digest of what they were read without beside base. */
  readonly without: string;
}

/** What was read of branches, by ids alone: whatever refs point to later, and whatever the settings say, it stays true. */
export interface KeptBranches {
  readonly tipTimes: TipTimes;
  readonly commits: KeptCommits;
  readonly diffs: TreeDiffs;
  /** By `comparisonKey`. */
  readonly patches: ReadonlyMap<string, Patch>;
  /** Only those that could be told. */
  readonly merges: TestMerges;
}
