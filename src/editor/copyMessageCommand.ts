import { env, l10n, window } from 'vscode';

const noticeMilliseconds = 5000;

/** Copy Message: puts a message to a waiting teammate on the clipboard, for the manager to send. `given` is the tree's node. */
export async function copyMessage(given: unknown): Promise<void> {
  if (typeof given !== 'object' || given === null || !('message' in given) || typeof given.message !== 'string') return;
  await env.clipboard.writeText(given.message);
  window.setStatusBarMessage(l10n.t('Copied a message: send it in your own words'), noticeMilliseconds);
}
