import type { ComponentChild, ComponentChildren } from 'preact';
import type { HealthReport } from '../core/report/healthReport';
import { Breakable, Words } from '../core/report/page/breakable';
import type { PageLinks } from '../core/report/page/pageLinks';
import { Foreign } from '../core/report/pictures/foreign';
import { plain } from '../core/report/plain';
import { shortId, shortRef } from '../core/report/wording';
import type { FromWebview } from '../protocol';
import { l10n } from './l10n';
import { usePage } from './pageContext';

interface Props {
  readonly request: FromWebview;
  readonly title: string;
  readonly look?: 'link' | 'link path' | 'button';
  readonly children: ComponentChildren;
}

/** A button that asks the editor for something. */
function Ask({ request, title, look = 'link', children }: Props): ComponentChild {
  const page = usePage();
  return (
    <button
      type="button"
      class={look}
      title={title}
      onClick={() => {
        page.post(request);
      }}
    >
      {children}
    </button>
  );
}

/** In the editor, what can be followed is a button that asks for it. Only branches of the open work can be compared. */
export function askingLinks({ openWork }: Pick<HealthReport, 'openWork'>): PageLinks {
  const open = new Set(openWork.flatMap(({ refs }) => refs));
  return {
    file: (path, label = path) => (
      <Ask request={{ type: 'openFile', path }} title={l10n.t('Open {0}', plain(path))} look="link path">
        <Breakable text={label} />
      </Ask>
    ),
    commit: ({ id }) => (
      <Ask request={{ type: 'openCommit', id }} title={l10n.t('Show the commit')}>
        <code>{shortId(id)}</code>
      </Ask>
    ),
    branch: ref => (open.has(ref) ? <OpenBranch name={ref} /> : <Foreign text={shortRef(ref)} />),
    source: ({ id, source }) => (
      <Ask request={{ type: 'openSource', guidance: id }} title={source.address}>
        {source.title}
      </Ask>
    ),
    reproduce: command => <Command command={command} />,
  };
}

function OpenBranch({ name }: { readonly name: string }): ComponentChild {
  return (
    <Ask request={{ type: 'compareBranch', ref: name }} title={l10n.t('Show what it changes since it left base')}>
      <Foreign text={shortRef(name)} />
    </Ask>
  );
}

function Command({ command }: { readonly command: string }): ComponentChild {
  return (
    <div class="command">
      <pre>
        <code>
          <Words text={command} />
        </code>
      </pre>
      <Ask request={{ type: 'copyCommand', command }} title={l10n.t('Copy the command for a terminal')} look="button">
        {l10n.t('Copy')}
      </Ask>
    </div>
  );
}
