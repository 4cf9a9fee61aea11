import { plain } from '../plain';
import type { OpenWorkRow } from './openWorkRows';
import type { PictureFrame } from './pictureFrames';
import { fitting, textWidth } from './textWidth';
import type { TimeAxis } from './timeAxis';

/** Sizes of the timeline, in pixels; the style sheet has the same text size. */
export const barSizes = { text: 11, bar: 18, label: 17, between: 9, axis: 22, glyph: 15, inside: 7, least: 5 } as const;

/** Where a note stands: from the place to its right, or to its left. */
export interface NotePlace {
  /** From 0 to 1 along the bars. */
  readonly at: number;
  readonly side: 'right' | 'left';
}

/** A row as it lies in one frame; what has no room is left out of it. */
export interface OpenWorkBar {
  readonly row: OpenWorkRow;
  /** In pixels from the top of the picture. */
  readonly top: number;
  readonly label: string | null;
  /** Whose branch it is, where that is told and has room beside the name. */
  readonly person: string | null;
  /** From 0 to 1 along the bars: the first commit, the last one, now. */
  readonly from: number;
  readonly last: number;
  /** Began before the axis does. */
  readonly isOlder: boolean;
  readonly note: NotePlace | null;
}

/** How the frame divides its width and height. */
export interface BarsFrame {
  /** The part of the width before the bars; 0 where names stand above them. */
  readonly labels: number;
  /** Pixels. */
  readonly row: number;
  readonly barTop: number;
}

/** Names stand before the bars in the widest frame, else above them. */
export function barsFrame({ until }: PictureFrame): BarsFrame {
  const { bar, label, between } = barSizes;
  return until === null
    ? { labels: 0.4, row: bar + between, barTop: 0 }
    : { labels: 0, row: label + bar + between, barTop: label };
}

/** Lays the rows out along an axis. */
export function openWorkBars(
  rows: readonly OpenWorkRow[],
  axis: TimeAxis,
  frame: PictureFrame,
): readonly OpenWorkBar[] {
  const { labels, row: height } = barsFrame(frame);
  const length = frame.width * (1 - labels);
  const labelRoom = (labels === 0 ? frame.width : frame.width * labels - barSizes.inside) - barSizes.glyph;
  return rows.map((row, index) => {
    const from = Math.min(axis.at(row.work.firstCommitAt), 1 - barSizes.least / length);
    const last = Math.max(axis.at(row.work.lastCommitAt), from + barSizes.least / length);
    const note = notePlace(row.note, { from, last, length });
    return {
      row,
      top: index * height,
      ...labelIn(row, labelRoom),
      from,
      last,
      isOlder: axis.isBefore(row.work.firstCommitAt),
      note,
    };
  });
}

function labelIn({ name, work, tone }: OpenWorkRow, room: number): Pick<OpenWorkBar, 'label' | 'person'> {
  const label = fitting(name, barSizes.text, room);
  const person = `by ${plain(work.author.name)}`;
  const left = room - textWidth(`${label ?? ''} `, barSizes.text);
  const isTold = tone === 'waits' && label !== null && textWidth(person, barSizes.text) <= left;
  return { label, person: isTold ? person : null };
}

interface Stretch {
  readonly from: number;
  readonly last: number;
  /** Of the whole axis, in pixels. */
  readonly length: number;
}

/** In the part until the last commit, else in the part after it, else beside the bar, else nowhere. */
function notePlace(note: string, { from, last, length }: Stretch): NotePlace | null {
  const needed = textWidth(note, barSizes.text) + 2 * barSizes.inside;
  if (note === '') return null;
  if (needed <= (last - from) * length) return { at: from, side: 'right' };
  if (needed <= (1 - last) * length) return { at: last, side: 'right' };
  return needed <= from * length ? { at: from, side: 'left' } : null;
}
