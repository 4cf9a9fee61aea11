/** How much a finding matters this week; `none` is a card without a judgement. */
export type Severity = 'high' | 'medium' | 'low' | 'none';

/** What a rule says: one finding a kind, with everything that it covers, worst first. */
export interface JudgedFinding {
  /** Stable for the same kind. */
  readonly id: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly evidence: Evidence;
  /** What the editor can do about it: names of commands without the `altitude.` prefix. */
  readonly actions: readonly string[];
}

/** A finding as it is reported. */
export interface Finding extends JudgedFinding {
  /** Ids of guidance entries: at least one do and one don't. */
  readonly guidance: readonly string[];
  readonly accepted: { readonly reason: string; readonly until: string } | null;
}

/** A number with the limit that it was held against. */
export interface Fact {
  readonly label: string;
  readonly value: number;
  /** What is counted, in the plural; `share` for a part from 0 to 1. */
  readonly unit: string;
  /** In the same unit; null where none applies. */
  readonly threshold: number | null;
}

/** What a finding rests on, worst or newest first, bounded. */
export interface Evidence {
  readonly commits: readonly EvidenceCommit[];
  readonly files: readonly string[];
  readonly refs: readonly string[];
  /** A git command that reproduces the number; null where there is no single one. */
  readonly command: string | null;
}

/** A commit as evidence; its text is the repository's and hostile. */
export interface EvidenceCommit {
  readonly id: string;
  readonly subject: string;
  /** ISO 8601, UTC: when it was committed. */
  readonly at: string;
  readonly author: string;
}
