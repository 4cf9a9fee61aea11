import {
  commands,
  EventEmitter,
  l10n,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type CancellationToken,
  type Event,
  type TextDocumentContentProvider,
} from 'vscode';
import { escaped } from '../core/report/markdown/escape';
import { renderCheckMarkdown } from '../core/report/renderCheck';
import { renderExplanationMarkdown } from '../core/report/renderExplanation';
import { renderMarkdown } from '../core/report/renderMarkdown';
import { Disposables, type Disposable } from './disposables';
import { addressParts, parseAddress, type DocumentAddress, type DocumentSubject } from './documentAddress';
import { failureOf } from './engineFailure';
import type { FolderState } from './folderState';
import { documentScheme } from './ids';
import type { Log } from './log';
import { asSentence } from './sentence';
import type { OpenFolder } from './openFolder';
import type { Sessions } from './sessions';
import { withSignal } from './signal';

/** Markdown documents made up on request: the health report of a folder, why a file is critical or not, and what edits touch. */
export class ReportDocuments implements TextDocumentContentProvider, Disposable {
  private readonly sessions: Sessions;
  private readonly log: Log;
  private readonly all = new Disposables();
  private readonly changes = this.all.add(new EventEmitter<Uri>());

  constructor(sessions: Sessions, log: Log) {
    this.sessions = sessions;
    this.log = log;
    this.all.add(workspace.registerTextDocumentContentProvider(documentScheme, this));
    this.all.add(
      sessions.onDidChange(() => {
        const folder = sessions.activeFolder;
        if (folder?.session.report !== undefined) this.changes.fire(uriOf(addressOf(folder, 'report')));
      }),
    );
  }

  get onDidChange(): Event<Uri> {
    return this.changes.event;
  }

  /** Opens the health report of a folder as a preview. */
  async showReport(folder: OpenFolder): Promise<void> {
    await commands.executeCommand('markdown.showPreview', uriOf(addressOf(folder, 'report')));
  }

  /** Opens why a file is critical or not, made anew; `path` is from the top of the repository. */
  async showExplanation(folder: OpenFolder, path: string): Promise<void> {
    await this.showAnew(addressOf(folder, { explained: path }));
  }

  /** Opens what the edits in a folder touch that are not committed, made anew. */
  async showCheck(folder: OpenFolder): Promise<void> {
    await this.showAnew(addressOf(folder, 'check'));
  }

  /** Makes every document that is open anew, but for reports: these follow their sessions. */
  makeAnew(): void {
    for (const { uri } of workspace.textDocuments) {
      const subject = uri.scheme === documentScheme ? parseAddress(uri.query)?.subject : undefined;
      if (subject !== undefined && subject !== 'report') this.changes.fire(uri);
    }
  }

  async provideTextDocumentContent(uri: Uri, token: CancellationToken): Promise<string> {
    const address = parseAddress(uri.query);
    const folder = address === undefined ? undefined : this.sessions.folder(address.folder);
    if (address === undefined || folder === undefined) return `${l10n.t('This folder is no longer open.')}\n`;
    try {
      return await this.content(folder, address, token);
    } catch (error) {
      const { message, stack } = failureOf(error);
      this.log.error(stack ?? message);
      return `${escaped(asSentence(message))}\n`;
    }
  }

  dispose(): void {
    this.all.dispose();
  }

  private async showAnew(address: DocumentAddress): Promise<void> {
    const uri = uriOf(address);
    this.changes.fire(uri);
    await commands.executeCommand('markdown.showPreview', uri);
  }

  private async content(folder: OpenFolder, { subject }: DocumentAddress, token: CancellationToken): Promise<string> {
    const { session } = folder;
    const progress = { location: ProgressLocation.Window, title: l10n.t('Altitude reads the history') };
    if (subject !== 'report') {
      const ask = async (signal: AbortSignal): Promise<string> =>
        subject === 'check'
          ? renderCheckMarkdown(await session.check(signal))
          : renderExplanationMarkdown(await session.explain(subject.explained, signal));
      return await window.withProgress(progress, () => withSignal(token, ask));
    }
    if (session.report === undefined) await window.withProgress(progress, () => folder.refresh());
    return session.report === undefined ? noReport(session.state) : renderMarkdown(session.report);
  }
}

function addressOf(folder: OpenFolder, subject: DocumentSubject): DocumentAddress {
  return { folder: folder.uri.toString(), subject };
}

function uriOf(address: DocumentAddress): Uri {
  return Uri.from({ scheme: documentScheme, ...addressParts(address) });
}

function noReport(state: FolderState): string {
  const failed = state.kind === 'view' && state.view.kind === 'failed' ? escaped(state.view.message) : undefined;
  return `${failed ?? l10n.t('There is no report yet: the view *Guidance* says what is missing.')}\n`;
}
