import { at, itemAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import { addToSet } from '../history/groups';
import type { Settings } from '../settings/settings';
import { folded } from './foldedText';
import type { People } from './people';

/** A name in the setting `team`, as it is written, with the persons whom it means. */
export interface TeamName {
  readonly name: string;
  /** Indexes into `people.persons`; several where they share an e-mail or a name, none where nobody has it. */
  readonly persons: readonly number[];
}

/** Persons by every name and e-mail of theirs, folded, before the mailmap and after it; bots have none. */
export type PersonsByName = ReadonlyMap<string, ReadonlySet<number>>;

/** Gathers the names of all persons. */
export function personsByName(history: HistoryColumns, people: People): PersonsByName {
  const found = new Map<string, Set<number>>();
  history.identities.forEach((identity, index) => {
    const person = at(people.personOf, index);
    const known = itemAt(people.persons, person);
    if (known.isBot) return;
    for (const name of [identity.name, identity.email, known.name, known.email].map(folded)) {
      addToSet(found, name, person);
    }
  });
  return found;
}

/** Whom the names mean; a name that is one of a person's aliases means that person. */
export function teamNames(
  personsOf: PersonsByName,
  { team, aliases }: Pick<Settings, 'team' | 'aliases'>,
): readonly TeamName[] {
  const aliasSets = Object.entries(aliases).map(([name, others]) => [name, ...others].map(folded));
  return team.map(name => {
    const names = [folded(name), ...aliasSets.filter(set => set.includes(folded(name))).flat()];
    return { name, persons: [...new Set(names.flatMap(one => [...(personsOf.get(one) ?? [])]))] };
  });
}

/** The e-mail or name by which the setting `team` means this person and nobody else, else the name; it may be empty. */
export function ownName(personsOf: PersonsByName, people: People, person: number): string {
  const { name, email } = itemAt(people.persons, person);
  return [email, name].find(one => one !== '' && personsOf.get(folded(one))?.size === 1) ?? name;
}
