/**
 * A picture whose labels must fit is drawn once for each of these ranges of width, and the style sheet shows one of
 * them. Across it measures in percent, up and down in pixels, so that text keeps its size; what fits at the least
 * width of a range fits in all of it.
 */
export interface PictureFrame {
  readonly name: 'narrow' | 'small' | 'middle' | 'wide';
  /** The least width at which it is shown, in pixels. The style sheet has the same numbers. */
  readonly width: number;
}

/** From narrow to wide. */
export const pictureFrames: readonly PictureFrame[] = [
  { name: 'narrow', width: 240 },
  { name: 'small', width: 330 },
  { name: 'middle', width: 480 },
  { name: 'wide', width: 720 },
];

/** A part of a length as percent, for an attribute. */
export function percentOf(part: number, of: number): string {
  return `${rounded((part / of) * 100)}%`;
}

/** To three decimals, for an attribute. */
export function rounded(value: number): number {
  return Number(value.toFixed(3));
}
