import type { ComponentChild } from 'preact';
import type { Credit } from '../core/report/healthReport';
import type { FileNames } from '../core/report/shortNames';
import { EvidenceFold } from './evidenceFold';
import { Icon } from '../core/report/page/icon';
import { l10n } from './l10n';
import { Sentence } from './repositoryText';

interface Props {
  readonly credits: readonly Credit[];
  readonly names: FileNames;
}

/** What goes well, each with its evidence. */
export function Credits({ credits, names }: Props): ComponentChild {
  if (credits.length === 0) return null;
  return (
    <section>
      <h2>{l10n.t('Going well')}</h2>
      <ul class="credits">
        {credits.map(credit => (
          <li key={credit.kind}>
            <Icon name="pass" />
            <div>
              <Sentence text={credit.title} names={names} />
              <EvidenceFold id={`credit:${credit.kind}`} evidence={credit.evidence} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
