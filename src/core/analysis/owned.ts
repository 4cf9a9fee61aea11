import { itemAt } from '../history/columns';
import type { CodeOwners, CodeOwnersRule } from './codeOwners/codeOwners';
import { coverage } from './codeOwners/coverage';
import { ownersOf } from './codeOwners/ownersOf';
import type { Reason } from './reason';

/** When an owner makes a file critical. */
export const ownedLimits = {
  /** Part of the tracked files that the rule may cover: a catch-all says nothing of one file (calibrated). */
  coveredPart: 0.2,
  /** Part of the changed files, by demand. */
  part: 0.25,
} as const;

/**
 * The files among the first quarter of `changed` (by demand, highest first) to which a CODEOWNERS rule that is about few
 * files gives an owner; `tracked` are the paths of which it may cover a part.
 */
export function ownedReasons(
  paths: readonly string[],
  changed: readonly number[],
  codeOwners: CodeOwners,
  tracked: readonly string[] = paths,
): ReadonlyMap<number, Reason> {
  // Who covers how much is worth counting only where a rule is about one of them at all.
  let counted: ReadonlyMap<CodeOwnersRule, number> | undefined;
  const covers = (rule: CodeOwnersRule): number => (counted ??= coveredFiles(codeOwners, tracked)).get(rule) ?? 0;
  const cut = Math.ceil(changed.length * ownedLimits.part);
  const reasons = new Map<number, Reason>();
  changed.slice(0, cut).forEach((file, index) => {
    const rules = ownersOf(codeOwners, itemAt(paths, file))?.rules ?? [];
    const rule = rules.find(one => one.owners.length > 0 && covers(one) <= tracked.length * ownedLimits.coveredPart);
    if (rule === undefined) return;
    const detail = `owned by ${rule.owners.join(' ')} (${codeOwners.path}, line ${rule.line})`;
    reasons.set(file, { kind: 'owned', value: index + 1, threshold: cut, detail });
  });
  return reasons;
}

function coveredFiles(codeOwners: CodeOwners, tracked: readonly string[]): ReadonlyMap<CodeOwnersRule, number> {
  return new Map(coverage(codeOwners, tracked).map(({ rule, covers }) => [rule, covers]));
}
