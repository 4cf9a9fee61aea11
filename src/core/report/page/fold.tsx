import type { ComponentChild, ComponentChildren } from 'preact';

interface Props {
  /** Unique on the page and the same in the next report, so that a page with a script can keep open what was open. */
  readonly id: string;
  readonly summary: ComponentChildren;
  /** Whether it is open at first. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Details that open on paper. */
export function Fold({ id, summary, open = false, children }: Props): ComponentChild {
  return (
    <details class="fold" id={`fold-${id}`} open={open}>
      <summary>{summary}</summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
