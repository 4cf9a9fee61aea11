import type { ComponentChild } from 'preact';
import type { HealthReport } from '../healthReport';
import { Caption, Note } from './caption';
import { Legend } from './legend';
import { OpenWorkBarMark } from './openWorkBarMark';
import { barsFrame, barSizes, openWorkBars } from './openWorkBars';
import { openWorkRows, type OpenWorkRow, type OpenWorkRows } from './openWorkRows';
import { OpenWorkTable } from './openWorkTable';
import { openWorkSentence, toneWords } from './openWorkWording';
import { frameClass, percentOf, pictureFrames, type PictureFrame } from './pictureFrames';
import { Plot } from './plot';
import { timeAxis } from './timeAxis';
import { ToneGlyph } from './toneGlyph';

/** A day of the axis and the air around it, in pixels. */
const tickRoom = 76;

const frames = pictureFrames(240, 480, 720);

/** The manager's open work from its first commit to now, and below it the teammates' branches that wait for it. */
export function OpenWorkTimeline({
  report,
}: {
  readonly report: Pick<HealthReport, 'openWork' | 'until'>;
}): ComponentChild {
  const rows = openWorkRows(report);
  return (
    <figure class="picture picture-open-work">
      <Caption text={openWorkSentence(rows)} />
      {rows.shown.length > 0 && <Picture rows={rows} until={report.until} />}
      <OpenWorkTable rows={rows.all} />
    </figure>
  );
}

interface PictureProps {
  readonly rows: OpenWorkRows;
  readonly until: string;
}

function Picture({ rows, until }: PictureProps): ComponentChild {
  const tones = (['blocking', 'at-risk', 'clear', 'waits'] as const).filter(tone =>
    rows.shown.some(row => row.tone === tone),
  );
  return (
    <>
      {frames.map(frame => (
        <Timeline key={frame.width} rows={rows.shown} words={openWorkSentence(rows)} until={until} frame={frame} />
      ))}
      <Legend
        entries={tones.map(tone => ({
          sample: (
            <svg width="10" height="10">
              <ToneGlyph tone={tone} />
            </svg>
          ),
          words: toneWords[tone],
        }))}
      />
      <Note text="A bar runs from the first commit to now; the pale part is the time since the last commit." />
    </>
  );
}

interface TimelineProps {
  readonly rows: readonly OpenWorkRow[];
  readonly words: string;
  readonly until: string;
  readonly frame: PictureFrame;
}

function Timeline({ rows, words, until, frame }: TimelineProps): ComponentChild {
  const { labels, row } = barsFrame(frame);
  const times = rows.map(({ work }) => work.firstCommitAt);
  const axis = timeAxis(times, until, Math.floor((frame.width * (1 - labels)) / tickRoom));
  const bottom = rows.length * row;
  return (
    <Plot
      id={`open-work-${frame.width}`}
      class={frameClass(frame)}
      title="Your open work, and who waits for it"
      description={words}
      height={bottom + barSizes.axis}
    >
      <g class="axis">
        {axis.ticks.map(({ at, label }) => {
          const x = percentOf(labels + at * (1 - labels), 1);
          return (
            <g key={label}>
              <line x1={x} x2={x} y1="0" y2={bottom} />
              <text x={x} y={bottom + 13} text-anchor={at === 1 ? 'end' : 'middle'}>
                {label}
              </text>
            </g>
          );
        })}
      </g>
      {openWorkBars(rows, axis, frame).map(bar => (
        <OpenWorkBarMark key={bar.top} bar={bar} frame={frame} />
      ))}
    </Plot>
  );
}
