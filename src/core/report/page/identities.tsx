import type { ComponentChild } from 'preact';
import type { PersonName } from '../healthReport';
import { Foreign } from '../pictures/foreign';
import { plain } from '../plain';

interface Props {
  readonly identities: readonly PersonName[];
}

/** Names with e-mails, all of one person. */
export function Identities({ identities }: Props): ComponentChild {
  return (
    <ul>
      {identities.map(({ name, email }) => (
        <li key={`${name} ${email}`}>
          <Foreign text={name} /> <span class="caption">{plain(email)}</span>
        </li>
      ))}
    </ul>
  );
}
