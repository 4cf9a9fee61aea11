import type { ComponentChild } from 'preact';
import { plain } from '../plain';

interface Props {
  readonly text: string;
}

/** A name, a subject or a ref of the repository, kept apart from the direction of the text around it. */
export function Foreign({ text }: Props): ComponentChild {
  return <bdi>{plain(text)}</bdi>;
}

/** A path, which breaks after slashes where it is too long. */
export function Breakable({ text }: Props): ComponentChild {
  const steps = plain(text).split('/');
  return <bdi>{steps.map((step, depth) => (depth === 0 ? step : ['/', <wbr key={depth} />, step]))}</bdi>;
}

/** The words of a command, each kept together, because a line would else break within its options. */
export function Words({ text }: Props): ComponentChild {
  return plain(text)
    .split(/(?<= )/)
    .map((word, place) => (
      <span key={place} class="word">
        {word}
      </span>
    ));
}
