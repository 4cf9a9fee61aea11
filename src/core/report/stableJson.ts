/** Characters that JSON may hold as they are, but that a terminal or an editor acts upon. */
const actedUpon = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * A value as JSON for people and programs: two spaces of indent, keys in the order in which they were built, a line
 * break at the end, and every control character escaped.
 */
export function stableJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replace(actedUpon, escaped);
  return `${json}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
