import type { ComponentChild } from 'preact';
import type { GuidanceEntry } from '../healthReport';
import { count } from '../wording';
import { Fold } from './fold';
import { SharedIcon } from './icon';
import { usePageLinks } from './pageLinks';

interface Props {
  readonly entry: GuidanceEntry;
  /** Its reasons are told elsewhere on the page. */
  readonly brief: boolean;
  /** Whether its steps are seen at once. */
  readonly unfolded?: boolean;
}

/** One do or don't, with why, how, and who says so. */
export function GuidanceRule({ entry, brief, unfolded = false }: Props): ComponentChild {
  const { polarity, title, why, how, source } = entry;
  const links = usePageLinks();
  return (
    <div class={`rule rule-${polarity}`}>
      <SharedIcon name={polarity === 'do' ? 'check' : 'cross'} />
      <div>
        <p>
          <b>{polarity === 'do' ? 'Do' : 'Don’t'}</b> {title}
        </p>
        {!brief && (
          <>
            <p class="why">{why}</p>
            <p class="caption">
              {source.author}, {links.source(entry)}
            </p>
            {how.length > 0 && (
              <Fold id={`guidance-${entry.id}`} summary={`How, in ${count(how.length, 'steps')}`} open={unfolded}>
                <ul class="plain-list">
                  {how.map(step => (
                    <li key={step}>{step}</li>
                  ))}
                </ul>
              </Fold>
            )}
          </>
        )}
      </div>
    </div>
  );
}
