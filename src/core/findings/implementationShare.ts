import { managersOf } from '../analysis/analysis';
import type { Analysis } from '../analysis/analysis';
import { wholePercent } from '../analysis/countWords';
import { isProductSource } from '../analysis/pathKinds';
import { regulars } from '../analysis/window';
import { commitEvidence, mostTouched } from './evidence';
import type { JudgedFinding } from './finding';
import { logCommand } from './gitCommand';
import { limitsOf, scaledShare } from './limits';

/** Limits of `implementation-share`: parts of the work commits that touch product source (calibrated; Stanier). */
export const implementationShareLimits = {
  mediumShare: 0.2,
  highShare: 0.33,
  /** Below so many other regulars there is no team to be in the way of. */
  otherRegulars: 2,
} as const;

/** How a team's size moves the limits: a manager of three may write more than one of nine (Kua). */
export const teamSizeFactors = [
  { upToRegulars: 4, factor: 1.5 },
  { upToRegulars: 8, factor: 1 },
  { upToRegulars: Infinity, factor: 0.75 },
] as const;

/** The manager's part of all work commits that touch product source. */
export function implementationShare(analysis: Analysis): JudgedFinding | null {
  const limits = limitsOf(analysis.settings, 'implementation-share', implementationShareLimits);
  const others = regulars(analysis.window, analysis.manager);
  const all = analysis.productCommits;
  if (analysis.window.lacking !== null || others < limits.otherRegulars || all.length === 0) return null;
  const own = managersOf(analysis, all);
  const share = own.length / all.length;
  const factor = teamSizeFactors.find(({ upToRegulars }) => others <= upToRegulars)?.factor ?? 1;
  const medium = scaledShare(limits.mediumShare, analysis.settings, factor);
  const high = scaledShare(limits.highShare, analysis.settings, factor);
  if (share <= medium) return null;
  return {
    id: 'implementation-share',
    kind: 'implementation-share',
    severity: share > high ? 'high' : 'medium',
    title: `You make ${wholePercent(share)} of the commits to product source`,
    facts: [
      {
        label: 'your share of the work commits that touch product source',
        value: share,
        unit: 'share',
        threshold: share > high ? high : medium,
      },
      { label: 'your work commits that touch product source', value: own.length, unit: 'commits', threshold: null },
      { label: 'other people with 5 or more work commits', value: others, unit: 'people', threshold: null },
    ],
    evidence: {
      commits: commitEvidence(analysis, own),
      files: mostTouched(analysis, own, path => isProductSource(analysis.kindOf(path))),
      refs: [],
      command: logCommand(analysis, []),
    },
    actions: [],
  };
}
