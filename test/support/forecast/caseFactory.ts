import { joinPeople } from '../../../src/core/analysis/people';
import { pathJudge } from '../../../src/core/analysis/pathKinds';
import { defaultSettings } from '../../../src/core/settings/settings';
import { historyOf, positionOf, seconds, treeOf, until } from '../historyFactory';
import type { CommitSketch } from '../historyFactory';
import { forecastCase } from './forecastCase';
import type { ForecastCase } from './forecastCase';

/** A forecast from `until`: from what is told before it, of what is told after it. `lines` by path; default 1 each. */
export function caseOf(
  past: readonly CommitSketch[],
  future: readonly CommitSketch[] = [],
  lines: Readonly<Record<string, number>> = {},
): ForecastCase {
  const history = historyOf([...past, { id: 'tip', files: {} }, ...future]);
  const paths = treeOf(past);
  return forecastCase({
    history,
    people: joinPeople(history, { mailmap: '', together: [], bots: [] }),
    until: seconds(until),
    tip: positionOf(history, 'tip'),
    paths,
    kindOf: pathJudge(defaultSettings, { generated: [], vendored: [], notGenerated: [], notVendored: [] }),
    ignoredRevisions: new Set(),
    lines: Float64Array.from(paths, path => lines[path] ?? 1),
  });
}

/** The scores above zero, by path. */
export function byPath({ files }: ForecastCase, scores: Float64Array): Record<string, number> {
  return Object.fromEntries(files.paths.flatMap((path, file) => (scores[file] ? [[path, scores[file]]] : [])));
}
