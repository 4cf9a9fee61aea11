import type { ComponentChild } from 'preact';
import { notMeasuredWords } from '../decisionWording';
import type { NotMeasured } from '../healthReport';
import { plain } from '../plain';

interface Props {
  readonly notMeasured: readonly NotMeasured[];
}

/** What the report says nothing about, and why. */
export function NotMeasuredSection({ notMeasured }: Props): ComponentChild {
  if (notMeasured.length === 0) return null;
  return (
    <section>
      <h2>Not measured</h2>
      <ul class="plain-list">
        {notMeasuredWords({ notMeasured }).map(words => (
          <li key={words}>{plain(words)}</li>
        ))}
      </ul>
    </section>
  );
}
