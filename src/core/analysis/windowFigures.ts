import type { Analysis } from './analysis';
import { bandOf, emptyBands, namedBy } from './bands';
import type { Bands } from './bands';
import { authorOf } from './person';

/** Windows that are looked back at beside the report's own. */
const windowsBefore = 3;

/** What the manager did in one window, and the part of everyone's that it was. */
export interface WindowFigures {
  /** Seconds; commits count when committed after `since` and by `until`. */
  readonly since: number;
  readonly until: number;
  /** False where a part of the window was not read, or lies before the first commit. */
  readonly isWhole: boolean;
  /** Work commits of everyone, the manager included, and those of the manager. */
  readonly teamCommits: number;
  readonly commits: number;
  /** People with a work commit. */
  readonly people: number;
  /** Of these the ones that touch a file which is critical at the end of the report's window, whenever they were made. */
  readonly teamCriticalCommits: number;
  readonly criticalCommits: number;
  /** Of them the ones that touch product source. */
  readonly teamProductCommits: number;
  readonly productCommits: number;
  readonly bands: Bands;
}

/** What a window is counted from. */
export type Countable = Pick<
  Analysis,
  'history' | 'people' | 'manager' | 'past' | 'window' | 'kindOfChange' | 'isCritical' | 'isProduct'
>;

/** The report's window and the three of the same length before it, the newest first. */
export function windowsBack(countable: Countable): readonly [WindowFigures, ...WindowFigures[]] {
  const { since, until } = countable.window;
  const length = until - since;
  const earlier = Array.from({ length: windowsBefore }, (_, index) => since - index * length);
  return [figures(countable, since, until), ...earlier.map(end => figures(countable, end - length, end))];
}

function figures(countable: Countable, since: number, until: number): WindowFigures {
  const { history, people, manager, past } = countable;
  const isOwn = (position: number): boolean => authorOf(history, people, position) === manager;
  const work = past.workCommits(since, until);
  const critical = work.filter(countable.isCritical);
  const product = work.filter(countable.isProduct);
  return {
    since,
    until,
    isWhole: since >= past.knownSince,
    teamCommits: work.length,
    commits: work.filter(isOwn).length,
    people: new Set(work.map(position => authorOf(history, people, position))).size,
    teamCriticalCommits: critical.length,
    criticalCommits: critical.filter(isOwn).length,
    teamProductCommits: product.length,
    productCommits: product.filter(isOwn).length,
    bands: bandsOf(countable, past.ownCommits(since, until), isOwn),
  };
}

function bandsOf(countable: Countable, commits: readonly number[], isOwn: (position: number) => boolean): Bands {
  const bands = emptyBands();
  for (const position of commits) if (isOwn(position)) bands[bandOf(countable, position)]++;
  return { ...bands, people: namedBy(countable, commits).length };
}
