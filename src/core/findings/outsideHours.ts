import { managersOf } from '../analysis/analysis';
import type { Analysis } from '../analysis/analysis';
import { wholePercent } from '../analysis/countWords';
import { baselineDays } from '../analysis/hours';
import { daySeconds } from '../analysis/window';
import { commitEvidence } from './evidence';
import type { JudgedFinding } from './finding';
import { hoursCommand } from './gitCommand';
import { limitsOf } from './limits';

/** Limits of `outside-hours`: only a change against the manager's own habit says something (Claes et al. 2018; calibrated). */
export const outsideHoursLimits = {
  /** The share of commits outside the hours is so many times that of the days before the window, */
  times: 2,
  /** and by so much above it; a part from 0 to 1. */
  rise: 0.15,
  /** The habit is told from so many commits. */
  commitsBefore: 30,
  perWeek: 3,
} as const;

interface Part {
  readonly known: readonly number[];
  readonly outside: readonly number[];
}

/** The manager commits outside the working hours and days far more than used to be the case. */
export function outsideHours(analysis: Analysis): JudgedFinding | null {
  const limits = limitsOf(analysis.settings, 'outside-hours', outsideHoursLimits);
  const { since, until } = analysis.window;
  const now = part(analysis, since, until);
  const before = part(analysis, since - baselineDays * daySeconds, since);
  if (now.known.length === 0 || before.known.length < limits.commitsBefore) return null;
  const usual = shareOf(before);
  const share = shareOf(now);
  const limit = Math.max(limits.times * usual, usual + limits.rise);
  const perWeek = now.outside.length / ((until - since) / (7 * daySeconds));
  if (share < limit - Number.EPSILON || perWeek < limits.perWeek) return null;
  const [first, last] = analysis.settings.workingHours;
  return {
    id: 'outside-hours',
    kind: 'outside-hours',
    severity: 'low',
    title: `${wholePercent(share)} of your commits fall outside your working hours, ${wholePercent(usual)} in the ${baselineDays} days before`,
    facts: [
      {
        label: `your share of commits outside ${clock(first)} to ${clock(last)} and the working days`,
        value: share,
        unit: 'share',
        threshold: limit,
      },
      { label: `the same in the ${baselineDays} days before`, value: usual, unit: 'share', threshold: null },
      { label: 'such commits a week', value: perWeek, unit: 'commits', threshold: limits.perWeek },
    ],
    evidence: {
      commits: commitEvidence(analysis, now.outside),
      files: [],
      refs: [],
      command: hoursCommand(analysis),
    },
    actions: [],
  };
}

function part(analysis: Analysis, since: number, until: number): Part {
  const { hours, past } = analysis;
  const known = managersOf(analysis, past.ownCommits(since, until)).filter(hours.isKnown);
  return { known, outside: known.filter(hours.isOutside) };
}

const shareOf = ({ known, outside }: Part): number => outside.length / known.length;

/** An hour of the settings as a time of day: 8.5 is 8:30. */
function clock(hour: number): string {
  return `${Math.floor(hour)}:${String(Math.round((hour % 1) * 60)).padStart(2, '0')}`;
}
