import type { ComponentChild } from 'preact';
import type { FileEntry } from '../core/report/healthReport';
import { usePageLinks } from '../core/report/page/pageLinks';
import { plain } from '../core/report/plain';
import { takeOverWords } from '../core/report/takeOver';
import { Fold } from './fold';
import { l10n } from './l10n';

interface Props {
  readonly id: string;
  readonly entries: readonly FileEntry[];
}

/** Who could take files over, and who could learn them. */
export function TakeOverFold({ id, entries }: Props): ComponentChild {
  const links = usePageLinks();
  if (entries.length === 0) return null;
  return (
    <Fold
      id={id}
      summary={entries.length === 1 ? l10n.t('Who could take it over') : l10n.t('Who could take them over')}
    >
      <ul class="spaced">
        {entries.map(entry => (
          <li key={entry.path}>
            {entries.length > 1 && links.file(entry.path)}
            {takeOverWords(entry).map(words => (
              <p key={words}>{plain(words)}</p>
            ))}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
