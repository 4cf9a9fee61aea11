import type { Analysis } from '../analysis/analysis';
import type { FileFacts } from '../analysis/fileFacts';
import { commitEvidence, evidenceLimits } from './evidence';
import type { JudgedFinding } from './finding';
import { logCommand } from './gitCommand';
import { limitsOf } from './limits';

/** Limits of `sole-knowledge` (calibrated). */
export const soleKnowledgeLimits = {
  /** Own changes in the window from which it is more than a state. */
  mediumChanges: 3,
} as const;

/** Critical files that only the manager knows; what is merely so is never high. */
export function soleKnowledge(analysis: Analysis): JudgedFinding | null {
  const limits = limitsOf(analysis.settings, 'sole-knowledge', soleKnowledgeLimits);
  const alone = analysis.criticalFiles
    .filter(file => file.kind.role !== 'tests' && file.knowledge.onlyManagerKnows)
    .sort((one, other) => ownChanges(other) - ownChanges(one));
  const [first] = alone;
  if (first === undefined) return null;
  const paths = alone.map(file => file.path).slice(0, evidenceLimits.files);
  const commits = [...new Set(alone.flatMap(file => file.window.manager.commits))].sort((one, other) => one - other);
  return {
    id: 'sole-knowledge',
    kind: 'sole-knowledge',
    severity: ownChanges(first) >= limits.mediumChanges ? 'medium' : 'low',
    title: alone.length === 1 ? `Only you know ${first.path}` : `Only you know ${alone.length} critical files`,
    facts: [
      { label: 'critical files that only you know', value: alone.length, unit: 'files', threshold: null },
      {
        label: `your changes to ${first.path} in the window`,
        value: ownChanges(first),
        unit: 'commits',
        threshold: limits.mediumChanges,
      },
    ],
    evidence: {
      commits: commitEvidence(analysis, commits),
      files: paths,
      refs: [],
      command: logCommand(analysis, paths),
    },
    actions: ['explainFile'],
  };
}

const ownChanges = ({ window }: FileFacts): number => window.manager.commits.length;
