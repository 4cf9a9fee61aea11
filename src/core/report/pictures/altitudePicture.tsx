import type { ComponentChild } from 'preact';
import { total } from '../altitudeTrend';
import { bandsFromLow, type BandWords } from '../bandWords';
import type { ActivityWeek } from '../healthReport';
import { altitudeDescription, altitudeLegend } from './altitudeDescription';
import { across, barHeight, floorOf, laneHeight, mostInOneBar, pictureHeight } from './altitudeScale';
import { MeanLine } from './meanLine';
import { MonthLabels } from './monthLabels';
import { count, shortDate } from '../wording';

interface Weeks {
  readonly weeks: readonly ActivityWeek[];
}

/**
 * Where the manager's work of each week went: a lane a band, the critical path at the bottom and people at the top, a
 * bar a week on one scale for all lanes, and the line of the mean altitude. Position alone tells the bands apart.
 */
export function AltitudePicture({ weeks }: Weeks): ComponentChild {
  const lanes = [...bandsFromLow].reverse();
  return (
    <figure class="altitude">
      <LaneNames lanes={lanes} weeks={weeks} />
      <svg
        class="altitude-plot"
        role="img"
        aria-labelledby="altitude-title altitude-desc"
        width="100%"
        height={pictureHeight}
      >
        <title id="altitude-title">Your work of each week, by altitude</title>
        <desc id="altitude-desc">{altitudeDescription(weeks)}</desc>
        {lanes.map(lane => (
          <Lane key={lane.band} lane={lane} weeks={weeks} />
        ))}
        <MeanLine weeks={weeks} />
        <MonthLabels weeks={weeks} />
      </svg>
      <figcaption>{altitudeLegend(weeks)}</figcaption>
    </figure>
  );
}

/** The legend: the name of each lane at its height, with the commits it holds. */
function LaneNames({ lanes, weeks }: Weeks & { readonly lanes: readonly BandWords[] }): ComponentChild {
  const totals = total(weeks);
  return (
    <ul class="altitude-lanes" aria-hidden="true">
      {lanes.map(({ band, name, meaning }) => (
        <li key={band} class={`lane-${band}`} title={`${name}: ${meaning}`}>
          <span>{name}</span> <b>{totals[band]}</b>
        </li>
      ))}
    </ul>
  );
}

function Lane({ lane, weeks }: Weeks & { readonly lane: BandWords }): ComponentChild {
  const floor = floorOf(lane.altitude);
  const most = mostInOneBar(weeks);
  return (
    <g class={`lane lane-${lane.band}`}>
      <rect class="lane-ground" x="0" y={floor - laneHeight} width="100%" height={laneHeight} />
      <line class="lane-floor" x1="0" y1={floor} x2="100%" y2={floor} />
      {weeks.map((week, index) => {
        const commits = week.bands[lane.band];
        if (commits === 0) return null;
        const height = barHeight(commits, most);
        return (
          <rect
            key={week.week}
            class="bar"
            x={across(index + 0.14, weeks.length)}
            y={floor - height}
            width={across(0.72, weeks.length)}
            height={height}
            rx="1.5"
          >
            <title>{`Week of ${shortDate(week.since)}: ${count(commits, 'commits')}, ${lane.meaning}`}</title>
          </rect>
        );
      })}
    </g>
  );
}
