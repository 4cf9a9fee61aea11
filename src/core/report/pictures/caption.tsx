import type { ComponentChild } from 'preact';
import { plain } from '../plain';

interface Props {
  readonly text: string;
}

/** What a picture says, in a sentence or two. */
export function Caption({ text }: Props): ComponentChild {
  return (
    <figcaption>
      <bdi>{unbroken(text)}</bdi>
    </figcaption>
  );
}

/** What is good to know about a picture. */
export function Note({ text }: Props): ComponentChild {
  return <p class="picture-note">{unbroken(text)}</p>;
}

/** No line ends between a number and its percent sign. */
function unbroken(text: string): string {
  return plain(text).replace(/ %/g, '\u00a0%');
}
