import type { ComponentChild } from 'preact';
import type { ActivityWeek } from '../healthReport';
import { count, shortDate } from '../wording';
import { PictureTable } from './pictureTable';
import type { WindowBefore } from './weeksWording';

interface Props {
  readonly weeks: readonly ActivityWeek[];
  readonly windows: readonly WindowBefore[];
}

/** The numbers of the weeks and of the windows before them, newest first. */
export function WeeksTable({ weeks, windows }: Props): ComponentChild {
  const ofWeeks = weeks.map(({ since, commits, criticalCommits }) => ({
    name: shortDate(since),
    commits,
    criticalCommits,
  }));
  const ofWindows = windows.map(({ until, days, figures }) => ({
    ...figures,
    name: `${count(days, 'days')} to ${shortDate(until)}`,
  }));
  return (
    <PictureTable
      id="weeks-table"
      caption="Your work commits of each week, and of the windows before, the newest first"
      columns={[
        { title: 'Week of', holds: 'words' },
        { title: 'On critical files', holds: 'numbers' },
        { title: 'Elsewhere', holds: 'numbers' },
      ]}
      rows={[...ofWindows, ...ofWeeks]
        .reverse()
        .map(({ name, commits, criticalCommits }) => [name, criticalCommits, commits - criticalCommits])}
    />
  );
}
