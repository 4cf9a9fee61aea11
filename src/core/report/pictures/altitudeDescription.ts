import { altitudeTrend, commitsOf, total } from '../altitudeTrend';
import { bandsFromLow } from '../bandWords';
import type { ActivityWeek } from '../healthReport';
import { count, list } from '../wording';

/** The altitude picture in words, for whoever does not see it. */
export function altitudeDescription(weeks: readonly ActivityWeek[]): string {
  const totals = total(weeks);
  const parts = bandsFromLow.map(({ band, meaning }) => `${totals[band]} ${meaning}`);
  const all = `${count(commitsOf(totals), 'commits')} in ${count(weeks.length, 'weeks')}: ${list(parts)}.`;
  return [all, altitudeTrend(weeks)?.sentence ?? ''].join(' ').trim();
}
