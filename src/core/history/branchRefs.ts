/** A ref that may hold work: a local branch, a remote-tracking branch, or the head of a pull or merge request. */
export interface ListedRef {
  /** Full name, such as `refs/heads/checkout` or `refs/pull/7/head`. */
  readonly name: string;
  /** Full object id of the commit. */
  readonly tip: string;
  /** Full name of the configured upstream, there or not; empty: none, or no fetch brings it. */
  readonly upstream: string;
}

/** A ref that may hold work, with its date. */
export interface BranchRef extends ListedRef {
  /** Committer date of the tip; seconds since 1970. */
  readonly committedAt: number;
}

/** What tools leave in the configuration about a local branch. */
export interface BranchHint {
  /** Short name of the local branch. */
  readonly branch: string;
  /** Number of the pull request that it was checked out for, or null. */
  readonly pullRequest: number | null;
  /** What it will be merged into, as the tool wrote it (`main` or `origin/main`), or null. */
  readonly target: string | null;
}

/** All refs that may hold work, with what is known about them without reading a history. */
export interface BranchRefs {
  /** In git's order. Most are old: nothing is done with each of them. */
  readonly listed: readonly ListedRef[];
  /** Committer date of each one's tip, seconds since 1970; NaN where the clone has no such commit. */
  readonly times: Float64Array;
  /** Numbers of the pull requests for which the clone has the forge's test merge (`refs/pull/N/merge`). */
  readonly testMerges: ReadonlySet<number>;
  readonly hints: readonly BranchHint[];
  /** Names of the configured remotes. */
  readonly remotes: readonly string[];
  /** Seconds since 1970; null where nothing was ever fetched. */
  readonly lastFetchAt: number | null;
}
