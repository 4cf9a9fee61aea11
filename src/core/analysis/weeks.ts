import { floatAt } from '../history/columns';
import { bandOf, emptyBands, namedBy } from './bands';
import type { BandCounts, Bands, BandsInput } from './bands';
import type { Hours } from './hours';
import { authorOf } from './person';
import { daySeconds } from './window';
import type { WindowFacts } from './window';

/** The manager's week. */
export interface ManagerWeek {
  /** Like `2026-W46`, in UTC. */
  readonly week: string;
  /** The Monday on which it begins; seconds. */
  readonly since: number;
  readonly commits: number;
  readonly criticalCommits: number;
  readonly teamCommits: number;
  /** Null where no hour can be known. */
  readonly outsideHours: number | null;
  readonly bands: Bands;
}

/** What the weeks are counted from. */
export interface WeeksInput extends BandsInput {
  readonly window: WindowFacts;
  readonly hours: Hours;
}

interface MutableWeek {
  commits: number;
  criticalCommits: number;
  teamCommits: number;
  outsideHours: number;
  readonly bands: BandCounts;
}

/** Every ISO week that the window touches, oldest first, empty ones too; by committer date. */
export function managerWeeks(input: WeeksInput): readonly ManagerWeek[] {
  const { history, people, window, manager } = input;
  const weeks = emptyWeeks(window);
  const weekOf = (position: number): MutableWeek | undefined =>
    weeks.get(mondayOf(floatAt(history.committerTimes, position)));
  for (const position of window.workCommits) {
    const week = weekOf(position);
    if (week === undefined) continue;
    week.teamCommits++;
    if (authorOf(history, people, position) !== manager) continue;
    week.commits++;
    if (input.isCritical(position)) week.criticalCommits++;
  }
  const own = window.ownCommits.filter(position => authorOf(history, people, position) === manager);
  for (const position of own) {
    const week = weekOf(position);
    if (week === undefined) continue;
    week.bands[bandOf(input, position)]++;
    if (input.hours.isOutside(position)) week.outsideHours++;
  }
  for (const position of namedBy(input, window.ownCommits)) {
    const week = weekOf(position);
    if (week !== undefined) week.bands.people++;
  }
  const hoursKnown = own.some(input.hours.isKnown);
  return [...weeks].map(([since, week]) => ({
    ...week,
    week: isoWeek(since),
    since,
    outsideHours: hoursKnown ? week.outsideHours : null,
  }));
}

function emptyWeeks({ since, until }: WindowFacts): Map<number, MutableWeek> {
  const weeks = new Map<number, MutableWeek>();
  for (let monday = mondayOf(since + 1); monday <= until; monday += 7 * daySeconds) {
    weeks.set(monday, { commits: 0, criticalCommits: 0, teamCommits: 0, outsideHours: 0, bands: emptyBands() });
  }
  return weeks;
}

/** Seconds of the Monday (UTC) of a moment's ISO week. */
function mondayOf(time: number): number {
  const day = Math.floor(time / daySeconds);
  // 1 January 1970 was a Thursday.
  return (day - ((day + 3) % 7)) * daySeconds;
}

/** The ISO week of a Monday, which is that of its Thursday's year. */
function isoWeek(monday: number): string {
  const thursday = new Date((monday + 3 * daySeconds) * 1000);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((monday + 3 * daySeconds - Date.UTC(year, 0, 1) / 1000) / (7 * daySeconds)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
