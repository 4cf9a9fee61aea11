import { at, byteAt, ChangeKind, floatAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import type { People } from './people';
import { authorOf } from './person';
import type { RepositoryFiles } from './repositoryFiles';
import { daySeconds } from './window';
import type { CommitFlags } from './workCommits';

/** How far back a change still says something about the next month, in days. */
export const demandDays = 1095;

/**
 * What the terms weigh, chosen by `npm run bench:forecast`: a plateau, on which none of these numbers matters much.
 * Times are in days.
 */
export const demandWeights = {
  recentWork: { tau: 120 },
  burst: { tau: 14, weight: 0.5 },
  /** Weeks of work in so many days of the file's life; the life of a new file is taken to be longer by `newness`. */
  steadyPace: { per: 60, newness: 120 },
} as const;

/** What the next edits of each file are forecast from: the total is the sum of the other three, by file. */
export interface Demand {
  /** It only ranks. */
  readonly total: Float64Array;
  /** Days on which a person worked on the file, each weighing exp(-age / 120 days). */
  readonly recentWork: Float64Array;
  /** The same days, each weighing half of exp(-age / 14 days). */
  readonly burst: Float64Array;
  /** Weeks in which a person worked on the file, in 60 days of its life; at most three years of it are looked at. */
  readonly steadyPace: Float64Array;
}

/**
 * Forecasts where the team's next edits fall, from work commits up to `until` (seconds) alone. A person's commits of one
 * day (UTC) count once, as they are one piece of work cut more or less fine.
 */
export function demand(
  history: HistoryColumns,
  people: People,
  files: RepositoryFiles,
  flags: CommitFlags,
  until: number,
): Demand {
  const zeros = (): Float64Array => new Float64Array(files.paths.length);
  const forecast = { total: zeros(), recentWork: zeros(), burst: zeros(), steadyPace: zeros() };
  const dayOf = (position: number): number => Math.floor(floatAt(history.committerTimes, position) / daySeconds);
  const today = Math.floor(until / daySeconds);
  files.paths.forEach((_, file) => {
    const changes = files.changesOf(file);
    const days = new Set<number>();
    for (const change of changes) {
      const position = at(files.commitOfChange, change);
      if (byteAt(flags.work, position) !== 1) continue;
      const age = today - dayOf(position);
      if (age <= demandDays) days.add(authorOf(history, people, position) * daysOfDemand + age);
    }
    if (days.size === 0) return;
    const oldest = at(changes, changes.length - 1);
    // What begins with anything but its addition is older than the history that was read.
    const isBeginning = byteAt(history.changeKinds, oldest) === ChangeKind.added;
    const life = isBeginning ? today - dayOf(at(files.commitOfChange, oldest)) : demandDays;
    const { recentWork, burst, steadyPace } = termsOf(days, life);
    forecast.recentWork[file] = recentWork;
    forecast.burst[file] = burst;
    forecast.steadyPace[file] = steadyPace;
    forecast.total[file] = recentWork + burst + steadyPace;
  });
  return forecast;
}

const daysOfDemand = demandDays + 1;

/** The terms of a file that is `life` days old; a day of a person is the person's number times `daysOfDemand` plus its age. */
function termsOf(days: ReadonlySet<number>, life: number): { recentWork: number; burst: number; steadyPace: number } {
  const { recentWork, burst, steadyPace } = demandWeights;
  const weeks = new Set<number>();
  let recent = 0;
  let newest = 0;
  let lived = life;
  for (const day of days) {
    const age = day % daysOfDemand;
    recent += Math.exp(-age / recentWork.tau);
    newest += Math.exp(-age / burst.tau);
    weeks.add(day - (age % 7));
    // A file is as old as its oldest change at least; the first one in git's order may have a wrong date.
    lived = Math.max(lived, age);
  }
  const pace = weeks.size / (Math.min(lived, demandDays) + steadyPace.newness);
  return { recentWork: recent, burst: burst.weight * newest, steadyPace: steadyPace.per * pace };
}
