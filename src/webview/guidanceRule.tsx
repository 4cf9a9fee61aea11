import type { ComponentChild } from 'preact';
import type { GuidanceEntry } from '../core/report/healthReport';
import { Icon } from '../core/report/page/icon';
import { usePageLinks } from '../core/report/page/pageLinks';
import { Fold } from './fold';
import { l10n } from './l10n';

interface Props {
  readonly entry: GuidanceEntry;
  /** Its reasons are told elsewhere on the page. */
  readonly brief: boolean;
}

/** One do or don't; behind it why, how, and who says so. */
export function GuidanceRule({ entry, brief }: Props): ComponentChild {
  const links = usePageLinks();
  const words = (
    <>
      <Icon name={entry.polarity === 'do' ? 'check' : 'cross'} />
      <span>
        <b>{entry.polarity === 'do' ? l10n.t('Do') : l10n.t('Don’t')}</b> {entry.title}
      </span>
    </>
  );
  if (brief) return <p class={`rule rule-${entry.polarity}`}>{words}</p>;
  return (
    <div class={`rule rule-${entry.polarity}`}>
      <Fold id={`guidance:${entry.id}`} look="rule" summary={words}>
        <p>{entry.why}</p>
        <ul>
          {entry.how.map(step => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <p class="source">
          {entry.source.author}, {links.source(entry)}
        </p>
      </Fold>
    </div>
  );
}
