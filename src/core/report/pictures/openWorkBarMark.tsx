import type { ComponentChild } from 'preact';
import { barsFrame, barSizes, type OpenWorkBar } from './openWorkBars';
import { rowWords } from './openWorkWording';
import { percentOf, type PictureFrame } from './pictureFrames';
import { ToneGlyph } from './toneGlyph';

const { bar: height, inside, glyph, label: labelHeight } = barSizes;

interface Props {
  readonly bar: OpenWorkBar;
  readonly frame: PictureFrame;
}

/** A row of the timeline: its mark, its name, its bar, and what it says where that fits. */
export function OpenWorkBarMark({ bar, frame }: Props): ComponentChild {
  const { row, top, label, person, from, last, isOlder, note } = bar;
  const { labels, barTop } = barsFrame(frame);
  const across = (at: number): string => percentOf(labels + at * (1 - labels), 1);
  const long = (part: number): string => percentOf(part * (1 - labels), 1);
  const y = top + barTop;
  const middle = labels === 0 ? top + labelHeight / 2 - 1 : y + height / 2;
  return (
    <g class={`work tone-${row.tone}`}>
      <title>{rowWords(row)}</title>
      <ToneGlyph tone={row.tone} y={middle - 5} />
      <text x={glyph} y={middle + 4}>
        {label}
        {person !== null && <tspan class="work-person"> {person}</tspan>}
      </text>
      <rect class="work-busy" x={across(from)} y={y} width={long(last - from)} height={height} />
      <rect class="work-idle" x={across(last)} y={y} width={long(1 - last)} height={height} />
      <rect class="work-edge" x={across(from)} y={y} width={long(1 - from)} height={height} />
      {isOlder && <OlderMark y={y} x={across(from)} />}
      {note !== null && (
        <text
          class="work-note"
          x={across(note.at)}
          dx={note.side === 'right' ? inside : -inside}
          y={y + height / 2 + 4}
          text-anchor={note.side === 'right' ? 'start' : 'end'}
        >
          {row.note}
        </text>
      )}
    </g>
  );
}

/** An arrow at the beginning of a bar that began before the axis does. */
function OlderMark({ x, y }: { readonly x: string; readonly y: number }): ComponentChild {
  return (
    <svg class="tile-corner" x={x} y={y}>
      <path class="work-older" d={`M5 ${height / 2 - 4}L1.5 ${height / 2}L5 ${height / 2 + 4}`} />
    </svg>
  );
}
