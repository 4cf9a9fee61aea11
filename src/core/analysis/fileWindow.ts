import { at, floatAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import type { People } from './people';
import { authorOf } from './person';
import type { RepositoryFiles } from './repositoryFiles';
import { daySeconds } from './window';
import type { WindowFacts } from './window';

/** What happened to one file in the window. */
export interface FileWindow {
  /** Work commits that touch it. */
  readonly revisions: number;
  readonly people: number;
  readonly others: { readonly revisions: number; readonly people: number; readonly lastAt: number | null };
  readonly manager: {
    /** Positions of the manager's work commits, newest first. */
    readonly commits: readonly number[];
    readonly landings: number;
    /** Distinct days (UTC) on which they landed. */
    readonly landingDays: number;
    /** Part of everyone's landings; null where there are none. A landing counts once for each of its authors. */
    readonly share: number | null;
  };
}

interface Tally {
  readonly positions: number[];
  readonly landings: Set<number>;
}

/** Follows the window's work commits to the files of base's tip: one entry for each file that one of them touched. */
export function fileWindows(
  history: HistoryColumns,
  people: People,
  files: RepositoryFiles,
  window: WindowFacts,
  landingOf: Int32Array,
  manager: number | null,
): ReadonlyMap<number, FileWindow> {
  const tallies = new Map<number, Map<number, Tally>>();
  for (const position of window.workCommits) {
    const person = authorOf(history, people, position);
    for (const file of filesOfCommit(history, files, position)) {
      const byPerson = tallies.get(file) ?? new Map<number, Tally>();
      const tally = byPerson.get(person) ?? { positions: [], landings: new Set<number>() };
      tally.positions.push(position);
      tally.landings.add(at(landingOf, position));
      tallies.set(file, byPerson.set(person, tally));
    }
  }
  return new Map([...tallies].map(([file, byPerson]) => [file, fileWindow(history, byPerson, manager)]));
}

/** The files of base's tip that a commit touches, each once. */
export function filesOfCommit(history: HistoryColumns, files: RepositoryFiles, position: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let change = at(history.changeStarts, position); change < at(history.changeStarts, position + 1); change++) {
    const file = at(files.fileOfChange, change);
    if (file >= 0) found.add(file);
  }
  return found;
}

function fileWindow(history: HistoryColumns, byPerson: ReadonlyMap<number, Tally>, manager: number | null): FileWindow {
  const own = manager === null ? undefined : byPerson.get(manager);
  const others = [...byPerson].filter(([person]) => person !== manager).map(([, tally]) => tally);
  const otherPositions = others.flatMap(tally => tally.positions);
  const landings = [...byPerson.values()].reduce((sum, tally) => sum + tally.landings.size, 0);
  const ownLandings = [...(own?.landings ?? [])];
  const dayOf = (position: number): number => Math.floor(floatAt(history.committerTimes, position) / daySeconds);
  return {
    revisions: otherPositions.length + (own?.positions.length ?? 0),
    people: byPerson.size,
    others: {
      revisions: otherPositions.length,
      people: others.length,
      lastAt: otherPositions.reduce<number | null>(
        (last, position) => Math.max(last ?? -Infinity, floatAt(history.committerTimes, position)),
        null,
      ),
    },
    manager: {
      commits: own?.positions ?? [],
      landings: ownLandings.length,
      landingDays: new Set(ownLandings.map(dayOf)).size,
      share: landings === 0 ? null : ownLandings.length / landings,
    },
  };
}
