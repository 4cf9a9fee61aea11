import type { ComponentChild } from 'preact';
import { plain } from '../plain';

interface Props {
  readonly text: string;
}

/** A path, which breaks after slashes where it is too long. */
export function Breakable({ text }: Props): ComponentChild {
  const steps = plain(text).split('/');
  return <bdi>{steps.map((step, depth) => (depth === 0 ? step : ['/', <wbr key={depth} />, step]))}</bdi>;
}

/** The words of a command, those with a dash kept together, because a line would else break within its options. */
export function Words({ text }: Props): ComponentChild {
  return plain(text)
    .split(/(?<= )/)
    .map((word, place) =>
      word.includes('-') ? (
        <span key={place} class="word">
          {word}
        </span>
      ) : (
        word
      ),
    );
}
