/** All words of several scopes, each once; undefined where a scope holds something else than a list, which is then to be told. */
export function addedUp(scopes: readonly unknown[]): readonly unknown[] | undefined {
  const given = scopes.filter(value => value !== undefined);
  return given.every(value => Array.isArray(value)) ? [...new Set<unknown>(given.flat())] : undefined;
}
