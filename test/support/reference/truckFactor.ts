import type { Who } from './question';

/** One person who leaves, and the part of the files that still has an author then. */
export interface Departure {
  readonly who: Who;
  readonly coverage: number;
}

/**
 * Lets people leave, whoever is author of most files first (ties: most commits, then `compareEquals`), for as long as half
 * of the files or more have an author. The number of departures is the truck factor. Nobody leaves where there is no author.
 */
export function departures(
  authorsOf: ReadonlyMap<string, readonly Who[]>,
  commitsOf: (who: Who) => number,
  compareEquals: (one: Who, other: Who) => number,
  gone: readonly Who[] = [],
): readonly Departure[] {
  const left: Departure[] = [];
  const remaining = (): Who[][] =>
    [...authorsOf.values()].map(authors =>
      authors.filter(who => ![...gone, ...left.map(one => one.who)].includes(who)),
    );
  const coverage = (): number => remaining().filter(authors => authors.length > 0).length / authorsOf.size;
  if (authorsOf.size === 0) return left;
  while (coverage() >= 0.5) {
    const files = new Map<Who, number>();
    for (const who of remaining().flat()) files.set(who, (files.get(who) ?? 0) + 1);
    const [first] = [...files.keys()].sort(
      (one, other) =>
        (files.get(other) ?? 0) - (files.get(one) ?? 0) ||
        commitsOf(other) - commitsOf(one) ||
        compareEquals(one, other),
    );
    left.push({ who: first ?? '', coverage: 0 });
    left[left.length - 1] = { who: first ?? '', coverage: coverage() };
  }
  return left;
}
