import type { RawIdentity } from '../history/columns';
import type { CodeOwners } from './codeOwners/codeOwners';
import { ownerPersons } from './codeOwners/ownerPerson';
import { ownersOf } from './codeOwners/ownersOf';
import type { People } from './people';

/** What the gate is found from; `together` are sets of names that are one person. */
export interface ReviewGateInput {
  readonly codeOwners: CodeOwners | null;
  readonly people: People;
  readonly identities: readonly RawIdentity[];
  readonly together: readonly (readonly string[])[];
  readonly manager: number | null;
}

/**
 * Makes the function that tells whether CODEOWNERS asks for one person's review of a path, the manager's, and for nobody
 * else's: a rule that decides, of a section that is not optional, all of whose owners are the manager.
 */
export function reviewGate({
  codeOwners,
  people,
  identities,
  together,
  manager,
}: ReviewGateInput): (path: string) => boolean {
  if (codeOwners === null || manager === null) return () => false;
  // To look through all identities takes long where there are many, and mostly no owner is asked for.
  let personOf: ((owner: string) => number | null) | undefined;
  const isManager = (owner: string): boolean =>
    (personOf ??= ownerPersons(people, identities, together))(owner) === manager;
  return path =>
    (ownersOf(codeOwners, path)?.rules ?? []).some(
      ({ isOptional, owners }) => !isOptional && owners.length > 0 && owners.every(isManager),
    );
}
