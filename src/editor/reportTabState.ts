import { l10n, workspace } from 'vscode';
import type { ReportTabState } from '../protocol';
import type { Emptiness, FolderState } from './folderState';
import { refusals } from './messages';

/** What the tab shows of a folder's state; undefined is a folder that is not open. */
export function tabState(state: FolderState | undefined): ReportTabState {
  if (!workspace.isTrusted) return { kind: 'note', message: refusals.untrusted, command: null };
  if (state === undefined) {
    const message = l10n.t('The folder of this report is no longer open. Open it again, or close this tab.');
    return { kind: 'note', message, command: null };
  }
  return state.kind === 'view' ? state.view : noteOf(state.why);
}

function noteOf(why: Emptiness): ReportTabState {
  switch (why) {
    case 'no-git':
      return {
        kind: 'note',
        message: l10n.t(
          'Altitude needs git, and found none on this machine. Install it, or name it in the setting git.path.',
        ),
        command: null,
      };
    case 'no-repository':
      return {
        kind: 'note',
        message: l10n.t('This folder is not in a git repository, so there is no history to report on.'),
        command: null,
      };
    case 'no-manager':
      return {
        kind: 'note',
        message: l10n.t('Altitude looks at one person’s work only: yours. Say who you are, and the report is made.'),
        command: 'setUp',
      };
  }
}
