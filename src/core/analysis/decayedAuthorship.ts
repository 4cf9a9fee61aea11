import { at, floatAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import { addToList } from '../history/groups';
import type { People } from './people';
import { authorOf, isBotPerson } from './person';
import type { RepositoryFiles } from './repositoryFiles';
import { daySeconds } from './window';

/** Days of history that still tell who could take a file over (JetBrains 2022). */
export const decayedLookBack = 547;

/** Days after which a change weighs a factor e less (JetBrains 2022). */
export const decayedTau = 90;

/**
 * Decayed authorship of a file by person: 3 own + C + 2.4 [ln(1 + total C) - ln(1 + total C - C)], where C is the weight
 * of a person's changes, exp(-days / 90) each, and own that of the file's first one (JetBrains, "Bus Factor in Practice",
 * 2022). Co-authors count; reviews do not, as a history holds too few of them.
 */
export function decayedAuthorships(
  history: HistoryColumns,
  people: People,
  files: RepositoryFiles,
  file: number,
  until: number,
  coAuthors: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  let total = 0;
  let first: { readonly person: number; readonly weight: number } | null = null;
  for (const change of files.changesOf(file)) {
    const position = at(files.commitOfChange, change);
    const days = (until - floatAt(history.committerTimes, position)) / daySeconds;
    if (days < 0 || days > decayedLookBack) continue;
    const weight = Math.exp(-days / decayedTau);
    const author = authorOf(history, people, position);
    for (const person of writersOf(author, coAuthors.get(position))) {
      if (isBotPerson(people, person)) continue;
      weights.set(person, (weights.get(person) ?? 0) + weight);
      total += weight;
    }
    // Changes come newest first: the last one seen is the first that was made.
    first = { person: author, weight };
  }
  const created = first;
  return new Map(
    [...weights].map(([person, changes]) => {
      const own = created?.person === person ? created.weight : 0;
      const others = Math.max(0, total - changes);
      return [person, 3 * own + changes + 2.4 * (Math.log(1 + total) - Math.log(1 + others))];
    }),
  );
}

/** The author of a commit and its co-authors, each once. */
export function writersOf(author: number, coAuthors: readonly number[] | undefined): Iterable<number> {
  return coAuthors === undefined ? [author] : new Set([author, ...coAuthors]);
}

/** Persons who are named as co-authors, by position of the commit; bots are left out. */
export function coAuthorsOf(history: HistoryColumns, people: People): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const { commit, kind, identity } of history.trailers) {
    const person = at(people.personOf, identity);
    if (kind !== 'co-authored-by' || isBotPerson(people, person)) continue;
    addToList(found, commit, person);
  }
  return found;
}
