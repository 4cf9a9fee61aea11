import { itemAt } from '../history/columns';
import type { RawIdentity } from '../history/columns';
import { isBot } from './bots';
import { mapIdentity, parseMailmap } from './mailmap';
import { once } from './once';
import { identityKeys, isNamed } from './people';
import type { People } from './people';

/** What tells the manager's identities from others'. */
export interface ManagerIdentityInput {
  readonly people: People;
  readonly identities: readonly RawIdentity[];
  readonly mailmap: string;
  /** Index among the persons; null where no commit is the manager's. */
  readonly manager: number | null;
  /** Names and e-mails that the settings give the manager. */
  readonly names: readonly string[];
  readonly bots: readonly string[];
}

/**
 * Makes the function that tells whether an identity that may stand in no commit, such as a tagger's, is the manager's: by
 * the settings, or by an e-mail, a no-reply login or a full name that the manager's commits carry and no one else's do.
 */
export function managerIdentity(input: ManagerIdentityInput): (identity: RawIdentity) => boolean {
  const { people, identities, manager, names, bots } = input;
  const mailmap = parseMailmap(input.mailmap);
  const keysOf = (identity: RawIdentity): readonly string[] => identityKeys(mapIdentity(mailmap, identity));
  const keysAt = (index: number): readonly string[] => keysOf(itemAt(identities, index));
  const managersKeys = once(
    () => new Set((manager === null ? [] : itemAt(people.persons, manager).identities).flatMap(keysAt)),
  );
  const isOthers = (key: string): boolean =>
    identities.some((_, index) => people.personOf[index] !== manager && keysAt(index).includes(key));
  return identity => {
    if (isBot(identity, bots)) return false;
    if (names.some(words => isNamed(identity, words))) return true;
    return keysOf(identity).some(key => managersKeys().has(key) && !isOthers(key));
  };
}
