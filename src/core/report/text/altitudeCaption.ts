import { altitudeTrend } from '../altitudeTrend';
import type { ActivityWeek } from '../healthReport';

const counting =
  'Each of your commits counts once, in the lowest line that fits; the highest counts others’ commits that name you.';

/** What stands under the altitude picture: which way the work moves, where enough is known to say, and what is counted. */
export function altitudeCaption(weeks: readonly ActivityWeek[]): string {
  const trend = altitudeTrend(weeks);
  return trend === null ? counting : `${trend.sentence} ${counting}`;
}
