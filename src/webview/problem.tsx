import type { ComponentChild } from 'preact';
import { plain } from '../core/report/plain';
import { CommandButton } from './commandButton';
import { l10n } from './l10n';

interface Props {
  readonly problem: string;
}

/** What is wrong beside a report. */
export function Problem({ problem }: Props): ComponentChild {
  return (
    <div class="problem" role="alert">
      <p>{plain(problem)}</p>
      <div class="buttons">
        <CommandButton command="refresh">{l10n.t('Refresh')}</CommandButton>
        <CommandButton command="showLog">{l10n.t('Show Log')}</CommandButton>
      </div>
    </div>
  );
}
