import type { HealthReport, TrendFigures, TrendWindow } from './healthReport';
import { count, date, number, percent, shareOrDash } from './wording';

/** A share that a trend is told of, from 0 to 1. */
export type TrendShare = 'share' | 'implementationShare';

/** How a share moved from the window before to the report's own. */
export interface ShareMove {
  readonly now: number;
  readonly before: number;
  /** By how many points of a hundred, whole ones, as the shown percentages differ; negative: it fell. */
  readonly points: number;
  /** `up 17 points`, `down 1 point` or `unchanged`. */
  readonly words: string;
}

type Trended = Pick<HealthReport, 'trend' | 'window'>;

/** With fewer commits of everyone in one of two windows, a share moves by chance. */
export const commitsCompared = 10;

const names = { share: 'critical work', implementationShare: 'commits to product source' } as const;
const totals = { share: 'teamCriticalCommits', implementationShare: 'teamProductCommits' } as const;

/** How a share moved; null where one of the two windows is unknown, or too small to tell. */
export function shareMove(trend: readonly TrendWindow[], which: TrendShare): ShareMove | null {
  const { now, before } = lastTwo(trend);
  if (now === null || before === null) return null;
  if (Math.min(now[totals[which]], before[totals[which]]) < commitsCompared) return null;
  const [share, earlier] = [now[which] ?? 0, before[which] ?? 0];
  const points = Math.round(share * 100) - Math.round(earlier * 100);
  return { now: share, before: earlier, points, words: moveWords(points) };
}

/**
 * Where a share stands and which way it moves, in one sentence, like `Your share of critical work: 31 %, up 17 points on
 * the 90 days before.`; null where there is no such share.
 */
export function shareWords({ trend, window }: Trended, which: TrendShare): string | null {
  const { now, before } = lastTwo(trend);
  const share = now?.[which] ?? null;
  if (now === null || share === null) return null;
  const start = `Your share of ${names[which]}: ${percent(share)}`;
  const earlier = `the ${window.days === 1 ? 'day' : count(window.days, 'days')} before`;
  const move = shareMove(trend, which);
  if (move !== null) return `${start}, ${move.points === 0 ? 'as in' : `${move.words} on`} ${earlier}.`;
  const [commits, commitsBefore] = [now[totals[which]], before?.[totals[which]] ?? null];
  if (commits < commitsCompared) return `${start} of ${count(commits, 'commits')}, too few to say which way it moves.`;
  if (commitsBefore === null) return `${start}; the history that was read does not reach over ${earlier}.`;
  return `${start}; ${earlier} had ${count(commitsBefore, 'such commits')}, too few to compare with.`;
}

/** The sentence that stands beside the facts of the level: one, or none. */
export function trendFact(report: Trended): readonly string[] {
  const words = shareWords(report, 'share');
  return words === null ? [] : [words];
}

/** What stands above the table. */
export function trendTitle({ days }: HealthReport['window']): string {
  return `Your share, ${days === 1 ? 'day by day' : `${count(days, 'days')} at a time`}`;
}

/** What stands over the days with which the windows end. */
export function trendFirstColumn({ days }: HealthReport['window']): string {
  return `${count(days, 'days')} to`;
}

/** What the columns of the table of a trend hold, after the day with which a window ends. */
export const trendColumns = ['critical work', 'product source', 'your commits', 'everyone’s', 'people'] as const;

/**
 * The windows as rows of a table, oldest first: the day with which each ends, the two shares, and counts; a dash where
 * there is nothing to have a share in. None where no earlier window is known.
 */
export function trendRows(trend: readonly TrendWindow[]): readonly (readonly [string, ...string[]])[] {
  const rows = trend.flatMap(({ until, figures }) => (figures === null ? [] : [trendRow(until, figures)]));
  return rows.length < 2 ? [] : rows;
}

/** What the table of a trend does not say by itself. */
export const trendNote =
  'Critical work and product source: your part of everyone’s work commits on them. In every row, ' +
  'critical means critical now.';

function trendRow(until: string, figures: TrendFigures): readonly [string, ...string[]] {
  const shares = [figures.share, figures.implementationShare].map(shareOrDash);
  return [date(until), ...shares, ...[figures.commits, figures.teamCommits, figures.people].map(number)];
}

function lastTwo(trend: readonly TrendWindow[]): { now: TrendFigures | null; before: TrendFigures | null } {
  return { now: trend.at(-1)?.figures ?? null, before: trend.at(-2)?.figures ?? null };
}

function moveWords(points: number): string {
  if (points === 0) return 'unchanged';
  return `${points > 0 ? 'up' : 'down'} ${count(Math.abs(points), 'points')}`;
}
