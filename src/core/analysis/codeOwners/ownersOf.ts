import type { CodeOwners, CodeOwnersRule } from './codeOwners';

/** Who owns a file, and by which lines. */
export interface OwnersOfFile {
  /** As written, each once, in the order of the rules; empty where the rules give the file to nobody. */
  readonly owners: readonly string[];
  /** The rules that decide, in the order of the lines: one, and with GitLab one a section. */
  readonly rules: readonly CodeOwnersRule[];
}

/** The owners of a file; null where no rule is about it, which is not the same as owned by nobody. */
export function ownersOf(codeOwners: CodeOwners, path: string): OwnersOfFile | null {
  const rules = decidingRules(codeOwners.rulesFor(path));
  if (rules.length === 0) return null;
  return { owners: [...new Set(rules.flatMap(rule => rule.owners))], rules };
}

/** Of the rules that fit a path the last of each section; an exclusion decides for its section wherever it stands. */
export function decidingRules(fitting: readonly CodeOwnersRule[]): readonly CodeOwnersRule[] {
  const bySection = new Map<string | null, CodeOwnersRule>();
  for (const rule of fitting) {
    if (rule.isExclusion || bySection.get(rule.section)?.isExclusion !== true) bySection.set(rule.section, rule);
  }
  return [...bySection.values()].sort((one, other) => one.line - other.line);
}
