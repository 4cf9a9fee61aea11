import type { RawIdentity } from './columns';

/** An identity as one text: name, line feed, e-mail. Neither of them can hold a line feed in a commit. */
export function identityText({ name, email }: RawIdentity): string {
  return `${name}\n${email}`;
}

/** The identity that such a text is. */
export function identityOf(text: string): RawIdentity {
  const end = text.indexOf('\n');
  return { name: text.slice(0, end), email: text.slice(end + 1) };
}
