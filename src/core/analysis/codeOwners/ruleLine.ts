/** True for a line that says nothing: blank or a comment. Lines come without space at their ends. */
export function isSilent(line: string): boolean {
  return line === '' || line.startsWith('#');
}

/** A line of a CODEOWNERS file in its two parts. */
export interface RuleLine {
  /** Up to the first space or tab that no backslash escapes, its escapes kept. */
  readonly pattern: string;
  readonly rest: string;
}

/** Splits a line that is neither blank nor a comment. */
export function splitRuleLine(line: string): RuleLine {
  const pattern = /^(?:\\.|\\$|[^ \t\\])*/s.exec(line)?.[0] ?? '';
  return { pattern, rest: line.slice(pattern.length) };
}
