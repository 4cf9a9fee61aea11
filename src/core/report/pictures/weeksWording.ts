import type { ActivityWeek } from '../healthReport';
import { count, percent } from '../wording';

/** Work commits that each half of the weeks needs before anything is said of its share. */
const commitsNeeded = 5;

/** Shares nearer than this are the same: five points. */
const sameWithin = 0.05;

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
  if (Math.abs(later - earlier) < sameWithin) return `${opening}, about as before: ${then}.`;
  return `${opening}, ${later > earlier ? 'up' : 'down'} from ${then} in those before.`;
}

function shareOf(weeks: readonly ActivityWeek[]): number | null {
  const commits = sum(weeks, week => week.commits);
  return commits < commitsNeeded ? null : sum(weeks, week => week.criticalCommits) / commits;
}

function sum(weeks: readonly ActivityWeek[], of: (week: ActivityWeek) => number): number {
  return weeks.reduce((all, week) => all + of(week), 0);
}
