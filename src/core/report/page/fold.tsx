import type { ComponentChild, ComponentChildren } from 'preact';
import { Icon } from './icon';

interface Props {
  /** Unique on the page and the same in the next report, so that a page with a script can keep open what was open. */
  readonly id: string;
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Details that are closed at first, and open on paper. */
export function Fold({ id, summary, children }: Props): ComponentChild {
  return (
    <details class="fold" id={`fold-${id}`}>
      <summary>
        <Icon name="chevron" />
        <span>{summary}</span>
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
