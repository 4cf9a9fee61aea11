import { bandsFromLow, type BandWords } from '../bandWords';
import type { ActivityWeek } from '../healthReport';
import { count } from '../wording';
import { columnsOf, padEnd, padStart } from './columns';
import type { Paint } from './paint';

const cellColumns = 3;
const nothing = '·';

/**
 * The altitude picture in characters: a line a band, people at the top and the critical path at the bottom, and a
 * column a week with its number of commits. Where not all weeks fit, the latest do.
 */
export function altitudeText(weeks: readonly ActivityWeek[], width: number, paint: Paint): readonly string[] {
  const lanes = [...bandsFromLow].reverse();
  const label = labelFor(weeks.length, width);
  const labels = Math.max(...lanes.map(lane => columnsOf(label(lane))));
  const shown = weeks.slice(-Math.max(1, Math.floor((width - labels) / cellColumns)));
  const lines = lanes.map(lane => {
    const line = padEnd(label(lane), labels) + shown.map(week => cell(week.bands[lane.band])).join('');
    return lane.band === 'critical' ? paint.warning(line) : line;
  });
  const numbers = shown.map(({ week }) => padStart(week.slice(-2), cellColumns)).join('');
  return [...lines, paint.faint(padEnd('week', labels) + numbers), ...leftOut(weeks.length - shown.length)];
}

/** What a band means where all weeks fit beside it, else its name. */
function labelFor(weeks: number, width: number): (lane: BandWords) => string {
  const longest = Math.max(...bandsFromLow.map(({ meaning }) => columnsOf(meaning)));
  return longest + weeks * cellColumns <= width ? lane => lane.meaning : lane => lane.name;
}

function cell(commits: number): string {
  return padStart(commits === 0 ? nothing : commits > 99 ? '99' : `${commits}`, cellColumns);
}

function leftOut(weeks: number): readonly string[] {
  return weeks > 0 ? [`(${count(weeks, 'earlier weeks')} not shown)`] : [];
}
