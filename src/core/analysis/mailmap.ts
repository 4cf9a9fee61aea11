import type { RawIdentity } from '../history/columns';

interface MailmapEntry {
  readonly name: string | null;
  readonly email: string | null;
}

/** A `.mailmap`: what to call an identity, by its e-mail, or by its name and e-mail. The case of ASCII letters does not matter. */
export type Mailmap = ReadonlyMap<string, MailmapEntry>;

const nothing: MailmapEntry = { name: null, email: null };
const fold = (text: string): string => text.replace(/[A-Z]+/g, letters => letters.toLowerCase());
const key = (name: string, email: string): string => `${fold(name)}\0${fold(email)}`;
const trimmed = (text: string): string => text.replace(/^[ \t\r]+|[ \t\r]+$/g, '');

/**
 * Reads the four forms of a line that git documents; anything else is passed over, as git does. Of two lines for one
 * e-mail the later wins, but leaves what only the earlier one gave.
 */
export function parseMailmap(text: string): Mailmap {
  const entries = new Map<string, MailmapEntry>();
  for (const line of text.split('\n')) {
    const match = line.startsWith('#') ? null : /^([^<]*)<([^>]+)>(?:([^<]*)<([^>]*)>)?/.exec(line);
    if (match === null) continue;
    const [, newName = '', email = '', second = '', oldEmail] = match;
    const oldName = trimmed(second);
    const place = key(oldName, oldEmail ?? email);
    const earlier = (oldName === '' ? entries.get(place) : undefined) ?? nothing;
    const newEmail = oldEmail === undefined ? earlier.email : email;
    entries.set(place, { name: trimmed(newName) || earlier.name, email: newEmail });
  }
  return entries;
}

/** The identity as the mailmap would have it. */
export function mapIdentity(mailmap: Mailmap, identity: RawIdentity): RawIdentity {
  if (mailmap.size === 0) return identity;
  const { name, email } = identity;
  const entry = mailmap.get(key(name, email)) ?? mailmap.get(key('', email));
  return entry === undefined ? identity : { name: entry.name ?? name, email: entry.email ?? email };
}
