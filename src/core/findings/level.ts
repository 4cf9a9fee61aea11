import { managersOf } from '../analysis/analysis';
import type { Analysis } from '../analysis/analysis';
import type { JudgedFinding } from './finding';

/** The one word of a report. */
export type Level = 'clear' | 'watch' | 'in-the-way' | 'unknown';

/** A level with the facts that decide it, two at most. */
export interface Judgement {
  readonly level: Level;
  readonly facts: readonly string[];
}

/** A high finding puts the manager in the way, a medium one on watch; thin history is unknown unless a finding says more. */
export function levelOf(analysis: Analysis, findings: readonly JudgedFinding[]): Judgement {
  const deciding = findings.filter(({ severity }) => severity === 'high' || severity === 'medium');
  const [worst] = deciding;
  if (worst !== undefined) {
    return {
      level: worst.severity === 'high' ? 'in-the-way' : 'watch',
      facts: [...deciding.map(({ title }) => `${title}.`), criticalShare(analysis)].slice(0, 2),
    };
  }
  if (analysis.window.lacking !== null) {
    return {
      level: 'unknown',
      facts: [`Too little history to judge: in ${analysis.settings.days} days it takes ${analysis.window.lacking}.`],
    };
  }
  const files = analysis.criticalFiles.length;
  if (files === 0) return { level: 'clear', facts: ['No file is shared widely enough to be critical.'] };
  return {
    level: 'clear',
    facts: [
      criticalShare(analysis),
      `No limit is crossed on ${files === 1 ? 'the one critical file' : `any of ${files} critical files`}.`,
    ],
  };
}

function criticalShare(analysis: Analysis): string {
  const all = analysis.criticalCommits.length;
  const own = managersOf(analysis, analysis.criticalCommits).length;
  if (all === 0) return 'No work commit of the window touches a critical file.';
  return `${own} of ${all} work commits on critical files are yours.`;
}
