import type { ComponentChild } from 'preact';
import type { ActivityWeek, HealthReport } from '../healthReport';
import { count, percent, shortDate } from '../wording';
import { percentOf } from './pictureFrames';
import { PictureTable } from './pictureTable';

const height = 110;
const axisHeight = 18;

/** The manager's work commits of each week, those on critical files at the foot of the bar. */
export function WeeksTrend({ report }: { readonly report: Pick<HealthReport, 'activity'> }): ComponentChild {
  const { weeks } = report.activity;
  const words = sentence(weeks);
  const hasWork = weeks.some(({ commits }) => commits > 0);
  return (
    <figure class="picture picture-weeks">
      <figcaption>{words}</figcaption>
      {hasWork && <Weeks weeks={weeks} words={words} />}
      {hasWork && (
        <PictureTable
          id="weeks-table"
          caption="Your work commits of each week"
          columns={['Week of', 'On critical files', 'Elsewhere']}
          rows={[...weeks]
            .reverse()
            .map(week => [shortDate(week.since), week.criticalCommits, week.commits - week.criticalCommits])}
        />
      )}
    </figure>
  );
}

interface WeeksProps {
  readonly weeks: readonly ActivityWeek[];
  readonly words: string;
}

function Weeks({ weeks, words }: WeeksProps): ComponentChild {
  const most = Math.max(1, ...weeks.map(({ commits }) => commits));
  const pixels = (commits: number): number => (commits / most) * height;
  return (
    <svg class="plot" role="img" aria-labelledby="weeks-title weeks-desc" width="100%" height={height + axisHeight}>
      <title id="weeks-title">Your work by week</title>
      <desc id="weeks-desc">{words}</desc>
      {weeks.map(({ week, since, commits, criticalCommits }, index) => (
        <g key={week}>
          <title>{`Week of ${shortDate(since)}: ${count(commits, 'work commits')}, ${criticalCommits} on critical files`}</title>
          <rect
            class="week-elsewhere"
            x={percentOf(index + 0.14, weeks.length)}
            y={height - pixels(commits)}
            width={percentOf(0.72, weeks.length)}
            height={pixels(commits - criticalCommits)}
          />
          <rect
            class="week-critical"
            x={percentOf(index + 0.14, weeks.length)}
            y={height - pixels(criticalCommits)}
            width={percentOf(0.72, weeks.length)}
            height={pixels(criticalCommits)}
          />
        </g>
      ))}
    </svg>
  );
}

function sentence(weeks: readonly ActivityWeek[]): string {
  const half = Math.floor(weeks.length / 2);
  const [before, after] = [shareOf(weeks.slice(-2 * half, -half)), shareOf(weeks.slice(-half))];
  if (before === null || after === null) return 'Too few work commits of yours to say which way they move.';
  const direction =
    Math.abs(after - before) < 0.05 ? 'as before' : after > before ? 'more than before' : 'less than before';
  return `${percent(after)} of your work commits of the last ${half} weeks are on critical files, ${direction} (${percent(before)}).`;
}

function shareOf(weeks: readonly ActivityWeek[]): number | null {
  const commits = weeks.reduce((sum, week) => sum + week.commits, 0);
  return commits < 5 ? null : weeks.reduce((sum, week) => sum + week.criticalCommits, 0) / commits;
}
