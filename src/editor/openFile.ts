import { commands, l10n, Uri } from 'vscode';
import type { FolderSession } from './folderSession';
import { say } from './messages';
import { fileInside } from './repositoryPlace';
import { linkless } from './repositoryText';

/** Opens a file by its path from the top of the session's repository; never one that lies outside. */
export async function openFile(session: FolderSession, path: string): Promise<void> {
  const place = await session.place();
  const file = place === undefined ? undefined : await fileInside(place.top, path);
  if (file === undefined)
    say(l10n.t('{0} is not in the work tree: it may be new, renamed, or elsewhere on another branch.', linkless(path)));
  else await commands.executeCommand('vscode.open', Uri.file(file));
}
