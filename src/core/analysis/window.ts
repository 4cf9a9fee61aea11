import { byteAt, floatAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import { countOne } from '../history/groups';
import { thereAre } from './countWords';
import type { People } from './people';
import { authorOf } from './person';
import type { CommitFlags } from './workCommits';

/** Seconds of a day of 24 hours. */
export const daySeconds = 86_400;

/** Work commits in the window that make a person a regular. */
export const regularCommits = 5;

/** What statistics need: people with so many work commits each, and so many work commits in all (calibrated). */
export const enoughHistory = { people: 3, commitsEach: 3, commits: 50 } as const;

/** The commits and people of the window. */
export interface WindowFacts {
  /** Seconds; commits count when committed after `since` and by `until`. */
  readonly since: number;
  readonly until: number;
  /** Positions of the work commits, newest first. */
  readonly workCommits: readonly number[];
  /** Positions of everyone's own commits, those that change only left-out files too. */
  readonly ownCommits: readonly number[];
  /** Work commits by person, for everyone with at least one: the team. */
  readonly commitsOf: ReadonlyMap<number, number>;
  /** What statistics take that is missing, with how much there is of it; null where there is enough. */
  readonly lacking: string | null;
}

/** Gathers the window from the flags. */
export function windowFacts(
  history: HistoryColumns,
  people: People,
  flags: CommitFlags,
  since: number,
  until: number,
): WindowFacts {
  const workCommits: number[] = [];
  const ownCommits: number[] = [];
  const commitsOf = new Map<number, number>();
  for (let position = 0; position < flags.own.length; position++) {
    if (byteAt(flags.own, position) !== 1) continue;
    const time = floatAt(history.committerTimes, position);
    if (time <= since || time > until) continue;
    ownCommits.push(position);
    if (flags.work[position] !== 1) continue;
    workCommits.push(position);
    countOne(commitsOf, authorOf(history, people, position));
  }
  return {
    since,
    until,
    workCommits,
    ownCommits,
    commitsOf,
    lacking: lacking(workCommits.length, [...commitsOf.values()]),
  };
}

/** Number of people with `regularCommits` or more, without `except`. */
export function regulars({ commitsOf }: WindowFacts, except: number | null): number {
  return [...commitsOf].filter(([person, commits]) => person !== except && commits >= regularCommits).length;
}

function lacking(commits: number, commitsEach: readonly number[]): string | null {
  const people = commitsEach.filter(count => count >= enoughHistory.commitsEach).length;
  const each = `${enoughHistory.people} people with ${enoughHistory.commitsEach} or more work commits each`;
  const missing = [
    ...(commits < enoughHistory.commits ? [`${enoughHistory.commits} work commits (${thereAre(commits)})`] : []),
    ...(people < enoughHistory.people ? [`${each} (${thereAre(people)})`] : []),
  ];
  return missing.length === 0 ? null : missing.join(' and ');
}
