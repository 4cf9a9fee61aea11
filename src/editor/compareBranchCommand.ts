import { commands, env, l10n, Uri, window } from 'vscode';
import { shortId } from '../core/report/wording';
import type { FolderSession } from './folderSession';
import { gitApi } from './gitExtension';

const noticeMilliseconds = 5000;

/**
 * Compare with Base: shows what a branch of the manager's changes since it left base, by the built-in git extension; where
 * that cannot, the command that shows it goes to the clipboard. `given` is the tree's node.
 */
export async function compareBranch(session: FolderSession | undefined, given: unknown): Promise<void> {
  const tip = tipIn(given);
  const base = session?.report?.repository.baseCommit;
  const top = (await session?.place())?.top;
  if (tip === undefined || base === undefined || top === undefined) return;
  const api = await gitApi();
  const repository = api?.getRepository(Uri.file(top)) ?? null;
  if (repository === null || api === undefined) {
    await env.clipboard.writeText(`git diff ${base}...${tip}`);
    window.setStatusBarMessage(l10n.t('Copied the command that shows it, for a terminal'), noticeMilliseconds);
    return;
  }
  const fork = (await repository.getMergeBase(base, tip)) ?? base;
  const changes = await repository.diffBetween(fork, tip);
  const title = l10n.t('{0} since it left base', shortId(tip));
  const resources = changes.map(({ uri, originalUri }) => [
    uri,
    api.toGitUri(originalUri, fork),
    api.toGitUri(uri, tip),
  ]);
  await commands.executeCommand('vscode.changes', title, resources);
}

function tipIn(given: unknown): string | undefined {
  if (typeof given !== 'object' || given === null || !('tip' in given)) return undefined;
  return typeof given.tip === 'string' && /^[0-9a-f]{40,64}$/.test(given.tip) ? given.tip : undefined;
}
