/** What `.gitattributes` say of files: in the words of the language detector that forges use, and of how git writes them. */
export interface TreeAttributes {
  readonly generated: readonly string[];
  readonly vendored: readonly string[];
  /** Explicitly not generated, or not vendored: the pattern for such names does not hold. */
  readonly notGenerated: readonly string[];
  readonly notVendored: readonly string[];
  /** Git changes their content on the way into the work tree: by a filter, by `$Id$`, or from another encoding. */
  readonly filtered: readonly string[];
  /** False where a `.gitattributes` is missing from the clone. */
  readonly complete: boolean;
}

/** Facts of the tree of one commit. */
export interface TreeFacts {
  /** Full id. */
  readonly commit: string;
  /** Every file, in git's order. */
  readonly paths: readonly string[];
  /** Contents of the few files that are read, by path; null where the clone lacks one. */
  readonly contents: Readonly<Record<string, string | null>>;
  readonly attributes: TreeAttributes;
}
