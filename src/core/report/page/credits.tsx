import type { ComponentChild } from 'preact';
import type { Credit } from '../healthReport';
import { EvidenceFold } from './evidenceFold';
import { SharedIcon } from './icon';
import { Sentence } from './sentence';

interface Props {
  readonly credits: readonly Credit[];
}

/** What goes well, each with its evidence. */
export function Credits({ credits }: Props): ComponentChild {
  if (credits.length === 0) return null;
  return (
    <section>
      <h2>Going well</h2>
      <ul class="credits">
        {credits.map(({ kind, title, evidence }) => (
          <li key={kind}>
            <SharedIcon name="pass" />
            <div>
              <Sentence text={title} />
              <EvidenceFold id={`credit-${kind}`} evidence={evidence} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
