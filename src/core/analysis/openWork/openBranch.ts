import type { HistoryColumns } from '../../history/columns';
import type { CommitSet, OpenCommits } from '../../history/openCommits';

/** How alive open work is: by days of 24 hours since its newest commit, or exempt by its name. */
export type OpenState = 'open' | 'quiet' | 'stale' | 'exempt';

/** A pull or merge request, and where its number was found: the name of a ref, or of a key of git's configuration. */
export interface PullRequest {
  readonly number: number;
  readonly source: string;
}

/** Work of a person that base and the long-lived refs do not have, on one or more refs that are one branch. */
export interface OpenBranch {
  /** Full names, local ones first. */
  readonly refs: readonly string[];
  /** The first of them as people say it: `checkout`, `origin/checkout`, or `#7` for a pull or merge request. */
  readonly name: string;
  /** Full id. */
  readonly tip: string;
  /** Index into `people.persons`. */
  readonly author: number;
  readonly pullRequest: PullRequest | null;
  readonly state: OpenState;
  /** Its unique commits without merges, as positions in the open commits, newest first; those that landed are gone. */
  readonly commits: readonly number[];
  /** Everything that its tip contains beyond base and the long-lived refs: merges and landed commits too. */
  readonly contained: CommitSet;
  /** Full id of the newest commit of base (or of a long-lived ref) that it contains; null: it shares no history. */
  readonly fork: string | null;
  /** Paths that its unique commits touch, after renames as well as before; sorted. */
  readonly files: readonly string[];
  /** Author date of its first unique commit, committer date of its newest; seconds. */
  readonly firstAt: number;
  readonly lastAt: number;
  readonly ageWorkingDays: number;
  readonly idleWorkingDays: number;
  /** Lines that it adds and removes as a whole; null where nobody counted. */
  readonly lines: number | null;
}

/** All open work of people, the most recent first. */
export interface OpenWork {
  readonly commits: OpenCommits;
  readonly branches: readonly OpenBranch[];
  /** The author of an open commit, by its position; an index into `people.persons`. */
  readonly personOf: (position: number) => number;
  /** Whether a pull or merge request has a copy of a commit of base: so it came by one. */
  readonly isRequested: (history: HistoryColumns, position: number) => boolean;
  /** Paths of a branch's files that base changed since the branch left it. */
  readonly changedOnBase: (branch: OpenBranch) => ReadonlySet<string>;
}
