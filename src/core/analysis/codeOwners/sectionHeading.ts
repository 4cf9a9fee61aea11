/** A line of a GitLab file that begins a section. */
export interface SectionHeading {
  readonly name: string;
  readonly isOptional: boolean;
  /** Words after the name: the owners of the lines that name none. */
  readonly owners: string;
}

/** Reads `[Name]`, `^[Name]`, `[Name][2]` and `[Name] @owner`; null for another line. How many have to approve is not kept. */
export function readHeading(line: string): SectionHeading | null {
  const match = /^(\^?)\[([^\]]*)\](?:\[[^\]]*\])?(?:[ \t]+(.*))?$/s.exec(line.trim());
  if (match === null) return null;
  const [, mark, name = '', owners = ''] = match;
  return { name, isOptional: mark === '^', owners };
}
