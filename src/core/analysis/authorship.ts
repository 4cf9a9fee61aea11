import { at, byteAt, ChangeKind, itemAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import type { People } from './people';
import type { RepositoryFiles } from './repositoryFiles';

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

/** Who knows a file, over its whole history. */
export interface Authorships {
  /** Everybody who changed the file, highest degree first; bots and merges carry none. */
  readonly of: (file: number) => readonly Authorship[];
  /** The authors alone, in no order. */
  readonly authorsOf: (file: number) => readonly number[];
}

/**
 * Makes the degrees of authorship: 3.293 + 1.098 FA + 0.164 DL - 0.321 ln(1 + AC) (Fritz et al. 2010). FA: created the
 * file; DL: own later changes; AC: all others' changes.
 */
export function authorships(history: HistoryColumns, people: People, files: RepositoryFiles): Authorships {
  const tally = new ChangeTally(history, people, files);
  return {
    of: file => {
      const { persons, degrees, highest } = tally.count(file);
      return persons
        .map((person, index) => authorship(person, itemAt(degrees, index), highest))
        .sort((one, other) => other.degree - one.degree || one.person - other.person);
    },
    authorsOf: file => {
      const { persons, degrees, highest } = tally.count(file);
      return persons.filter((_, index) => isAuthor(itemAt(degrees, index), highest));
    },
  };
}

function authorship(person: number, degree: number, highest: number): Authorship {
  return { person, degree, normalized: normalized(degree, highest), isAuthor: isAuthor(degree, highest) };
}

function normalized(degree: number, highest: number): number {
  // With thousands of others' changes even the highest degree is not above zero.
  return highest > 0 ? degree / highest : 0;
}

function isAuthor(degree: number, highest: number): boolean {
  return normalized(degree, highest) > authorNormalized && degree >= authorDegree;
}

/** The degrees of one file, by index into `persons`. */
interface Degrees {
  readonly persons: readonly number[];
  readonly degrees: readonly number[];
  readonly highest: number;
}

/** Counts the changes of one file after the other in the same columns, since thousands of files are asked about. */
class ChangeTally {
  private readonly history: HistoryColumns;
  private readonly files: RepositoryFiles;
  private readonly personOf: Int32Array;
  /** By person: 1 for a bot. */
  private readonly bots: Uint8Array;
  /** Of the file that is counted, by person: 1 who created it, and later changes; zeros between two files. */
  private readonly created: Uint8Array;
  private readonly deliveries: Int32Array;

  constructor(history: HistoryColumns, { persons, personOf }: People, files: RepositoryFiles) {
    this.history = history;
    this.files = files;
    this.personOf = personOf;
    this.bots = Uint8Array.from(persons, ({ isBot }) => (isBot ? 1 : 0));
    this.created = new Uint8Array(persons.length);
    this.deliveries = new Int32Array(persons.length);
  }

  count(file: number): Degrees {
    const { created, deliveries } = this;
    const { persons, all } = this.addChanges(file);
    let highest = -Infinity;
    const degrees = persons.map(person => {
      const own = at(deliveries, person);
      const degree = 3.293 + 1.098 * byteAt(created, person) + 0.164 * own - 0.321 * Math.log(1 + all - own);
      highest = Math.max(highest, degree);
      created[person] = 0;
      deliveries[person] = 0;
      return degree;
    });
    return { persons, degrees, highest };
  }

  /** Counts by person, and gives the persons and the number of all deliveries. */
  private addChanges(file: number): { readonly persons: readonly number[]; readonly all: number } {
    const { history, files, created, deliveries } = this;
    const persons: number[] = [];
    let all = 0;
    for (const change of files.changesOf(file)) {
      const kind = byteAt(history.changeKinds, change);
      const person = at(this.personOf, at(history.authors, at(files.commitOfChange, change)));
      if (kind === ChangeKind.deleted || byteAt(this.bots, person) === 1) continue;
      if (byteAt(created, person) === 0 && at(deliveries, person) === 0) persons.push(person);
      if (kind === ChangeKind.added) created[person] = 1;
      else {
        deliveries[person] = at(deliveries, person) + 1;
        all++;
      }
    }
    return { persons, all };
  }
}
