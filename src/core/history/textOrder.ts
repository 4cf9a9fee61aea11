/** The order of texts, such as paths and names, that does not depend on a locale. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
