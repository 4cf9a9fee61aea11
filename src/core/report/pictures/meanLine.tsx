import type { ComponentChild } from 'preact';
import type { ActivityWeek } from '../healthReport';
import { across, lanesHeight, middleOf } from './altitudeScale';
import { meanPoints, type MeanPoint } from './meanPoints';

interface Props {
  readonly weeks: readonly ActivityWeek[];
}

/** The mean altitude of each week and the three before it, broken where these hold too few commits for a mean. */
export function MeanLine({ weeks }: Props): ComponentChild {
  const points = meanPoints(weeks);
  const last = points.at(-1);
  if (last === undefined) return null;
  return (
    <g class="mean">
      <svg width="100%" height={lanesHeight} viewBox={`0 0 ${weeks.length} ${lanesHeight}`} preserveAspectRatio="none">
        <path class="mean-halo" vector-effect="non-scaling-stroke" d={pathThrough(points)} />
        <path class="mean-line" vector-effect="non-scaling-stroke" d={pathThrough(points)} />
      </svg>
      <circle
        class="mean-end"
        cx={across(last.column + 0.5, weeks.length)}
        cy={rounded(middleOf(last.altitude))}
        r="3.5"
      />
    </g>
  );
}

function pathThrough(points: readonly MeanPoint[]): string {
  return points
    .map(({ column, altitude }, index) => {
      const joined = points[index - 1]?.column === column - 1;
      return `${joined ? 'L' : 'M'}${column + 0.5} ${rounded(middleOf(altitude))}`;
    })
    .join('');
}

function rounded(pixels: number): number {
  return Number(pixels.toFixed(2));
}
