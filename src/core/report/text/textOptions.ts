/** How a text is laid out for a terminal. */
export interface TextOptions {
  /** Columns of a line; taken as 40 where there are fewer, and as 120 where there are more, which nobody reads. */
  readonly width: number;
  /** With colours, as ANSI sequences. */
  readonly color: boolean;
}

const narrowest = 40;
const widest = 120;

/** The width that lines are laid out for. */
export function usableWidth({ width }: TextOptions): number {
  return Math.min(widest, Math.max(narrowest, Math.floor(width)));
}
