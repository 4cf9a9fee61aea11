/** A person or a machine as an identity of a commit names it. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

/**
 * What a commit does to a path: text or bytes of the file, or null where the file goes.
 * - `from` renames that path to this one, with `content` also changing it;
 * - `executable` is the text of an executable file, `symlink` the target of a link, `gitlink` a submodule's commit id;
 * - `naming` is text made from the ids of earlier commits, as `.git-blame-ignore-revs` needs.
 */
export type FileChange =
  | string
  | Uint8Array
  | null
  | { readonly from: string; readonly content?: string }
  | { readonly executable: string }
  | { readonly symlink: string }
  | { readonly gitlink: string }
  | { readonly naming: readonly PlannedCommit[]; readonly content: (ids: readonly string[]) => string };

/** Changes by path, in the order in which they are made. */
export type Files = Readonly<Record<string, FileChange>>;

/** Who signs and when, with the signer's offset from UTC in minutes. */
export interface Signature {
  readonly identity: Identity;
  readonly at: Date;
  readonly offset: number;
}

/** A commit of a builder; its id is known once the repository is built. */
export interface PlannedCommit {
  /** Position in the builder, from 1. */
  readonly mark: number;
  readonly parents: readonly PlannedCommit[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
  /** What a merge takes over from its other parents, before its own changes. */
  readonly inherited: readonly PathChange[];
  readonly changes: readonly PathChange[];
}

/** A path in bytes, since git's paths need not be UTF-8, and what happens to it. */
export interface PathChange {
  readonly path: Uint8Array;
  readonly change: FileChange;
}

/** The changes of `files` and of paths that no string can hold. */
export function pathChanges(files: Files = {}, bytePaths: readonly PathChange[] = []): readonly PathChange[] {
  const named = Object.entries(files).map(([path, change]) => ({ path: Buffer.from(path), change }));
  return [...named, ...bytePaths];
}

/** Every commit that `commit` contains, itself included. */
export function ancestors(commit: PlannedCommit): ReadonlySet<PlannedCommit> {
  const found = new Set([commit]);
  for (const each of found) for (const parent of each.parents) found.add(parent);
  return found;
}

/** What the commits of `others` that `first` lacks did to their paths, oldest first: a merge in which they win. */
export function inheritedChanges(first: PlannedCommit, others: readonly PlannedCommit[]): readonly PathChange[] {
  const known = ancestors(first);
  const side = new Set(others.flatMap(other => [...ancestors(other)]).filter(commit => !known.has(commit)));
  return [...side].sort((a, b) => a.mark - b.mark).flatMap(commit => commit.changes);
}
