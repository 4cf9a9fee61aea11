import type { Analysis } from '../analysis/analysis';
import { evidenceLimits } from './evidence';
import type { JudgedFinding } from './finding';

/** Critical files of which CODEOWNERS lets nobody but the manager approve a change. */
export function reviewGate(analysis: Analysis): JudgedFinding | null {
  const gated = analysis.criticalFiles.filter(({ managerReviewsAlone }) => managerReviewsAlone);
  const [first] = gated;
  if (first === undefined) return null;
  return {
    id: 'review-gate',
    kind: 'review-gate',
    severity: 'medium',
    title:
      gated.length === 1
        ? `Every change to ${first.path} waits for your review`
        : `Every change to ${gated.length} critical files waits for your review`,
    facts: [{ label: 'critical files whose only code owner is you', value: gated.length, unit: 'files', threshold: 0 }],
    evidence: {
      commits: [],
      files: gated.map(({ path }) => path).slice(0, evidenceLimits.files),
      refs: [],
      command: `git show ${analysis.baseTip.slice(0, 12)}:${analysis.codeOwnersPath ?? ''}`,
    },
    actions: ['explainFile'],
  };
}
