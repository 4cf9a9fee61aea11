import { meanAltitude, total } from '../altitudeTrend';
import type { ActivityWeek } from '../healthReport';

/** The mean altitude of a week and the three before it, so far as there are as many. */
export interface MeanPoint {
  /** The place of the week, from 0. */
  readonly column: number;
  /** In bands, 0 (critical path) to 4 (people). */
  readonly altitude: number;
}

const weeksAveraged = 4;

/** The points of the mean line; none of a week whose four hold too few commits for a mean. */
export function meanPoints(weeks: readonly ActivityWeek[]): readonly MeanPoint[] {
  return weeks.flatMap((_, column) => {
    const altitude = meanAltitude(total(weeks.slice(Math.max(0, column + 1 - weeksAveraged), column + 1)));
    return altitude === null ? [] : [{ column, altitude }];
  });
}
