import type { ComponentChild } from 'preact';
import type { HealthReport } from '../core/report/healthReport';
import { fetchCommands, type FetchCommand } from '../protocol';
import { CommandButton } from './commandButton';
import { daysWords } from './countWords';
import { l10n } from './l10n';
import { usePage } from './pageContext';

interface Props {
  readonly report: Pick<HealthReport, 'level' | 'repository' | 'window'>;
}

/** What to do where the clone or the window holds too little history; nothing where there is enough. */
export function MissingHistory({ report }: Props): ComponentChild {
  if (report.repository.shallow) return <ShallowClone />;
  return report.level === 'unknown' ? <ThinHistory days={report.window.days} /> : null;
}

function ShallowClone(): ComponentChild {
  return (
    <section>
      <h2>{l10n.t('Fetch older history')}</h2>
      <p>
        {l10n.t(
          'This clone is shallow: shares and who knows a file are told from a part of the history alone. Altitude itself never fetches; this command does, in a terminal of yours.',
        )}
      </p>
      <Command command="unshallow" />
      <div class="buttons">
        <CopyButton command="unshallow" />
      </div>
    </section>
  );
}

function ThinHistory({ days }: { readonly days: number }): ComponentChild {
  return (
    <section>
      <h2>{l10n.t('What would help')}</h2>
      <div class="spaced">
        <p>{l10n.t('Name what is critical: files that you declare are judged in any history.')}</p>
        <p>{l10n.t('Look back further than {0}, by the setting altitude.days.', daysWords(days))}</p>
        <p>{l10n.t('Fetch, if the team’s work is not in this clone yet:')}</p>
      </div>
      <Command command="all" />
      <div class="buttons">
        <CommandButton command="setUp">{l10n.t('Set Up…')}</CommandButton>
        <CopyButton command="all" />
      </div>
    </section>
  );
}

interface CommandProps {
  readonly command: FetchCommand;
}

function Command({ command }: CommandProps): ComponentChild {
  return (
    <pre>
      <code>{fetchCommands[command]}</code>
    </pre>
  );
}

function CopyButton({ command }: CommandProps): ComponentChild {
  const page = usePage();
  return (
    <button
      type="button"
      class="button"
      onClick={() => {
        page.post({ type: 'copyFetch', command });
      }}
    >
      {l10n.t('Copy Command')}
    </button>
  );
}
