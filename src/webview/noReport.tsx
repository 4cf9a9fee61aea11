import type { ComponentChild } from 'preact';
import { plain } from '../core/report/plain';
import { Icon } from '../core/report/page/icon';
import type { ViewState } from '../protocol';
import { CommandButton } from './commandButton';
import { l10n } from './l10n';

interface Props {
  readonly state: Exclude<ViewState, { readonly kind: 'report' }>;
}

/** Why there is no report yet: it is being made, or could not be made. */
export function NoReport({ state }: Props): ComponentChild {
  if (state.kind === 'working') {
    return (
      <div class="notice" role="status">
        <div class="progress" />
        <h1 class="hidden">Altitude</h1>
        <p>{plain(state.message)}</p>
      </div>
    );
  }
  return (
    <div class="notice">
      <h1>
        <Icon name="info" />
        {l10n.t('No report yet')}
      </h1>
      <p role="alert">{plain(state.message)}</p>
      <div class="buttons">
        {remediesFor(state).map((command, place) => (
          <CommandButton key={command} command={command} primary={place === 0}>
            {command === 'refresh' ? l10n.t('Refresh') : l10n.t('Set Up…')}
          </CommandButton>
        ))}
        <CommandButton command="showLog">{l10n.t('Show Log')}</CommandButton>
      </div>
    </div>
  );
}

/** What is offered, what may help first. */
function remediesFor({ remedy }: Extract<ViewState, { readonly kind: 'failed' }>): readonly ('refresh' | 'setUp')[] {
  return remedy === 'setUp' ? ['setUp', 'refresh'] : ['refresh', 'setUp'];
}
