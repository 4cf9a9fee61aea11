/** Whose rules a CODEOWNERS file follows. */
export type CodeOwnersDialect = 'github' | 'gitlab';

/** The CODEOWNERS file of a repository. */
export interface CodeOwnersFile {
  readonly path: string;
  /** What the place says; the text of a file in the root or in `docs/` may say otherwise. */
  readonly dialect: CodeOwnersDialect;
}

/** One line of a CODEOWNERS file that gives paths to owners. Its words are the repository's: hostile text. */
export interface CodeOwnersRule {
  /** Number of the line, from 1. */
  readonly line: number;
  /** As written, with its escapes and the `!` of an exclusion. */
  readonly pattern: string;
  /** As written: `@user`, `@org/team`, `@@role` or an e-mail; the section's own where the line has none. Empty: owned by nobody. */
  readonly owners: readonly string[];
  /** GitLab: the name of the section as its first heading writes it; null outside sections and for GitHub. */
  readonly section: string | null;
  /** GitLab: the section asks for no approval. */
  readonly isOptional: boolean;
  /** GitLab: the rule takes its paths out of the section, whatever the others say. */
  readonly isExclusion: boolean;
}

/** A line that does not say what its writer meant, and why. */
export interface CodeOwnersDiagnostic {
  readonly line: number;
  readonly why: string;
}

/** What the lines of a CODEOWNERS file say. */
export interface CodeOwnersLines {
  /** In the order of the lines. */
  readonly rules: readonly CodeOwnersRule[];
  readonly diagnostics: readonly CodeOwnersDiagnostic[];
}

/** A CODEOWNERS file, read. */
export interface CodeOwners extends CodeOwnersLines {
  readonly path: string;
  /** Whose rules it was read by. */
  readonly dialect: CodeOwnersDialect;
  /** The rules whose pattern fits a path, in the order of the lines. */
  readonly rulesFor: (path: string) => readonly CodeOwnersRule[];
}
