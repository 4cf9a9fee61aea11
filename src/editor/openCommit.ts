import { commands, env, l10n, Uri, window } from 'vscode';
import { shortId } from '../core/report/wording';
import type { FolderSession } from './folderSession';
import { gitApi } from './gitExtension';

const viewCommit = 'git.viewCommit';

const noticeMilliseconds = 5000;

/** Shows a commit by the built-in git extension; where that cannot, its id goes to the clipboard. */
export async function openCommit(session: FolderSession, id: string): Promise<void> {
  const top = (await session.place())?.top;
  const repository = top === undefined ? null : Uri.file(top);
  const api = await gitApi();
  const known = repository !== null && (api?.getRepository(repository) ?? null) !== null;
  if (known && (await commands.getCommands(true)).includes(viewCommit)) {
    await commands.executeCommand(viewCommit, repository, id);
    return;
  }
  await env.clipboard.writeText(id);
  window.setStatusBarMessage(l10n.t('Copied {0}: git show it in a terminal', shortId(id)), noticeMilliseconds);
}
