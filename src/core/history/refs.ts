/** A branch, local or remote-tracking. */
export interface Ref {
  /** Full name, such as `refs/remotes/origin/main`. */
  readonly name: string;
  /** Full object id of the commit. */
  readonly commit: string;
  /** Full name of the ref that a symbolic ref points to, else empty. */
  readonly target: string;
}

/** What is checked out. */
export interface Head {
  /** Full name of the branch, or `HEAD` when detached. */
  readonly name: string;
  /** Full object id; null on a branch without a commit. */
  readonly commit: string | null;
}

/** A remote as the configuration names it. */
export interface Remote {
  readonly name: string;
  /** The forge's command line tool marked it as the place where work lands. */
  readonly isBase: boolean;
}
