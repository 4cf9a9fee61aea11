import type { ComponentChild } from 'preact';
import { plain } from '../core/report/plain';
import type { ReportProblem } from '../protocol';
import { CommandButton } from './commandButton';
import { l10n } from './l10n';
import { usePage } from './pageContext';

interface Props {
  readonly problem: ReportProblem;
}

/** What is wrong beside a report. */
export function Problem({ problem }: Props): ComponentChild {
  return (
    <div class="problem" role="alert">
      <p>{plain(problem.message)}</p>
      <div class="buttons">
        {problem.remedy === 'settings' ? (
          <SettingsButton />
        ) : (
          <CommandButton command="refresh">{l10n.t('Refresh')}</CommandButton>
        )}
        <CommandButton command="showLog">{l10n.t('Show Log')}</CommandButton>
      </div>
    </div>
  );
}

function SettingsButton(): ComponentChild {
  const page = usePage();
  return (
    <button
      type="button"
      class="button"
      onClick={() => {
        page.post({ type: 'openSettings' });
      }}
    >
      {l10n.t('Open Settings')}
    </button>
  );
}
