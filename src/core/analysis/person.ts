import { at, itemAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import type { People } from './people';

/** A name and an e-mail as a report shows them. */
export interface PersonName {
  readonly name: string;
  readonly email: string;
}

/** The name and e-mail of a person by index. */
export function personName(people: People, person: number): PersonName {
  const { name, email } = itemAt(people.persons, person);
  return { name, email };
}

/** The author of a commit, as an index into `people.persons`. */
export function authorOf(history: HistoryColumns, people: People, position: number): number {
  return at(people.personOf, at(history.authors, position));
}

/** True for a person, by index, who is automation. */
export function isBotPerson(people: People, person: number): boolean {
  return itemAt(people.persons, person).isBot;
}
