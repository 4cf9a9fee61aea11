import { landings } from '../../../src/core/analysis/ancestry';
import { demandDays } from '../../../src/core/analysis/demand';
import type { PathKind } from '../../../src/core/analysis/pathKinds';
import type { People } from '../../../src/core/analysis/people';
import { placementOf } from '../../../src/core/analysis/placement';
import { placeChanges } from '../../../src/core/analysis/repositoryFiles';
import type { RepositoryFiles } from '../../../src/core/analysis/repositoryFiles';
import { daySeconds } from '../../../src/core/analysis/window';
import { flagCommits } from '../../../src/core/analysis/workCommits';
import type { CommitFlags, CommitRules } from '../../../src/core/analysis/workCommits';
import { at, itemAt } from '../../../src/core/history/columns';
import type { HistoryColumns } from '../../../src/core/history/columns';
import { positionsOf } from '../../../src/core/history/packed';
import { forecastDays, futureEdits } from './futureEdits';

/** A moment of a repository's past, as the product would have read it then. */
export interface PastMoment {
  /** Read from a tip that is newer; position 0 is its commit. */
  readonly history: HistoryColumns;
  readonly people: People;
  /** Seconds. */
  readonly until: number;
  /** Position of the commit at which base stood at `until`. */
  readonly tip: number;
  /** Every file of that commit's tree. */
  readonly paths: readonly string[];
  readonly kindOf: (path: string) => PathKind;
  readonly ignoredRevisions: ReadonlySet<string>;
  /** Lines of the files that are not left out, by file. */
  readonly lines: Float64Array;
}

/** What every method ranks the files from, and what came. */
export interface ForecastCase {
  readonly history: HistoryColumns;
  readonly people: People;
  readonly files: RepositoryFiles;
  /** Which commits of the time that demand looks at, up to `until` count; none of the future does. */
  readonly flags: CommitFlags;
  readonly until: number;
  /** The files that are ranked: those of the tip that are not left out. */
  readonly candidates: readonly number[];
  readonly lines: Float64Array;
  /** Edits of the 30 days after `until`, by file. */
  readonly edits: Float64Array;
}

/** Parts the history at a moment into what was known and what came. */
export function forecastCase(moment: PastMoment): ForecastCase {
  const { history, people, until, tip, paths, kindOf, ignoredRevisions, lines } = moment;
  const placement = placementOf(history, tip, paths);
  const { landingOf } = placement;
  const ignored = positionsOf(history.ids, ignoredRevisions);
  const files = placeChanges(history, placement, ignored, paths);
  const rules = everyonesRules(history, people, kindOf, ignored);
  const flags = flagCommits(history, { ...rules, landingOf, from: until - demandDays * daySeconds, until });
  const next = flagCommits(history, {
    ...rules,
    landingOf: landings(history, 0),
    from: until,
    until: until + forecastDays * daySeconds,
  });
  const fileOf = Int32Array.from(history.paths, path => files.indexOf.get(path) ?? -1);
  return {
    history,
    people,
    files,
    flags,
    until,
    candidates: [...paths.keys()].filter(file => kindOf(itemAt(paths, file)).leftOut === null),
    lines,
    edits: futureEdits({ history, landingOf, work: next.work, fileOf, fileCount: paths.length, until }),
  };
}

/** Rules by which everybody's commits count, each change by its path alone. */
export function everyonesRules(
  history: HistoryColumns,
  people: People,
  kindOf: (path: string) => PathKind,
  ignored: ReadonlySet<number>,
): Pick<CommitRules, 'people' | 'counts' | 'kindOfChange' | 'ignored'> {
  const kindOfChange = (change: number): PathKind => kindOf(itemAt(history.paths, at(history.changePaths, change)));
  return { people, counts: () => true, kindOfChange, ignored };
}
