import type { HistoryColumns } from '../history/columns';
import { at, itemAt } from '../history/columns';
import { authorships } from './authorship';
import type { Knowledge } from './knowledge';
import type { People } from './people';
import type { RepositoryFiles } from './repositoryFiles';
import { authorOf } from './window';
import { truckFactor } from './truckFactor';
import type { TruckFactorSteps } from './truckFactor';

/** Who could be missed, over the product source. */
export interface TruckFactorFacts {
  /** Number of product files. */
  readonly files: number;
  readonly all: TruckFactorSteps;
  /** The same with the manager gone from the start. */
  readonly withoutManager: TruckFactorSteps;
  /** Product files that only the manager knows, in the order of the tree. */
  readonly onlyManagerKnows: readonly string[];
}

/** What the facts are found from; `product` are files of base's tree. */
export interface TruckFactorInput {
  readonly history: HistoryColumns;
  /** Tells which commits the tip contains. */
  readonly landingOf: Int32Array;
  readonly people: People;
  readonly files: RepositoryFiles;
  readonly manager: number | null;
  /** True for a person who counts: nobody else is an author here. */
  readonly counts: (person: number) => boolean;
  readonly knowledge: Knowledge;
  readonly product: readonly number[];
}

/** Computes the truck factor with and without the manager. */
export function truckFactorFacts({
  history,
  landingOf,
  people,
  files,
  manager,
  counts,
  knowledge,
  product,
}: TruckFactorInput): TruckFactorFacts {
  const lists = product.map(file => authorships(history, people, files, file).filter(({ person }) => counts(person)));
  const commits = new Int32Array(people.persons.length);
  landingOf.forEach((landing, position) => {
    if (landing < 0) return;
    const person = authorOf(history, people, position);
    commits[person] = at(commits, person) + 1;
  });
  const commitsOf = (person: number): number => at(commits, person);
  const own = product.filter((file, index) => knowledge.isManagersAlone(file, itemAt(lists, index)));
  return {
    files: product.length,
    all: truckFactor(lists, commitsOf),
    withoutManager: truckFactor(lists, commitsOf, new Set(manager === null ? [] : [manager])),
    onlyManagerKnows: own.map(file => itemAt(files.paths, file)),
  };
}
