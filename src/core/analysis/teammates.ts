import { itemAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import { compareTexts } from '../history/textOrder';
import { filesOfCommit } from './fileWindow';
import type { PathKind } from './pathKinds';
import type { People } from './people';
import { authorOf } from './person';
import type { RepositoryFiles } from './repositoryFiles';
import type { WindowFacts } from './window';

/** What makes people of a repository a manager's team by their work. */
export const teamLimits = {
  /** With more people than this in the window it is worth asking who of them works with the manager. */
  people: 25,
  /** Most people that are proposed: more than anybody manages well. */
  proposed: 10,
  /** Files in common from which somebody is proposed: one may be chance. */
  sharedFiles: 2,
} as const;

/** Somebody who worked on files that the manager worked on too, in the window. */
export interface SharedWork {
  /** Index into `people.persons`. */
  readonly person: number;
  /** Files of base's tree, none of them left out, that both changed. */
  readonly files: number;
  /** The person's work commits on these files. */
  readonly commits: number;
}

/** What shared work is found from. */
export interface SharedWorkInput {
  readonly history: HistoryColumns;
  readonly people: People;
  readonly files: RepositoryFiles;
  readonly window: WindowFacts;
  readonly kindOf: (path: string) => PathKind;
  readonly manager: number | null;
}

/** Everybody who shares a file with the manager, who shares most first; ties by commits, then by name and e-mail. */
export function sharedWork(input: SharedWorkInput): readonly SharedWork[] {
  const { history, people, window, manager } = input;
  const own = new Set<number>();
  for (const position of window.workCommits) {
    if (authorOf(history, people, position) === manager)
      for (const file of countedFiles(input, position)) own.add(file);
  }
  const found = new Map<number, { readonly files: Set<number>; commits: number }>();
  for (const position of window.workCommits) {
    const person = authorOf(history, people, position);
    const shared = countedFiles(input, position).filter(file => own.has(file));
    if (person === manager || shared.length === 0) continue;
    const work = found.get(person) ?? { files: new Set<number>(), commits: 0 };
    for (const file of shared) work.files.add(file);
    work.commits++;
    found.set(person, work);
  }
  const nameOf = (person: number): string => {
    const { name, email } = itemAt(people.persons, person);
    return `${name}\0${email}`;
  };
  return [...found]
    .map(([person, { files, commits }]) => ({ person, files: files.size, commits }))
    .sort(
      (one, other) =>
        other.files - one.files ||
        other.commits - one.commits ||
        compareTexts(nameOf(one.person), nameOf(other.person)),
    );
}

/** Of the people who share work those that are proposed as the manager's team. */
export function proposedTeam(shared: readonly SharedWork[]): readonly SharedWork[] {
  return shared.filter(({ files }) => files >= teamLimits.sharedFiles).slice(0, teamLimits.proposed);
}

function countedFiles({ history, files, kindOf }: SharedWorkInput, position: number): readonly number[] {
  return [...filesOfCommit(history, files, position)].filter(
    file => kindOf(itemAt(files.paths, file)).leftOut === null,
  );
}
