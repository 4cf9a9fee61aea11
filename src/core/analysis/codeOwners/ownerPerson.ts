import { itemAt } from '../../history/columns';
import type { RawIdentity } from '../../history/columns';
import { folded } from '../foldedText';
import { noReplyLogin, setsNaming } from '../people';
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
  const setsOf = setsNaming(together);
  const addIdentity = (identity: RawIdentity, person: number): void => {
    const email = folded(identity.email);
    if (email.includes('@')) add(email, person);
    const login = noReplyLogin(email);
    if (login !== null) add(`@${login}`, person);
    for (const set of setsOf(identity)) {
      for (const owner of itemAt(together, set).flatMap(loginOf)) add(owner, person);
    }
  };
  people.persons.forEach((main, person) => {
    if (main.isBot) return;
    addIdentity(main, person);
    for (const index of main.identities) addIdentity(itemAt(identities, index), person);
  });
  return owner => personOf.get(owner.toLowerCase()) ?? null;
}

/** The login, as an owner, that a name may be: one word, with its @ or without. */
function loginOf(name: string): readonly string[] {
  const login = /^@?([\w.-]+)$/.exec(name.trim())?.[1];
  return login === undefined ? [] : [`@${login.toLowerCase()}`];
}
