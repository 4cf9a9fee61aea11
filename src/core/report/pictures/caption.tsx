import type { ComponentChild } from 'preact';
import { plain } from '../plain';

/** What a picture says, in a sentence or two; no line ends between a number and its percent sign. */
export function Caption({ text }: { readonly text: string }): ComponentChild {
  return (
    <figcaption>
      <bdi>{plain(text).replace(/ %/g, '\u00a0%')}</bdi>
    </figcaption>
  );
}
