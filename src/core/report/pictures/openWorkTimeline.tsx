import type { ComponentChild } from 'preact';
import type { HealthReport, OpenWork } from '../healthReport';
import { plain } from '../plain';
import { count, list, shortDate } from '../wording';
import { Foreign } from './foreign';
import { branchName, openWorkRows, type OpenWorkRow } from './openWorkRows';
import { percentOf, pictureFrames, type PictureFrame } from './pictureFrames';
import { PictureTable } from './pictureTable';
import { timeAxis, type TimeAxis } from './timeAxis';

type OpenWorkReport = Pick<HealthReport, 'openWork' | 'until'>;

const rowHeight = 36;
const axisHeight = 20;

/** The manager's open work from its first commit to now, and the teammates' that waits for it. */
export function OpenWorkTimeline({ report }: { readonly report: OpenWorkReport }): ComponentChild {
  const { rows, more } = openWorkRows(report);
  return (
    <figure class="picture picture-open-work">
      <figcaption>{sentence(rows, more)}</figcaption>
      {rows.length > 0 &&
        pictureFrames.map(frame => <Timeline key={frame.name} rows={rows} report={report} frame={frame} />)}
      <OpenWorkTable report={report} />
    </figure>
  );
}

interface TimelineProps {
  readonly rows: readonly OpenWorkRow[];
  readonly report: OpenWorkReport;
  readonly frame: PictureFrame;
}

function Timeline({ rows, report, frame }: TimelineProps): ComponentChild {
  const id = `open-work-${frame.name}`;
  const axis = timeAxis(
    rows.map(({ work }) => work.firstCommitAt),
    report.until,
    Math.floor(frame.width / 90),
  );
  return (
    <svg
      class={`plot frame-${frame.name}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      width="100%"
      height={rows.length * rowHeight + axisHeight}
    >
      <title id={`${id}-title`}>Open work and who waits</title>
      <desc id={`${id}-desc`}>{sentence(rows, 0)}</desc>
      {axis.ticks.map(({ at, label }) => (
        <text
          key={label}
          class="axis"
          x={percentOf(at, 1)}
          y={rows.length * rowHeight + 14}
          text-anchor={at > 0.9 ? 'end' : 'start'}
        >
          {label}
        </text>
      ))}
      {rows.map((row, index) => (
        <Bar key={row.work.tip} row={row} axis={axis} top={index * rowHeight} />
      ))}
    </svg>
  );
}

interface BarProps {
  readonly row: OpenWorkRow;
  readonly axis: TimeAxis;
  readonly top: number;
}

function Bar({ row: { work, name, note, tone }, axis, top }: BarProps): ComponentChild {
  const [from, last] = [axis.at(work.firstCommitAt), axis.at(work.lastCommitAt)];
  return (
    <g class={`work work-${tone}`}>
      <title>{`${name}, ${note === '' ? 'nobody waits' : note}: since ${shortDate(work.firstCommitAt)}, last commit ${shortDate(work.lastCommitAt)}`}</title>
      <text x="0" y={top + 12}>
        {[name, ...(note === '' ? [] : [note])].join(' · ')}
      </text>
      <rect class="work-idle" x={percentOf(from, 1)} y={top + 17} width={percentOf(1 - from, 1)} height="12" rx="3" />
      <rect
        class="work-busy"
        x={percentOf(from, 1)}
        y={top + 17}
        width={percentOf(Math.max(0.01, last - from), 1)}
        height="12"
        rx="3"
      />
    </g>
  );
}

function OpenWorkTable({ report: { openWork } }: { readonly report: OpenWorkReport }): ComponentChild {
  const own = openWork.filter(({ author }) => author.isManager);
  if (own.length === 0) return null;
  return (
    <PictureTable
      id="open-work-table"
      caption="Your open work, and who waits for it"
      columns={['Branch', 'State', 'First commit', 'Last commit', 'Working days', 'Who waits']}
      rows={own.map(work => [
        <Foreign text={branchName(work)} />,
        work.state,
        shortDate(work.firstCommitAt),
        shortDate(work.lastCommitAt),
        work.ageWorkingDays,
        whoWaits(work),
      ])}
    />
  );
}

function whoWaits({ waitingPeople }: OpenWork): string {
  return waitingPeople.length === 0 ? 'nobody' : plain(list(waitingPeople));
}

function sentence(rows: readonly OpenWorkRow[], more: number): string {
  const own = rows.filter(({ work }) => work.author.isManager);
  if (own.length === 0) return 'You have no open work: nobody waits for you.';
  const waiting = new Set(own.filter(({ tone }) => tone === 'blocking').flatMap(({ work }) => work.waitingPeople)).size;
  const waits =
    waiting === 0 ? 'nobody waits for it' : `${count(waiting, 'people')} ${waiting === 1 ? 'waits' : 'wait'}`;
  const rest = more === 0 ? '' : ` ${count(more, 'more branches')} in the table.`;
  return `${count(own.length, 'branches')} of yours: ${waits}.${rest}`;
}
