/**
 * A picture whose labels must fit is drawn once for each of several ranges of width, and the style sheet shows one of
 * them. Across it measures in percent, up and down in pixels, so that text keeps its size; what fits at the least
 * width of a range fits in all of it.
 */
export interface PictureFrame {
  /** The least width at which it is shown, in pixels. */
  readonly width: number;
  /** The width at which the next one takes its place; null for the widest. */
  readonly until: number | null;
}

/** Widths in pixels at which one drawing may take the place of another; the style sheet has a rule for each. */
type Width = 240 | 330 | 480 | 720;

/** The frames that begin at these widths, from narrow to wide. */
export function pictureFrames(...widths: readonly Width[]): readonly PictureFrame[] {
  return widths.map((width, index) => ({ width, until: widths[index + 1] ?? null }));
}

/** The classes by which the style sheet knows when to show a frame. */
export function frameClass({ width, until }: PictureFrame): string {
  return until === null ? `from-${width}` : `from-${width} until-${until}`;
}

/** A part of a length as percent, for an attribute. */
export function percentOf(part: number, of: number): string {
  return `${rounded((part / of) * 100)}%`;
}

/** To two decimals, for an attribute. */
export function rounded(value: number): number {
  return Number(value.toFixed(2));
}
