export type Severity = 'high' | 'medium' | 'low' | 'none';

export interface Finding {
  readonly id: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly evidence: Evidence;
  /** Ids of guidance entries: at least one do and one don't. */
  readonly guidance: readonly string[];
  /** What the editor can do about it: names of commands without the `altitude.` prefix. */
  readonly actions: readonly string[];
  readonly accepted: { readonly reason: string; readonly until: string } | null;
}

export interface Fact {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** The limit that the value was held against, in the same unit; null where none applies. */
  readonly threshold: number | null;
}

export interface Evidence {
  readonly commits: readonly EvidenceCommit[];
  readonly files: readonly string[];
  readonly refs: readonly string[];
  /** A git command that reproduces the number; null where there is no single one. */
  readonly command: string | null;
}

export interface EvidenceCommit {
  readonly id: string;
  readonly subject: string;
  readonly at: string;
  readonly author: string;
}
