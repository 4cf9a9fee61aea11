import type { ComponentChild } from 'preact';
import type { FileEntry } from '../healthReport';
import { plain } from '../plain';
import { takeOverWords } from '../takeOver';
import { usePageLinks } from './pageLinks';

interface Props {
  readonly entries: readonly FileEntry[];
}

/** Who could take files over, and who could learn them. */
export function TakeOver({ entries }: Props): ComponentChild {
  const links = usePageLinks();
  if (entries.length === 0) return null;
  return (
    <div class="take-over">
      <h4>Who could take {entries.length === 1 ? 'it' : 'them'} over</h4>
      <ul>
        {entries.map(entry => (
          <li key={entry.path}>
            {entries.length > 1 && links.file(entry.path)}
            {takeOverWords(entry).map(words => (
              <p key={words}>{plain(words)}</p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
