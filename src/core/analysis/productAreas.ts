/** Parts of the product source that a folder level has to make for them to be areas. */
export const leastAreas = 3;

/**
 * Makes the function that tells in which area of the product a path lies: the folders of the first level of which the
 * files lie in three or more. A path above that level lies in none: null. Null: no level has so many.
 */
export function productAreas(paths: readonly string[]): ((path: string) => string | null) | null {
  for (let level = 1; ; level++) {
    const areaOf = (path: string): string | null => foldersDownTo(path, level);
    const areas = new Set(paths.map(areaOf));
    areas.delete(null);
    if (areas.size >= leastAreas) return areaOf;
    if (areas.size === 0) return null;
  }
}

/** The first folders of a path, so many as `level`; null where the file lies above that. */
function foldersDownTo(path: string, level: number): string | null {
  let end = -1;
  for (let depth = 0; depth < level; depth++) {
    end = path.indexOf('/', end + 1);
    if (end < 0) return null;
  }
  return path.slice(0, end);
}
