import type { ComponentChild } from 'preact';
import type { ActivityWeek, HealthReport } from '../healthReport';
import { count, monthOf, shortDate } from '../wording';
import { Caption, Note } from './caption';
import { Legend } from './legend';
import { monthStarts } from './monthLabels';
import { percentOf, rounded } from './pictureFrames';
import { Plot } from './plot';
import { WeeksTable } from './weeksTable';
import { weeksSentence, windowsBefore, windowsSentence } from './weeksWording';

/** In pixels. */
const sizes = { bars: 110, above: 22, unit: 10, below: 20 } as const;
const floor = sizes.above + sizes.bars;
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;
const mostLines = 3;

interface WeeksProps {
  readonly weeks: readonly ActivityWeek[];
}

/** The manager's work commits of each week: those on critical files at the foot of the bar, the others above them. */
export function WeeksTrend({ report }: { readonly report: Pick<HealthReport, 'activity' | 'trend'> }): ComponentChild {
  const { weeks } = report.activity;
  const before = windowsSentence(report.trend);
  return (
    <figure class="picture picture-weeks">
      <Caption text={weeksSentence(weeks)} />
      {weeks.some(({ commits }) => commits > 0) && (
        <>
          <Weeks weeks={weeks} />
          <Legend
            entries={[
              { sample: <Swatch name="week-critical" />, words: 'on critical files' },
              { sample: <Swatch name="week-elsewhere" />, words: 'elsewhere' },
            ]}
          />
          {before !== null && <Note text={before} />}
          <WeeksTable weeks={weeks} windows={windowsBefore(report.trend)} />
        </>
      )}
    </figure>
  );
}

function Swatch({ name }: { readonly name: string }): ComponentChild {
  return (
    <svg width="12" height="12">
      <rect class={name} x="0.5" y="0.5" width="11" height="11" />
    </svg>
  );
}

function Weeks({ weeks }: WeeksProps): ComponentChild {
  const most = Math.max(...weeks.map(({ commits }) => commits));
  const step = steps.find(each => most / each <= mostLines) ?? most;
  const heightOf = (commits: number): number => rounded((commits / most) * sizes.bars);
  return (
    <Plot
      id="weeks"
      class="scaled"
      title="Your work commits of each week"
      description={weeksSentence(weeks)}
      height={floor + sizes.below}
    >
      <g class="axis">
        <text x="0" y={sizes.unit}>
          Commits of each week
        </text>
        {Array.from({ length: Math.floor(most / step) + 1 }, (_, line) => line * step).map(commits => (
          <g key={commits}>
            <line x1="0" x2="100%" y1={floor - heightOf(commits)} y2={floor - heightOf(commits)} />
            <text x="-7" y={floor - heightOf(commits) + 4} text-anchor="end">
              {commits}
            </text>
          </g>
        ))}
        {monthStarts(weeks).map(column => (
          <text key={column} x={percentOf(column + 0.14, weeks.length)} y={floor + 15}>
            {monthOf(weeks[column]?.since ?? '').slice(0, 3)}
          </text>
        ))}
      </g>
      {weeks.map((week, column) => (
        <Week
          key={week.week}
          week={week}
          x={percentOf(column + 0.14, weeks.length)}
          width={percentOf(0.72, weeks.length)}
          heightOf={heightOf}
        />
      ))}
    </Plot>
  );
}

interface WeekProps {
  readonly week: ActivityWeek;
  readonly x: string;
  readonly width: string;
  readonly heightOf: (commits: number) => number;
}

function Week({ week: { since, commits, criticalCommits }, x, width, heightOf }: WeekProps): ComponentChild {
  const critical = heightOf(criticalCommits);
  const elsewhere = heightOf(commits - criticalCommits);
  return (
    <g class="week">
      <title>{`Week of ${shortDate(since)}: ${count(commits, 'work commits')}, ${criticalCommits} on critical files`}</title>
      {elsewhere > 0 && (
        <rect class="week-elsewhere" x={x} y={rounded(floor - critical - elsewhere)} width={width} height={elsewhere} />
      )}
      {critical > 0 && (
        <rect class="week-critical" x={x} y={rounded(floor - critical)} width={width} height={critical} />
      )}
    </g>
  );
}
