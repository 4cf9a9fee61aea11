import { at, byteAt, ChangeKind } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import type { People } from './people';
import type { RepositoryFiles } from './repositoryFiles';
import { authorOf } from './window';

/** Normalised degree of authorship above which a person is an author (Avelino et al. 2016). */
export const authorNormalized = 0.75;

/** Degree of authorship from which a person is an author (Avelino et al. 2016). */
export const authorDegree = 3.293;

/** How well one person knows one file. */
export interface Authorship {
  /** Index into `people.persons`. */
  readonly person: number;
  /** Degree of authorship (Fritz et al. 2010). */
  readonly degree: number;
  /** The degree divided by the file's highest, from about 0 to 1. */
  readonly normalized: number;
  readonly isAuthor: boolean;
}

/**
 * Degrees of authorship of a file over its whole history, highest first: 3.293 + 1.098 FA + 0.164 DL - 0.321 ln(1 + AC)
 * (Fritz et al. 2010). FA: created it; DL: own later changes; AC: all others' changes. Bots and merges carry none.
 */
export function authorships(
  history: HistoryColumns,
  people: People,
  files: RepositoryFiles,
  file: number,
): readonly Authorship[] {
  const counts = new Map<number, { created: number; deliveries: number }>();
  let deliveries = 0;
  for (const change of files.changesOf(file)) {
    const kind = byteAt(history.changeKinds, change);
    const person = authorOf(history, people, at(files.commitOfChange, change));
    if (kind === ChangeKind.deleted || people.persons[person]?.isBot === true) continue;
    const count = counts.get(person) ?? { created: 0, deliveries: 0 };
    if (kind === ChangeKind.added) count.created = 1;
    else {
      count.deliveries++;
      deliveries++;
    }
    counts.set(person, count);
  }
  const degrees = [...counts].map(([person, { created, deliveries: own }]) => ({
    person,
    degree: 3.293 + 1.098 * created + 0.164 * own - 0.321 * Math.log(1 + deliveries - own),
  }));
  return normalize(degrees);
}

function normalize(degrees: readonly { readonly person: number; readonly degree: number }[]): readonly Authorship[] {
  const highest = degrees.reduce((most, { degree }) => Math.max(most, degree), -Infinity);
  return degrees
    .map(({ person, degree }) => {
      // With thousands of others' changes even the highest degree is not above zero.
      const normalized = highest > 0 ? degree / highest : 0;
      return { person, degree, normalized, isAuthor: normalized > authorNormalized && degree >= authorDegree };
    })
    .sort((one, other) => other.degree - one.degree || one.person - other.person);
}
