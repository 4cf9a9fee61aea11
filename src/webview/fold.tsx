import type { ComponentChild, ComponentChildren } from 'preact';
import { Icon } from '../core/report/page/icon';
import { usePage } from './pageContext';

interface Props {
  /** Unique on the page and the same in the next report, so that what was open stays open. */
  readonly id: string;
  readonly summary: ComponentChildren;
  readonly look?: 'quiet' | 'rule';
  readonly children: ComponentChildren;
}

/** Details that remember whether they are open while the page is hidden. */
export function Fold({ id, summary, look = 'quiet', children }: Props): ComponentChild {
  const page = usePage();
  return (
    <details
      class={`fold fold-${look}`}
      open={page.isOpen(id)}
      onToggle={event => {
        page.setOpen(id, event.currentTarget.open);
      }}
    >
      <summary>
        <span class="summary">{summary}</span>
        <Icon name="chevron" />
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
