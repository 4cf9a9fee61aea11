import type { RawIdentity } from '../history/columns';

interface MailmapEntry {
  readonly name: string | null;
  readonly email: string | null;
}

/** A `.mailmap`: what to call an identity, by its e-mail, or by its name and e-mail. Case does not matter. */
export type Mailmap = ReadonlyMap<string, MailmapEntry>;

const key = (name: string | null, email: string): string => `${name?.toLowerCase() ?? ''}\0${email.toLowerCase()}`;

/** Reads the four forms of a line that git documents; anything else is passed over, as git does. */
export function parseMailmap(text: string): Mailmap {
  const entries = new Map<string, MailmapEntry>();
  for (const line of text.split('\n')) {
    const match = /^\s*([^<#]*)<([^>]*)>(?:\s*([^<]*)<([^>]*)>)?/.exec(line.startsWith('#') ? '' : line);
    if (match === null) continue;
    const [, first = '', email = '', second, oldEmail] = match;
    const name = first.trim() || null;
    if (oldEmail === undefined)
      entries.set(key(null, email), { name, email: entries.get(key(null, email))?.email ?? null });
    else entries.set(key(second?.trim() ?? null, oldEmail), { name, email });
  }
  return entries;
}

/** The identity as the mailmap would have it. */
export function mapIdentity(mailmap: Mailmap, { name, email }: RawIdentity): RawIdentity {
  const entry = mailmap.get(key(name, email)) ?? mailmap.get(key(null, email));
  return entry === undefined ? { name, email } : { name: entry.name ?? name, email: entry.email ?? email };
}
