import { bandsFromLow } from '../bandWords';
import type { ActivityWeek } from '../healthReport';

/**
 * Pictures measure across in percent of their place and up and down in pixels, so that they fill any width while text
 * and lines keep their size.
 */
export const laneHeight = 26;
const tallestBar = 22;
const axisHeight = 18;

/** Height of all lanes, in pixels. */
export const lanesHeight = laneHeight * bandsFromLow.length;

/** Height of the whole picture, in pixels. */
export const pictureHeight = lanesHeight + axisHeight;

/** A number of columns as percent of the width. */
export function across(columns: number, of: number): string {
  return `${Number(((columns * 100) / of).toFixed(3))}%`;
}

/** Height above the bottom of the lanes, turned into a distance from the top: the floor of the lane of an altitude. */
export function floorOf(altitude: number): number {
  return lanesHeight - altitude * laneHeight;
}

/** The middle of the lane of an altitude, which need not be whole. */
export function middleOf(altitude: number): number {
  return floorOf(altitude) - laneHeight / 2;
}

/** The largest number of commits of one band in one week: the full height of a bar. */
export function mostInOneBar(weeks: readonly ActivityWeek[]): number {
  return Math.max(1, ...weeks.flatMap(week => bandsFromLow.map(({ band }) => week.bands[band])));
}

/** Height of a bar in pixels; never so low that it could not be seen. */
export function barHeight(commits: number, most: number): number {
  return Number(Math.max(2, (commits / most) * tallestBar).toFixed(2));
}
