import type { ComponentChild } from 'preact';
import type { Credit } from '../core/report/healthReport';
import { Icon } from '../core/report/page/icon';
import { Sentence } from '../core/report/page/sentence';
import { EvidenceFold } from './evidenceFold';
import { l10n } from './l10n';

interface Props {
  readonly credits: readonly Credit[];
}

/** What goes well, each with its evidence. */
export function Credits({ credits }: Props): ComponentChild {
  if (credits.length === 0) return null;
  return (
    <section>
      <h2>{l10n.t('Going well')}</h2>
      <ul class="credits">
        {credits.map(credit => (
          <li key={credit.kind}>
            <Icon name="pass" />
            <div>
              <Sentence text={credit.title} />
              <EvidenceFold id={`credit:${credit.kind}`} evidence={credit.evidence} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
