import type { ComponentChild, ComponentChildren } from 'preact';
import type { FromWebview } from '../protocol';
import { usePage } from './pageContext';

interface Props {
  readonly command: Extract<FromWebview, { readonly type: 'run' }>['command'];
  readonly primary?: boolean;
  readonly children: ComponentChildren;
}

/** A button that runs one of the extension's commands. */
export function CommandButton({ command, primary = false, children }: Props): ComponentChild {
  const page = usePage();
  return (
    <button
      type="button"
      class={primary ? 'button primary' : 'button'}
      onClick={() => {
        page.post({ type: 'run', command });
      }}
    >
      {children}
    </button>
  );
}
