import type { ComponentChild } from 'preact';
import type { ActivityWeek } from '../healthReport';
import { monthOf } from '../wording';
import { across, pictureHeight } from './altitudeScale';

interface Props {
  readonly weeks: readonly ActivityWeek[];
}

/** The months along the foot of a picture, each at its first week, as many as fit. */
export function MonthLabels({ weeks }: Props): ComponentChild {
  return (
    <g class="axis">
      {monthStarts(weeks).map(column => (
        <text
          key={column}
          x={across(column, weeks.length)}
          y={pictureHeight - 4}
          text-anchor={column > weeks.length - 2 ? 'end' : 'start'}
        >
          {monthOf(weeks[column]?.since ?? '').slice(0, 3)}
        </text>
      ))}
    </g>
  );
}

/** Columns in which a month begins, the latest first; none nearer to the next than a label is wide in the narrowest view. */
export function monthStarts(weeks: readonly ActivityWeek[]): readonly number[] {
  const apart = Math.max(3, Math.ceil(weeks.length / 6));
  const starts = weeks.flatMap((week, column) => {
    const before = weeks[column - 1];
    return before === undefined || monthOf(before.since) !== monthOf(week.since) ? column : [];
  });
  return starts.reduceRight<readonly number[]>((kept, column) => {
    const next = kept.at(-1);
    return next === undefined || next - column >= apart ? [...kept, column] : kept;
  }, []);
}
