import type { ComponentChild } from 'preact';
import { CommandButton } from './commandButton';
import { Icon } from '../core/report/page/icon';
import { l10n } from './l10n';

/** Says that names are masked, and ends it by one click. */
export function QuietNotice(): ComponentChild {
  return (
    <div class="quiet" role="status" aria-label={l10n.t('Quiet Screen')}>
      <p>
        <Icon name="eye" />
        <span>
          <b>{l10n.t('Quiet Screen is on.')}</b> {l10n.t('Names are masked everywhere.')}
        </span>
      </p>
      <CommandButton command="quietScreen">{l10n.t('Switch Off')}</CommandButton>
    </div>
  );
}
