import type { Analysis } from '../analysis/analysis';
import { mergeGateUnmeasured } from './mergeGate';
import { releaseGateUnmeasured } from './releaseGate';
import { straightToBaseUnmeasured } from './straightToBase';

/** What a rule could not look at, and why: silence is not "none". */
export interface Unmeasured {
  readonly what: string;
  /** A clause without a full stop. */
  readonly why: string;
}

const rules: readonly ((analysis: Analysis) => Unmeasured | null)[] = [
  mergeGateUnmeasured,
  straightToBaseUnmeasured,
  releaseGateUnmeasured,
];

/** What the rules could not look at in this history. Nothing without a manager, about whom nothing is said. */
export function unmeasured(analysis: Analysis): readonly Unmeasured[] {
  if (analysis.manager === null) return [];
  return rules.map(rule => rule(analysis)).filter(found => found !== null);
}
