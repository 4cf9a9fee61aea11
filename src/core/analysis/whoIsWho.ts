import { at, itemAt } from '../history/columns';
import type { HistoryColumns, RawIdentity } from '../history/columns';
import type { Settings } from '../settings/settings';
import { sameText } from './foldedText';
import { managerIdentity } from './managerIdentity';
import { joinPeople, setsNaming } from './people';
import type { People } from './people';

/** Who wrote, who of them is the manager, and which names the settings say are one person. */
export interface WhoIsWho {
  readonly people: People;
  readonly manager: number | null;
  readonly together: readonly (readonly string[])[];
  /** Whether an identity is the manager's, also one that no commit of this history carries. */
  readonly isManagers: (identity: RawIdentity) => boolean;
}

/** What people are told from; `managers` are e-mails or names. */
export interface WhoIsWhoInput {
  readonly history: HistoryColumns;
  /** Text of the `.mailmap`. */
  readonly mailmap: string;
  readonly managers: readonly string[];
  readonly settings: Settings;
}

/** Joins the identities; the manager's are one person, with the aliases of any of them. */
export function whoIsWho({ history, mailmap, managers: configured, settings }: WhoIsWhoInput): WhoIsWho {
  const aliases = Object.entries(settings.aliases).map(([name, others]) => [name, ...others]);
  const managers = [...configured, ...aliases.filter(names => names.some(isOneOf(configured))).flat()];
  const together = [...aliases, managers];
  const people = joinPeople(history, { mailmap, together, bots: settings.bots });
  const manager = findManager(history, people, managers);
  const isManagers = managerIdentity({
    people,
    identities: history.identities,
    mailmap,
    manager,
    names: managers,
    bots: settings.bots,
  });
  return { people, manager, together, isManagers };
}

const isOneOf =
  (words: readonly string[]) =>
  (name: string): boolean =>
    words.some(one => sameText(one, name));

function findManager(history: HistoryColumns, people: People, managers: readonly string[]): number | null {
  const setsOf = setsNaming([managers]);
  const isNamed = (identity: RawIdentity): boolean => setsOf(identity).length > 0;
  const identity = history.identities.findIndex((raw, index) => {
    // The mailmap may have renamed an identity: its person's name and e-mail are looked at too.
    const person = itemAt(people.persons, at(people.personOf, index));
    return !person.isBot && (isNamed(raw) || isNamed(person));
  });
  return identity < 0 ? null : at(people.personOf, identity);
}
