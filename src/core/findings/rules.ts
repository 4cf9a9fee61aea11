import type { Analysis } from '../analysis/analysis';
import { blockingWork } from './blockingWork';
import { criticalAuthorship } from './criticalAuthorship';
import type { JudgedFinding, Severity } from './finding';
import { implementationShare } from './implementationShare';
import { mergeGate } from './mergeGate';
import { releaseGate } from './releaseGate';
import { reviewGate } from './reviewGate';
import { scattered } from './scattered';
import { soleKnowledge } from './soleKnowledge';
import { straightToBase } from './straightToBase';
import { uncommittedCritical } from './uncommittedCritical';
import type { UncommittedEdits } from './uncommittedCritical';

/** A rule: facts in, a finding or nothing out. `baseCommit` is named in the command that reproduces it. */
export type Rule = (analysis: Analysis, baseCommit: string) => JudgedFinding | null;

const rules: readonly Rule[] = [
  blockingWork,
  criticalAuthorship,
  implementationShare,
  reviewGate,
  soleKnowledge,
  mergeGate,
  straightToBase,
  scattered,
  releaseGate,
];

const weight: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2, none: 3 };

/**
 * What every rule finds, worst first; rules of one severity in their own order. Without a manager in the history nothing
 * but the edits that are not committed, which are the manager's; null where they are not known.
 */
export function judge(
  analysis: Analysis,
  baseCommit: string,
  edits: UncommittedEdits | null = null,
): readonly JudgedFinding[] {
  const found = analysis.manager === null ? [] : rules.map(rule => rule(analysis, baseCommit));
  return [...found, edits === null ? null : uncommittedCritical(analysis, edits)]
    .filter(finding => finding !== null)
    .sort((one, other) => weight[one.severity] - weight[other.severity]);
}
