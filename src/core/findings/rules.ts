import type { Analysis } from '../analysis/analysis';
import { absence } from './absence';
import { blockingWork } from './blockingWork';
import { creep } from './creep';
import { criticalAuthorship } from './criticalAuthorship';
import type { JudgedFinding, Severity } from './finding';
import { implementationShare } from './implementationShare';
import { mergeGate } from './mergeGate';
import { releaseGate } from './releaseGate';
import { outsideHours } from './outsideHours';
import { reviewGate } from './reviewGate';
import { scattered } from './scattered';
import { soleKnowledge } from './soleKnowledge';
import { straightToBase } from './straightToBase';
import { uncommittedCritical } from './uncommittedCritical';
import type { UncommittedEdits } from './uncommittedCritical';
import { tooFar } from './tooFar';

/** A rule: facts in, a finding or nothing out. */
export type Rule = (analysis: Analysis) => JudgedFinding | null;

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
  creep,
  outsideHours,
  tooFar,
];

/** Rules about somebody of whom the history has no commit. */
const rulesOfStrangers: readonly Rule[] = [tooFar];

const weight: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2, none: 3 };

/**
 * What every rule finds, worst first; rules of one severity in their own order, and last what it all means for an absence.
 * Nothing where nobody is configured as manager, but for the edits that are not committed: null where they are not known.
 */
export function judge(analysis: Analysis, edits: UncommittedEdits | null = null): readonly JudgedFinding[] {
  const found = [
    ...rulesFor(analysis).map(rule => rule(analysis)),
    edits === null ? null : uncommittedCritical(analysis, edits),
  ]
    .filter(finding => finding !== null)
    .sort((one, other) => weight[one.severity] - weight[other.severity]);
  const stalls = absence(analysis, found);
  return stalls === null ? found : [...found, stalls];
}

function rulesFor({ hasManager, manager }: Analysis): readonly Rule[] {
  if (!hasManager) return [];
  return manager === null ? rulesOfStrangers : rules;
}
