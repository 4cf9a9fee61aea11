import type { Bands } from '../analysis/bands';
import { bandsFromLow, lowest, type BandWords } from './bandWords';
import { percent } from './wording';

const weeksCompared = 4;
const commitsNeeded = 5;
/** In bands: a quarter of a band is one commit in four that moved by one band. */
const steadyWithin = 0.25;

interface WeekBands {
  readonly bands: Bands;
}

export interface AltitudeTrend {
  readonly direction: 'up' | 'down' | 'steady';
  /** Mean altitude in bands, 0 (critical path) to 4 (people), of the four weeks before the last four. */
  readonly before: number;
  /** The same of the last four weeks. */
  readonly after: number;
  /** The direction, and of the bands that moved the work in it the one whose share changed most: that share now and then. */
  readonly sentence: string;
}

/**
 * Which way the manager's work moved: the mean altitude of the last four weeks against the four before. Null where
 * there are not eight weeks, or either half has fewer than five commits: too few to say.
 */
export function altitudeTrend(weeks: readonly WeekBands[]): AltitudeTrend | null {
  if (weeks.length < 2 * weeksCompared) return null;
  const recent = total(weeks.slice(-weeksCompared));
  const earlier = total(weeks.slice(-2 * weeksCompared, -weeksCompared));
  const before = meanAltitude(earlier);
  const after = meanAltitude(recent);
  if (before === null || after === null) return null;
  const direction = Math.abs(after - before) < steadyWithin ? 'steady' : after > before ? 'up' : 'down';
  return { direction, before, after, sentence: sentence(direction, earlier, recent) };
}

/** Mean altitude of commits by band, 0 (all on the critical path) to 4 (all with people); null under five commits. */
export function meanAltitude(bands: Bands): number | null {
  const commits = commitsOf(bands);
  if (commits < commitsNeeded) return null;
  return bandsFromLow.reduce((sum, { band, altitude }) => sum + altitude * bands[band], 0) / commits;
}

/** The commits of several weeks by band. */
export function total(weeks: readonly WeekBands[]): Bands {
  const sum = (band: keyof Bands) => weeks.reduce((commits, week) => commits + week.bands[band], 0);
  return {
    critical: sum('critical'),
    product: sum('product'),
    support: sum('support'),
    writing: sum('writing'),
    people: sum('people'),
  };
}

/** All commits of all bands. */
export function commitsOf(bands: Bands): number {
  return bandsFromLow.reduce((sum, { band }) => sum + bands[band], 0);
}

const openings = { up: 'Going up', down: 'Going down', steady: 'Holding its height' } as const;

function sentence(direction: AltitudeTrend['direction'], earlier: Bands, recent: Bands): string {
  const { band, meaning } = direction === 'steady' ? lowest : whatMoved(direction, earlier, recent);
  const [now, then] = [percent(shareOf(band, recent)), percent(shareOf(band, earlier))];
  return `${openings[direction]}: ${now} of your work was ${meaning} in the last four weeks, ${then} in the four before.`;
}

/** Of the bands that moved the mean in that direction, up where one above it grew or one below it shrank, the one whose share changed most. */
function whatMoved(direction: 'up' | 'down', earlier: Bands, recent: Bands): BandWords {
  const mean = meanAltitude(earlier) ?? 0;
  const sign = direction === 'up' ? 1 : -1;
  const moved = ({ band, altitude }: BandWords): number => {
    const change = shareOf(band, recent) - shareOf(band, earlier);
    return sign * change * (altitude - mean) > 0 ? Math.abs(change) : 0;
  };
  return bandsFromLow.reduce((most, words) => (moved(words) > moved(most) ? words : most));
}

function shareOf(band: keyof Bands, bands: Bands): number {
  return bands[band] / commitsOf(bands);
}
