import type { CodeOwners, CodeOwnersRule } from './codeOwners';
import { decidingRules } from './ownersOf';

/** How far a rule reaches. */
export interface RuleCoverage {
  readonly rule: CodeOwnersRule;
  /** Number of the paths that its pattern fits, later rules or not. */
  readonly covers: number;
  /** Number of the paths that it decides. */
  readonly decides: number;
}

/** How many of the paths each rule covers and decides, in the order of the lines. */
export function coverage(codeOwners: CodeOwners, paths: readonly string[]): readonly RuleCoverage[] {
  const counts = new Map(codeOwners.rules.map(rule => [rule, { covers: 0, decides: 0 }]));
  for (const path of paths) {
    const fitting = codeOwners.rulesFor(path);
    for (const rule of fitting) {
      const count = counts.get(rule);
      if (count !== undefined) count.covers++;
    }
    for (const rule of decidingRules(fitting)) {
      const count = counts.get(rule);
      if (count !== undefined) count.decides++;
    }
  }
  return [...counts].map(([rule, count]) => ({ rule, ...count }));
}
