import { byDemand } from '../../../src/core/analysis/criticality';
import { floatAt } from '../../../src/core/history/columns';
import type { ForecastCase } from './forecastCase';

/** How many files a ranking is judged by. */
export const topFiles = 20;

/**
 * The edits that the first 20 files of a ranking got, as a share of what the best possible 20 got; ties go by path, as in
 * the product. Null where nobody edited any of the files.
 */
export function topShare({ files, candidates, edits }: ForecastCase, score: Float64Array): number | null {
  const caught = (ranking: Float64Array): number =>
    [...candidates]
      .sort(byDemand(files.paths, ranking))
      .slice(0, topFiles)
      .reduce((sum, file) => sum + floatAt(edits, file), 0);
  const best = caught(edits);
  return best === 0 ? null : caught(score) / best;
}
