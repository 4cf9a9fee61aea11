import { managersOf } from './analysis';
import type { Analysis } from './analysis';
import type { Bands } from './bands';
import { bandOf, namedBy } from './weeks';
import { daySeconds } from './window';

/** Most windows that are looked back at beside the report's own. */
export const windowsCompared = 3;

/** What the manager did in one window, and the part of everyone's that it was. */
export interface WindowFigures {
  /** Seconds; commits count when committed after `since` and by `until`. */
  readonly since: number;
  readonly until: number;
  /** Work commits of everyone, the manager included, and those of the manager. */
  readonly teamCommits: number;
  readonly commits: number;
  /** Of these the ones that touch a file which is critical at the end of the report's window, whenever they were made. */
  readonly teamCriticalCommits: number;
  readonly criticalCommits: number;
  /** Of them the ones that touch product source. */
  readonly teamProductCommits: number;
  readonly productCommits: number;
  readonly bands: Bands;
}

/** Counts one window. */
export function windowFigures(analysis: Analysis, since: number, until: number): WindowFigures {
  const work = analysis.past.workCommits(since, until);
  const critical = work.filter(analysis.isCritical);
  const product = work.filter(analysis.isProduct);
  return {
    since,
    until,
    teamCommits: work.length,
    commits: managersOf(analysis, work).length,
    teamCriticalCommits: critical.length,
    criticalCommits: managersOf(analysis, critical).length,
    teamProductCommits: product.length,
    productCommits: managersOf(analysis, product).length,
    bands: bandsOf(analysis, analysis.past.ownCommits(since, until)),
  };
}

/** The windows of the same length before the report's, the newest first; none of which a part was not read or never was. */
export function windowsBefore(analysis: Analysis): readonly WindowFigures[] {
  const length = analysis.settings.days * daySeconds;
  return Array.from({ length: windowsCompared }, (_, index) => analysis.window.since - index * length)
    .filter(until => until - length >= analysis.past.knownSince)
    .map(until => windowFigures(analysis, until - length, until));
}

function bandsOf(analysis: Analysis, ownCommits: readonly number[]): Bands {
  const bands = { critical: 0, product: 0, support: 0, writing: 0, people: 0 };
  for (const position of managersOf(analysis, ownCommits)) bands[bandOf(analysis, position)]++;
  return { ...bands, people: namedBy(analysis, ownCommits).length };
}
