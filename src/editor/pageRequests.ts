import { commands, env, l10n, Uri, window } from 'vscode';
import type { HealthReport, OpenWork } from '../core/report/healthReport';
import { fetchCommands, type FromWebview } from '../protocol';
import { compareBranch } from './compareBranchCommand';
import type { FolderSession } from './folderSession';
import { commandIds } from './ids';
import { openCommit } from './openCommit';
import { openFile } from './openFile';
import { commandsIn } from './reportCommands';

const noticeMilliseconds = 5000;

/** What finds the extension's own settings in the editor's. */
const ownSettings = '@ext:altitude.altitude';

/** What a page may ask for beside the state itself and what is in it. */
export type PageRequest = Exclude<FromWebview, { readonly type: 'ready' | 'putOffTeam' }>;

/** Does what a page asks for, for the folder that it shows. */
export async function answerPage(session: FolderSession | undefined, request: PageRequest): Promise<void> {
  if (request.type === 'run') await commands.executeCommand(commandIds[request.command]);
  else if (request.type === 'openSettings') await commands.executeCommand('workbench.action.openSettings', ownSettings);
  else if (session !== undefined) await answerAbout(session, request);
}

async function answerAbout(
  session: FolderSession,
  request: Exclude<PageRequest, { readonly type: 'run' | 'openSettings' }>,
): Promise<void> {
  switch (request.type) {
    case 'openFile':
      await openFile(session, request.path);
      return;
    case 'openCommit':
      await openCommit(session, request.id);
      return;
    case 'compareBranch':
      await compareBranch(session, workOf(session.report, request.ref));
      return;
    case 'copyFetch':
      await env.clipboard.writeText(fetchCommands[request.command]);
      window.setStatusBarMessage(l10n.t('Copied: paste it into a terminal'), noticeMilliseconds);
      return;
    case 'openSource':
      await openSource(session.report, request.guidance);
      return;
    case 'copyCommand':
      await copyCommand(session.report, request.command);
  }
}

/** The open work that a ref is of. Its tip comes from the report, never from the page. */
function workOf(report: HealthReport | undefined, ref: string): OpenWork | undefined {
  return report?.openWork.find(({ refs }) => refs.includes(ref));
}

// The address comes from the report's own catalogue, never from the page.
async function openSource(report: HealthReport | undefined, guidance: string): Promise<void> {
  const address = report?.guidance.find(({ id }) => id === guidance)?.source.address;
  if (address?.startsWith('https://') === true) await env.openExternal(Uri.parse(address, true));
}

// What is put where a person pastes it into a terminal has to be the report's own.
async function copyCommand(report: HealthReport | undefined, command: string): Promise<void> {
  if (report === undefined || !commandsIn(report).includes(command)) return;
  await env.clipboard.writeText(command);
  window.setStatusBarMessage(l10n.t('Copied the command: run it in a terminal'), noticeMilliseconds);
}
