import type { Authorship } from './authorship';

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
 * author, remove the person who is author of most of them. `authorships` holds one list a file; `commits` breaks ties.
 * People in `away` are no authors from the start.
 */
export function truckFactor(
  authorships: readonly (readonly Authorship[])[],
  commits: (person: number) => number,
  away: ReadonlySet<number> = new Set(),
): TruckFactorSteps {
  const authors = authorships.map(
    list => new Set(list.filter(({ isAuthor, person }) => isAuthor && !away.has(person)).map(({ person }) => person)),
  );
  const removals: Removal[] = [];
  const coverage = (): number => authors.filter(set => set.size > 0).length / authors.length;
  if (authors.length === 0 || coverage() === 0) return { value: null, removals };
  while (coverage() >= coveredPart) {
    const person = mostAuthored(authors, commits);
    for (const set of authors) set.delete(person);
    removals.push({ person, coverageAfter: coverage() });
  }
  return { value: removals.length, removals };
}

function mostAuthored(authors: readonly ReadonlySet<number>[], commits: (person: number) => number): number {
  const counts = new Map<number, number>();
  for (const set of authors) for (const person of set) counts.set(person, (counts.get(person) ?? 0) + 1);
  const [first] = [...counts].sort(
    ([one, files], [other, otherFiles]) => otherFiles - files || commits(other) - commits(one) || one - other,
  );
  if (first === undefined) throw new RangeError('nobody is left to remove');
  return first[0];
}
