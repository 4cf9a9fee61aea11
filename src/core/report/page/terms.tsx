import type { ComponentChild } from 'preact';
import { plain } from '../plain';

interface Props {
  readonly terms: readonly { readonly term: string; readonly text: string }[];
}

/** Words with what they mean. */
export function Terms({ terms }: Props): ComponentChild {
  return (
    <dl class="terms">
      {terms.map(({ term, text }) => (
        <div key={term}>
          <dt>{plain(term)}</dt>
          <dd>{plain(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
