import { Fragment, type ComponentChild } from 'preact';

interface Props {
  /** With `{0}`, `{1}` … where the parts go, in the order of the language. */
  readonly text: string;
  readonly parts: readonly ComponentChild[];
}

/** A sentence with marked-up parts in it. */
export function Filled({ text, parts }: Props): ComponentChild {
  return text
    .split(/\{(\d+)\}/)
    .map((piece, place) => <Fragment key={place}>{place % 2 === 0 ? piece : parts[Number(piece)]}</Fragment>);
}
