import type { ComponentChild } from 'preact';
import type { RowTone } from './openWorkRows';

/** Shapes in a square of ten pixels: a full and an empty triangle, an empty circle, an hourglass. */
const shapes = {
  blocking: 'M5 .8L9.6 9.2H.4z',
  'at-risk': 'M5 1.4L9 8.7H1z',
  clear: 'M5 1.6a3.4 3.4 0 1 1 0 6.8a3.4 3.4 0 0 1 0-6.8z',
  waits: 'M1.8 1H8.2L5 5L8.2 9H1.8L5 5z',
} as const satisfies Record<RowTone, string>;

/** The mark of a row's tone, drawn from its upper left corner in pixels. */
export function ToneGlyph({ tone, y = 0 }: { readonly tone: RowTone; readonly y?: number }): ComponentChild {
  return <path class={`glyph tone-${tone}`} d={shapes[tone]} transform={`translate(0 ${y})`} />;
}
