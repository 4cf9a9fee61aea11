import { at } from '../history/columns';
import { addToList } from '../history/groups';

/** The greedy removal stops when fewer files than this part still have an author (Avelino et al. 2016). */
export const coveredPart = 0.5;

/** One step of the removal. */
export interface Removal {
  /** Index into `people.persons`. */
  readonly person: number;
  /** Part of the files that still have an author afterwards, from 0 to 1. */
  readonly coverageAfter: number;
}

/** How many people would have to leave before most files had no author. */
export interface TruckFactorSteps {
  /** Number of people removed until coverage fell below one half; null where no file has an author. */
  readonly value: number | null;
  readonly removals: readonly Removal[];
}

/**
 * The truck factor by greedy removal (Avelino, Passos, Hora, Valente 2016): as long as at least half of the files have an
 * author, remove the person who is author of most of them. `authors` holds one list a file; `commits` breaks ties.
 * People in `away` are no authors from the start.
 */
export function truckFactor(
  authors: readonly (readonly number[])[],
  commits: (person: number) => number,
  away: ReadonlySet<number> = new Set(),
): TruckFactorSteps {
  const filesOf = new Map<number, number[]>();
  const authorsLeft = new Int32Array(authors.length);
  for (const [file, list] of authors.entries()) {
    for (const person of list) {
      if (away.has(person)) continue;
      authorsLeft[file] = at(authorsLeft, file) + 1;
      addToList(filesOf, person, file);
    }
  }
  const removals: Removal[] = [];
  let covered = authorsLeft.filter(left => left > 0).length;
  if (covered === 0) return { value: null, removals };
  // Who goes takes no file from those who stay: the order is known from the start.
  for (const [person, files] of mostAuthoredFirst(filesOf, commits)) {
    if (covered / authors.length < coveredPart) break;
    for (const file of files) {
      authorsLeft[file] = at(authorsLeft, file) - 1;
      if (authorsLeft[file] === 0) covered--;
    }
    removals.push({ person, coverageAfter: covered / authors.length });
  }
  return { value: removals.length, removals };
}

function mostAuthoredFirst(
  filesOf: ReadonlyMap<number, readonly number[]>,
  commits: (person: number) => number,
): readonly (readonly [number, readonly number[]])[] {
  return [...filesOf].sort(
    ([one, files], [other, otherFiles]) =>
      otherFiles.length - files.length || commits(other) - commits(one) || one - other,
  );
}
