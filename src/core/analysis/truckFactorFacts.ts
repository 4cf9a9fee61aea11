import type { HistoryColumns } from '../history/columns';
import { at, itemAt } from '../history/columns';
import type { Knowledge } from './knowledge';
import type { People } from './people';
import { authorOf } from './person';
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
  /** Every file of base's tree. */
  readonly paths: readonly string[];
  readonly manager: number | null;
  readonly knowledge: Knowledge;
  readonly product: readonly number[];
}

/** Computes the truck factor with and without the manager. */
export function truckFactorFacts({
  history,
  landingOf,
  people,
  paths,
  manager,
  knowledge,
  product,
}: TruckFactorInput): TruckFactorFacts {
  const lists = product.map(knowledge.authorsOf);
  const commits = new Int32Array(people.persons.length);
  for (let position = 0; position < landingOf.length; position++) {
    if (at(landingOf, position) < 0) continue;
    const person = authorOf(history, people, position);
    commits[person] = at(commits, person) + 1;
  }
  const commitsOf = (person: number): number => at(commits, person);
  const own = manager === null ? [] : product.filter((_, index) => itemAt(lists, index).includes(manager));
  return {
    files: product.length,
    all: truckFactor(lists, commitsOf),
    withoutManager: truckFactor(lists, commitsOf, new Set(manager === null ? [] : [manager])),
    onlyManagerKnows: own.filter(knowledge.isManagersAlone).map(file => itemAt(paths, file)),
  };
}
