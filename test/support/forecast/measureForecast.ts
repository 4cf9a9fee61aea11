import { forEachPastDate } from './pastRepository';
import { rankings } from './rankings';
import { topShare } from './topShare';

/** How well each ranking forecast one repository. */
export interface ForecastResult {
  /** ISO 8601 days. */
  readonly dates: readonly string[];
  /** Mean share of the best possible top 20 over the dates, by name of the ranking. */
  readonly shares: Readonly<Record<string, number>>;
}

/** Forecasts from up to `count` moments of a repository's past by every ranking. Throws a GitFailure. */
export async function measureForecast(directory: string, count: number): Promise<ForecastResult> {
  const dates: string[] = [];
  const sums = new Map<string, number>();
  await forEachPastDate(directory, count, one => {
    const shares = Object.entries(rankings).map(([name, rank]) => [name, topShare(one, rank(one))] as const);
    // The best possible top 20 is the same for all: where nothing was edited, no ranking has a share.
    if (shares.some(([, share]) => share === null)) return;
    dates.push(new Date(one.until * 1000).toISOString().slice(0, 10));
    for (const [name, share] of shares) sums.set(name, (sums.get(name) ?? 0) + (share ?? 0));
  });
  return { dates, shares: Object.fromEntries([...sums].map(([name, sum]) => [name, sum / dates.length])) };
}
