import type { Analysis } from '../../analysis/analysis';
import { wholePercent } from '../../analysis/countWords';
import type { WindowFigures } from '../../analysis/windowFigures';
import { logSince } from '../gitCommand';
import type { Credit } from './credit';

/** Limits of the credit for a share that fell. */
export const shareFellLimits = {
  /** By so much the share is below that of the window before; a part from 0 to 1. */
  fall: 0.1,
  /** Everyone's commits to critical files in each of the windows, and the manager's in the first. */
  teamCommits: 20,
  ownCommits: 5,
} as const;

/** The manager's share of the work commits to critical files is well below that of the window before. */
export function shareFell(analysis: Analysis): Credit | null {
  const [now, before] = analysis.windowsBack();
  if (before?.isWhole !== true || before.criticalCommits < shareFellLimits.ownCommits) return null;
  if (Math.min(now.teamCriticalCommits, before.teamCriticalCommits) < shareFellLimits.teamCommits) return null;
  const [share, earlier] = [shareOf(now), shareOf(before)];
  if (earlier - share < shareFellLimits.fall - Number.EPSILON) return null;
  return {
    kind: 'share-fell',
    title: `Your share of the commits to critical files fell from ${wholePercent(earlier)} to ${wholePercent(share)}`,
    facts: [
      { label: 'your share in the window', value: share, unit: 'share', threshold: null },
      {
        label: `your share in the ${analysis.settings.days} days before`,
        value: earlier,
        unit: 'share',
        threshold: null,
      },
    ],
    evidence: { commits: [], files: [], refs: [], command: logSince(analysis, [], before.since) },
  };
}

const shareOf = ({ criticalCommits, teamCriticalCommits }: WindowFigures): number =>
  criticalCommits / teamCriticalCommits;
