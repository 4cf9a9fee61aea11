import { commands, env, l10n, Uri, window } from 'vscode';
import { fetchCommands, type FromWebview } from '../protocol';
import { commandIds } from './ids';
import { openCommit } from './openCommit';
import { openFile } from './openFile';
import type { Sessions } from './sessions';

const noticeMilliseconds = 5000;

/** What the page may ask for beside the state itself and what is in it. */
export type PageRequest = Exclude<FromWebview, { readonly type: 'ready' | 'putOffTeam' }>;

/** Does what the page asks for, for the folder in view. */
export async function answerPage(sessions: Sessions, request: PageRequest): Promise<void> {
  const session = sessions.active;
  if (session === undefined) return;
  switch (request.type) {
    case 'openFile':
      await openFile(session, request.path);
      return;
    case 'openCommit':
      await openCommit(session, request.id);
      return;
    case 'openSource':
      await openSource(sessions, request.guidance);
      return;
    case 'copyFetch':
      await env.clipboard.writeText(fetchCommands[request.command]);
      window.setStatusBarMessage(l10n.t('Copied: paste it into a terminal'), noticeMilliseconds);
      return;
    case 'run':
      await commands.executeCommand(commandIds[request.command]);
  }
}

// The address comes from the report's own catalogue, never from the page.
async function openSource(sessions: Sessions, guidance: string): Promise<void> {
  const address = sessions.active?.report?.guidance.find(({ id }) => id === guidance)?.source.address;
  if (address?.startsWith('https://') === true) await env.openExternal(Uri.parse(address, true));
}
