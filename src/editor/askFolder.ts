import { workspace } from 'vscode';
import { refusals, say } from './messages';
import type { OpenFolder } from './openFolder';
import type { Sessions } from './sessions';

/** The folder in view; where there is none a line says what to do, and the answer is undefined. */
export function askFolder(sessions: Sessions): OpenFolder | undefined {
  const folder = workspace.isTrusted ? sessions.activeFolder : undefined;
  if (folder === undefined) say(workspace.isTrusted ? refusals.noFolder : refusals.untrusted);
  return folder;
}
