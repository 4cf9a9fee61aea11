import type { RawIdentity } from '../../history/columns';
import { isNamed, noReplyLogin } from '../people';
import type { People } from '../people';

/**
 * Makes the function that tells which person an owner of a CODEOWNERS file is, as an index into `people.persons`: by
 * e-mail, by the login of a no-reply address, or by a login among the `together` names of one person. Null where git
 * cannot tell: a team, a role, a login that no commit shows, an address that several persons use.
 */
export function ownerPersons(
  people: People,
  identities: readonly RawIdentity[],
  together: readonly (readonly string[])[],
): (owner: string) => number | null {
  const personOf = new Map<string, number | null>();
  const add = (owner: string, person: number): void => {
    const known = personOf.get(owner);
    personOf.set(owner, known === undefined || known === person ? person : null);
  };
  people.persons.forEach((_, person) => {
    for (const { email } of namesOf(people, identities, person)) {
      if (email.includes('@')) add(email.trim().toLowerCase(), person);
      const login = noReplyLogin(email.trim());
      if (login !== null) add(`@${login}`, person);
    }
  });
  for (const names of together) {
    const persons = people.persons.flatMap((_, person) =>
      namesOf(people, identities, person).some(identity => names.some(name => isNamed(identity, name))) ? [person] : [],
    );
    for (const login of names.flatMap(loginOf)) for (const person of persons) add(login, person);
  }
  return owner => personOf.get(owner.toLowerCase()) ?? null;
}

/** The login, as an owner, that a name may be: one word, with its @ or without. */
function loginOf(name: string): readonly string[] {
  const login = /^@?([\w.-]+)$/.exec(name.trim())?.[1];
  return login === undefined ? [] : [`@${login.toLowerCase()}`];
}

function namesOf({ persons }: People, identities: readonly RawIdentity[], person: number): readonly RawIdentity[] {
  const main = persons[person];
  if (main === undefined || main.isBot) return [];
  return [main, ...main.identities.flatMap(index => identities[index] ?? [])];
}
