import type { Patch, TreeDiff } from './branchDiffs';
import type { BranchRefs } from './branchRefs';
import type { OpenCommits } from './openCommits';

/** What was read of branches, without any judgement: which of it is open work is for the analysis to say. */
export interface OpenWorkFacts {
  readonly branches: BranchRefs;
  /** Commits of recent branches and long-lived refs that base does not have. */
  readonly commits: OpenCommits;
  /** Whole branches and single commits compared with what they stand on, by `against..commit`. */
  readonly diffs: ReadonlyMap<string, TreeDiff>;
  /** What the first-parent commits of base and of long-lived refs made of the paths that branches change. */
  readonly steps: readonly TreeDiff[];
  readonly patches: ReadonlyMap<string, Patch>;
}
