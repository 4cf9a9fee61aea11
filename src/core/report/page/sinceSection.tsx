import type { ComponentChild } from 'preact';
import type { SinceLast } from '../sinceLast';
import { Sentence } from './sentence';

interface Props {
  readonly since: SinceLast | null;
}

/** What changed since an earlier report; nothing where there is none to hold it against. */
export function SinceSection({ since }: Props): ComponentChild {
  if (since === null) return null;
  return (
    <section class="since">
      <h2>Since you last looked</h2>
      <p>
        <Sentence text={since.sentence} />
      </p>
      {since.changes.length > 0 && (
        <ul class="plain-list">
          {since.changes.map(({ text }) => (
            <li key={text}>
              <Sentence text={text} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
