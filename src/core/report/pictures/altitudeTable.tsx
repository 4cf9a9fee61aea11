import type { ComponentChild } from 'preact';
import { bandsFromLow } from '../bandWords';
import type { ActivityWeek } from '../healthReport';
import { shortDate } from '../wording';

interface Props {
  readonly weeks: readonly ActivityWeek[];
}

/** The numbers of the altitude picture, newest week first. */
export function AltitudeTable({ weeks }: Props): ComponentChild {
  return (
    <table class="numbers">
      <caption>Your commits of each week, by where they went</caption>
      <thead>
        <tr>
          <th scope="col">Week</th>
          {bandsFromLow.map(({ band, name, meaning }) => (
            <th key={band} scope="col" title={meaning}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...weeks].reverse().map(week => (
          <tr key={week.week}>
            <th scope="row">{shortDate(week.since)}</th>
            {bandsFromLow.map(({ band }) => (
              <td key={band}>{week.bands[band]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
