import { managersOf } from '../analysis/analysis';
import type { Analysis } from '../analysis/analysis';
import { wholePercent } from '../analysis/countWords';
import { daySeconds } from '../analysis/window';
import { floatAt } from '../history/columns';
import { commitEvidence, mostTouched } from './evidence';
import type { JudgedFinding } from './finding';
import { logSince } from './gitCommand';
import { limitsOf } from './limits';
import { mannKendall } from './mannKendall';

/** Limits of `creep` (calibrated: 1.6 % of people with 5 or more commits). */
export const creepLimits = {
  periods: 8,
  periodDays: 14,
  /** With 8 periods, 16 is reached by chance in 3.1 of 100 cases (Kendall's table). */
  score: 16,
  /** By so much the later half's share is above the earlier's; a part from 0 to 1. */
  rise: 0.1,
  ownCommits: 8,
} as const;

type Limits = Record<keyof typeof creepLimits, number>;

interface Period {
  readonly all: readonly number[];
  readonly own: readonly number[];
}

/** The manager's share of the work commits on critical files grows, period by period, before any absolute limit is crossed. */
export function creep(analysis: Analysis): JudgedFinding | null {
  const limits = limitsOf(analysis.settings, 'creep', creepLimits);
  const since = analysis.window.until - limits.periods * limits.periodDays * daySeconds;
  if (analysis.window.lacking !== null || since < analysis.past.knownSince) return null;
  const periods = periodsOf(analysis, since, limits);
  if (periods.some(({ all }) => all.length === 0)) return null;
  const half = Math.floor(periods.length / 2);
  const [earlier, later] = [joined(periods.slice(0, half)), joined(periods.slice(half))];
  const own = [...later.own, ...earlier.own];
  const score = mannKendall(periods.map(shareOf));
  const rise = shareOf(later) - shareOf(earlier);
  if (score < limits.score || rise < limits.rise - Number.EPSILON || own.length < limits.ownCommits) return null;
  const critical = new Set(analysis.criticalFiles.map(({ path }) => path));
  const weeks = (half * limits.periodDays) / 7;
  return {
    id: 'creep',
    kind: 'creep',
    severity: 'low',
    title: `Your share of the commits to critical files grew from ${percent(earlier)} to ${percent(later)} within ${2 * weeks} weeks`,
    facts: [
      {
        label: `your share of the work commits on critical files in the last ${weeks} weeks`,
        value: shareOf(later),
        unit: 'share',
        threshold: shareOf(earlier) + limits.rise,
      },
      { label: `the same in the ${weeks} weeks before`, value: shareOf(earlier), unit: 'share', threshold: null },
      {
        label: `steadiness of the rise over ${limits.periods} periods of ${limits.periodDays} days (Mann-Kendall’s S, at most ${highest(limits.periods)})`,
        value: score,
        unit: '',
        threshold: limits.score,
      },
      {
        label: 'your work commits on critical files in them',
        value: own.length,
        unit: 'commits',
        threshold: limits.ownCommits,
      },
    ],
    evidence: {
      commits: commitEvidence(analysis, own),
      files: mostTouched(analysis, own, path => critical.has(path)),
      refs: [],
      command: logSince(analysis, [], since),
    },
    actions: [],
  };
}

function periodsOf(analysis: Analysis, since: number, { periods, periodDays }: Limits): readonly Period[] {
  const { history, past, window } = analysis;
  const commits = past.workCommits(since, window.until).filter(analysis.isCritical);
  const periodOf = (position: number): number =>
    Math.ceil((floatAt(history.committerTimes, position) - since) / (periodDays * daySeconds)) - 1;
  return Array.from({ length: periods }, (_, index) => {
    const all = commits.filter(position => periodOf(position) === index);
    return { all, own: managersOf(analysis, all) };
  });
}

function joined(periods: readonly Period[]): Period {
  const newestFirst = [...periods].reverse();
  return { all: newestFirst.flatMap(({ all }) => all), own: newestFirst.flatMap(({ own }) => own) };
}

const shareOf = ({ all, own }: Period): number => own.length / all.length;
const percent = (period: Period): string => wholePercent(shareOf(period));
const highest = (periods: number): number => (periods * (periods - 1)) / 2;
