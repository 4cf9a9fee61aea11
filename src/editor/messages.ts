import { commands, l10n, window } from 'vscode';
import { stackOf } from './engineFailure';
import { commandIds } from './ids';
import type { Log } from './log';

/** One line in answer to what the person just asked for; never shown unasked, and never waited for. */
export function say(line: string): void {
  void window.showInformationMessage(line);
}

/** One line in answer to what the person just asked for, with what could be done next, by the words of its buttons. */
export function offer(log: Log, line: string, ways: Readonly<Record<string, () => unknown>>): void {
  const follow = async (): Promise<void> => {
    const chosen = await window.showInformationMessage(line, ...Object.keys(ways));
    if (chosen !== undefined) await ways[chosen]?.();
  };
  follow().catch((error: unknown) => {
    log.error(stackOf(error));
  });
}

/** One line on what went wrong with what the person asked for, with the way to the log. */
export function sayFailed(log: Log, line: string): void {
  const showLog = l10n.t('Show Log');
  const follow = async (): Promise<void> => {
    if ((await window.showErrorMessage(line, showLog)) === showLog) await commands.executeCommand(commandIds.showLog);
  };
  follow().catch((error: unknown) => {
    log.error(stackOf(error));
  });
}

/** What the commands say where they cannot do what they are asked. */
export const refusals = {
  untrusted: l10n.t('Altitude reads no history before you trust this workspace.'),
  noFolder: l10n.t('Open a folder first: Altitude reads the git history of the folder that is open.'),
  notInFolder: l10n.t('Altitude knows the files of the folder that is open; this one is not among them.'),
  notInRepository: l10n.t('This is not in a git repository, so there is no history to judge it by.'),
  noFile: l10n.t('Open a file first: this command is about the file in the editor.'),
} as const;
