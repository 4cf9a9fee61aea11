import type { ActivityWeek, TrendFigures, TrendWindow } from '../healthReport';
import { count, list, percent, shortDate } from '../wording';

/** Work commits that each half of the weeks needs before anything is said of its share. */
const commitsNeeded = 5;

/** Shares that differ by fewer points than this, as they are shown, are the same. */
const pointsNeeded = 5;

/** Which way the part of the manager's work commits that touch critical files moves: the later half of the weeks against the earlier. */
export function weeksSentence(weeks: readonly ActivityWeek[]): string {
  const half = Math.floor(weeks.length / 2);
  const commits = sum(weeks, week => week.commits);
  if (commits === 0) return `No work commits of yours in ${count(weeks.length, 'weeks')}.`;
  const [earlier, later] = [weeks.slice(0, half), weeks.slice(-half)].map(shareOf);
  if (typeof earlier !== 'number' || typeof later !== 'number') {
    const critical = sum(weeks, week => week.criticalCommits);
    return `${critical} of ${count(commits, 'work commits')} of yours ${critical === 1 ? 'touches' : 'touch'} critical files: too few in each half to say which way it moves.`;
  }
  const [now, then] = [percent(later), percent(earlier)];
  const opening = `${now} of your work commits of the last ${count(half, 'weeks')} touch critical files`;
  const points = Math.round(later * 100) - Math.round(earlier * 100);
  if (Math.abs(points) < pointsNeeded) return `${opening}, about as before: ${then}.`;
  return `${opening}, ${points > 0 ? 'up' : 'down'} from ${then} in those before.`;
}

/** A window before the report's own that was read, with the days it has. */
export interface WindowBefore {
  readonly until: string;
  readonly days: number;
  readonly figures: TrendFigures;
}

/** The windows before the report's own that were read, oldest first. */
export function windowsBefore(trend: readonly TrendWindow[]): readonly WindowBefore[] {
  return trend.slice(0, -1).flatMap(({ since, until, figures }) => {
    const days = Math.round((Date.parse(until) - Date.parse(since)) / (24 * 60 * 60 * 1000));
    return figures === null ? [] : [{ until, days, figures }];
  });
}

/** The share in the windows before, so far as each has enough commits; null where none has. */
export function windowsSentence(trend: readonly TrendWindow[]): string | null {
  const told = windowsBefore(trend).filter(({ figures }) => figures.commits >= commitsNeeded);
  const [first] = told;
  if (first === undefined) return null;
  const shares = list(told.map(({ figures }) => percent(figures.criticalCommits / figures.commits)));
  const when =
    told.length === 1
      ? `the ${count(first.days, 'days')} to ${shortDate(first.until)}`
      : `the windows of ${count(first.days, 'days')} before, the oldest first`;
  return `Of your work commits in ${when}, ${shares} touched files that are critical now.`;
}

function shareOf(weeks: readonly ActivityWeek[]): number | null {
  const commits = sum(weeks, week => week.commits);
  return commits < commitsNeeded ? null : sum(weeks, week => week.criticalCommits) / commits;
}

function sum(weeks: readonly ActivityWeek[], of: (week: ActivityWeek) => number): number {
  return weeks.reduce((all, week) => all + of(week), 0);
}
