import type { ComponentChild } from 'preact';
import type { ViewState } from '../protocol';
import { plain } from '../core/report/plain';
import { CommandButton } from './commandButton';
import { Icon } from '../core/report/page/icon';
import { l10n } from './l10n';
import { ReportView } from './reportView';

interface Props {
  readonly state: ViewState;
}

/** The whole page: the report, or why there is none yet. */
export function StateView({ state }: Props): ComponentChild {
  switch (state.kind) {
    case 'working':
      return (
        <div class="notice" role="status">
          <div class="progress" />
          <h1 class="hidden">Altitude</h1>
          <p>{plain(state.message)}</p>
        </div>
      );
    case 'failed':
      return (
        <div class="notice">
          <h1>
            <Icon name="info" />
            {l10n.t('No report yet')}
          </h1>
          <p role="alert">{plain(state.message)}</p>
          <div class="buttons">
            <CommandButton command="refresh" primary>
              {l10n.t('Refresh')}
            </CommandButton>
            <CommandButton command="setUp">{l10n.t('Set Up…')}</CommandButton>
            <CommandButton command="showLog">{l10n.t('Show Log')}</CommandButton>
          </div>
        </div>
      );
    case 'report':
      return <ReportView report={state.report} busy={state.busy} problem={state.problem} />;
  }
}
