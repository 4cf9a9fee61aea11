import type { RawIdentity } from '../history/columns';

const forgeAddresses: ReadonlySet<string> = new Set([
  'noreply@github.com',
  'noreply@gitlab.com',
  'noreply@bitbucket.org',
]);

/** True for the identity that a forge commits with when a button is pressed: the hour is the button's, not the author's. */
export function isForge({ email }: RawIdentity): boolean {
  return forgeAddresses.has(email.toLowerCase());
}
