import { at, commitCount, floatAt, itemAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import { addToSet, countOne } from '../history/groups';
import { authorships } from './authorship';
import type { Authorship } from './authorship';
import { coAuthorsOf, decayedAuthorships, writersOf } from './decayedAuthorship';
import { filesOfCommit } from './fileWindow';
import type { People } from './people';
import type { PersonName } from './person';
import { authorOf, personName } from './person';
import type { RepositoryFiles } from './repositoryFiles';
import { daySeconds } from './window';
import type { WindowFacts } from './window';

/** Another active person with more than this normalised degree, or so many changes in a year, knows the file too (calibrated). */
export const knowsToo = { normalized: 0.5, changes: 3, days: 365 } as const;

/** Somebody who could take a file over, and why. */
export interface Candidate extends PersonName {
  readonly why: string;
}

/** Who knows one file. */
export interface FileKnowledge {
  /** Those who count, by degree of authorship, highest first; the degrees rest on everyone's changes. */
  readonly authors: readonly Authorship[];
  readonly onlyManagerKnows: boolean;
  readonly successor: Candidate | null;
  readonly learner: Candidate | null;
}

/** What knowledge is found from. */
export interface KnowledgeInput {
  readonly history: HistoryColumns;
  readonly people: People;
  readonly files: RepositoryFiles;
  readonly window: WindowFacts;
  readonly manager: number | null;
  /** True for a person who counts. */
  readonly counts: (person: number) => boolean;
}

/** Answers about who knows a file; the two that are wanted of thousands of files cost less than all of them. */
export interface Knowledge {
  readonly of: (file: number) => FileKnowledge;
  /** Those who count and are its authors, in no order. */
  readonly authorsOf: (file: number) => readonly number[];
  readonly isManagersAlone: (file: number) => boolean;
}

/** The answers where older history is still to be read: nothing is known. */
export const unknownKnowledge: Knowledge = {
  of: () => ({ authors: [], onlyManagerKnows: false, successor: null, learner: null }),
  authorsOf: () => [],
  isManagersAlone: () => false,
};

/** Makes the answers; what they need of the last year is gathered once. */
export function fileKnowledge(input: KnowledgeInput): Knowledge {
  const known = authorships(input.history, input.people, input.files);
  const coAuthors = coAuthorsOf(input.history, input.people);
  const neighbours = neighbourhoods(input);
  const countedAuthors = (file: number): readonly Authorship[] =>
    known.of(file).filter(({ person }) => input.counts(person));
  return {
    of: file => {
      const authors = countedAuthors(file);
      const changes = changesInYear(input, file, coAuthors);
      const successor = findSuccessor(input, file, changes, coAuthors);
      const learner = findLearner(input, file, authors, neighbours, successor?.person ?? null);
      return {
        authors,
        onlyManagerKnows: isManagersAlone(input, authors, changes),
        successor: successor?.candidate ?? null,
        learner,
      };
    },
    authorsOf: file => known.authorsOf(file).filter(input.counts),
    isManagersAlone: file => isManagersAlone(input, countedAuthors(file), changesInYear(input, file, coAuthors)),
  };
}

/** An active teammate: a work commit in the window, and not the manager. */
function isActiveTeammate({ window, manager }: KnowledgeInput, person: number): boolean {
  return person !== manager && window.commitsOf.has(person);
}

function isAuthored(authors: readonly Authorship[], by: number | null): boolean {
  return authors.some(({ person, isAuthor }) => isAuthor && person === by);
}

function isManagersAlone(
  input: KnowledgeInput,
  authors: readonly Authorship[],
  changes: ReadonlyMap<number, number>,
): boolean {
  const degrees = authors.filter(({ normalized }) => normalized > knowsToo.normalized).map(({ person }) => person);
  const frequent = [...changes].filter(([, count]) => count >= knowsToo.changes).map(([person]) => person);
  return (
    isAuthored(authors, input.manager) && ![...degrees, ...frequent].some(person => isActiveTeammate(input, person))
  );
}

/** Changes of a file in the last year by person, co-authors included. */
function changesInYear(
  input: KnowledgeInput,
  file: number,
  coAuthors: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const { history, people, files, window } = input;
  const counts = new Map<number, number>();
  for (const change of files.changesOf(file)) {
    const position = at(files.commitOfChange, change);
    const days = (window.until - floatAt(history.committerTimes, position)) / daySeconds;
    if (days < 0 || days > knowsToo.days) continue;
    for (const person of writersOf(authorOf(history, people, position), coAuthors.get(position))) {
      countOne(counts, person);
    }
  }
  return counts;
}

function findSuccessor(
  input: KnowledgeInput,
  file: number,
  changes: ReadonlyMap<number, number>,
  coAuthors: ReadonlyMap<number, readonly number[]>,
): { readonly person: number; readonly candidate: Candidate } | null {
  const { history, people, files, window } = input;
  const decayed = decayedAuthorships(history, people, files, file, window.until, coAuthors);
  const [best] = [...decayed]
    .filter(([person]) => isActiveTeammate(input, person))
    .sort(([one, weight], [other, otherWeight]) => otherWeight - weight || one - other);
  if (best === undefined) return null;
  const [person] = best;
  const count = changes.get(person) ?? 0;
  const why = count === 0 ? 'changed it more than a year ago' : `changed it ${times(count)} in the last year`;
  return { person, candidate: { ...personName(people, person), why } };
}

function findLearner(
  input: KnowledgeInput,
  file: number,
  authors: readonly Authorship[],
  neighbours: ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>,
  successor: number | null,
): Candidate | null {
  const folder = folderOf(itemAt(input.files.paths, file));
  const isAuthor = (person: number): boolean => authors.some(author => author.person === person && author.isAuthor);
  const [best] = [...(neighbours.get(folder) ?? [])]
    .map(([person, touched]) => ({ person, touched: touched.size - (touched.has(file) ? 1 : 0) }))
    .filter(
      ({ person, touched }) =>
        touched > 0 && person !== successor && isActiveTeammate(input, person) && !isAuthor(person),
    )
    .sort((one, other) => other.touched - one.touched || one.person - other.person);
  if (best === undefined) return null;
  const files = best.touched === 1 ? 'one file' : `${best.touched} files`;
  return { ...personName(input.people, best.person), why: `changed ${files} beside it in the last year` };
}

/** For each folder the files in it that each person changed in the last year. */
function neighbourhoods({
  history,
  people,
  files,
  window,
}: KnowledgeInput): ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>> {
  const folders = new Map<string, Map<number, Set<number>>>();
  const add = (file: number, person: number): void => {
    const folder = folderOf(itemAt(files.paths, file));
    const byPerson = folders.get(folder) ?? new Map<number, Set<number>>();
    addToSet(byPerson, person, file);
    folders.set(folder, byPerson);
  };
  for (let position = 0; position < commitCount(history); position++) {
    const days = (window.until - floatAt(history.committerTimes, position)) / daySeconds;
    if (days < 0 || days > knowsToo.days) continue;
    for (const file of filesOfCommit(history, files, position)) add(file, authorOf(history, people, position));
  }
  return folders;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
