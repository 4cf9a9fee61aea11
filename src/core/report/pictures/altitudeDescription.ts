import { altitudeTrend, commitsOf, total } from '../altitudeTrend';
import { bandsFromLow } from '../bandWords';
import type { ActivityWeek } from '../healthReport';
import { count, list } from '../wording';
import { meanPoints } from './meanPoints';

/** The altitude picture in words, for whoever does not see it. */
export function altitudeDescription(weeks: readonly ActivityWeek[]): string {
  const totals = total(weeks);
  const parts = bandsFromLow.map(({ band, meaning }) => `${totals[band]} ${meaning}`);
  const all = `${count(commitsOf(totals), 'commits')} in ${count(weeks.length, 'weeks')}: ${list(parts)}.`;
  return [all, altitudeTrend(weeks)?.sentence ?? ''].join(' ').trim();
}

/** What the bars, the numbers and, where there is one, the line of the picture are. */
export function altitudeLegend(weeks: readonly ActivityWeek[]): string {
  const bars = `Bars and numbers: commits of ${count(weeks.length, 'weeks')} by kind of work, each once; in People, others’ commits that name you.`;
  const points = meanPoints(weeks);
  if (points.length === 0) return bars;
  const isJoined = points.some(({ column }, index) => points[index - 1]?.column === column - 1);
  return `${bars} ${isJoined ? 'Line' : 'Dot'}: the mean of your work over four weeks each; the lower, the nearer to critical code.`;
}
