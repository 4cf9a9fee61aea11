import type { HistoryColumns } from '../history/columns';
import type { Placement } from '../history/placement';
import { landings } from './ancestry';
import { fileOfChanges } from './renames';

/** Works out where the commit at position `tip`, whose tree has these paths, has what the history did. */
export function placementOf(history: HistoryColumns, tip: number, paths: readonly string[]): Placement {
  const landingOf = landings(history, tip);
  const indexOf = new Map(paths.map((path, file) => [path, file]));
  const fileOf = Int32Array.from(history.paths, path => indexOf.get(path) ?? -1);
  return { landingOf, fileOfChange: fileOfChanges(history, landingOf, fileOf) };
}
