import type { RawIdentity } from './columns';

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

/** A tag that names a version. */
export interface VersionTag {
  /** Full name, such as `refs/tags/v1.2.0`. */
  readonly name: string;
  /** Who made it, as it says; null for a lightweight tag, which does not say. */
  readonly tagger: RawIdentity | null;
  /** Seconds since 1970: when it was made; for a lightweight tag when its commit was. */
  readonly at: number;
}
