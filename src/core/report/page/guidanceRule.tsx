import type { ComponentChild } from 'preact';
import type { GuidanceEntry } from '../healthReport';
import { Icon } from './icon';
import { usePageLinks } from './pageLinks';

interface Props {
  readonly entry: GuidanceEntry;
  /** Its reasons are told elsewhere on the page. */
  readonly brief: boolean;
}

/** One do or don't, with why, how, and who says so. */
export function GuidanceRule({ entry, brief }: Props): ComponentChild {
  const { polarity, title, why, how, source } = entry;
  const links = usePageLinks();
  return (
    <div class={`rule rule-${polarity}`}>
      <Icon name={polarity === 'do' ? 'check' : 'cross'} />
      <div>
        <p>
          <b>{polarity === 'do' ? 'Do' : 'Don’t'}</b> {title}
        </p>
        {!brief && (
          <>
            <p class="why">{why}</p>
            <ul>
              {how.map(step => (
                <li key={step}>{step}</li>
              ))}
            </ul>
            <p class="caption">
              {source.author}, {links.source(entry)}
            </p>
          </>
        )}
      </div>
    </div>
  );
}
