/** Parts of the product source that a folder level has to make for them to be areas. */
export const leastAreas = 3;

/**
 * Makes the function that tells in which area of the product a path lies: the folders of the first level of which the
 * files lie in three or more. A path above that level lies in none: null. Null: no level has so many.
 */
export function productAreas(paths: readonly string[]): ((path: string) => string | null) | null {
  const deepest = paths.reduce((most, path) => Math.max(most, path.split('/').length - 1), 0);
  for (let level = 1; level <= deepest; level++) {
    const areaOf = (path: string): string | null => {
      const folders = path.split('/').slice(0, -1);
      return folders.length < level ? null : folders.slice(0, level).join('/');
    };
    if (new Set(paths.map(areaOf).filter(area => area !== null)).size >= leastAreas) return areaOf;
  }
  return null;
}
