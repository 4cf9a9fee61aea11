import type { ComponentChild } from 'preact';
import { CommandButton } from './commandButton';
import { Icon } from '../core/report/page/icon';

/** Says that names are masked, and ends it by one click. */
export function QuietNotice(): ComponentChild {
  return (
    <div class="quiet" role="status" aria-label="Quiet Screen">
      <p>
        <Icon name="eye" />
        <span>
          <b>Quiet Screen is on.</b> Names are masked everywhere.
        </span>
      </p>
      <CommandButton command="quietScreen">Switch Off</CommandButton>
    </div>
  );
}
