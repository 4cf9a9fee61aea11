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
import { Disposables, type Disposable } from './disposables';
import { addressParts, parseAddress, type DocumentAddress, type DocumentSubject } from './documentAddress';
import { failureOf } from './engineFailure';
import { documentScheme } from './ids';
import type { Log } from './log';
import { asSentence } from './sentence';
import type { OpenFolder } from './openFolder';
import type { Sessions } from './sessions';
import { withSignal } from './signal';

/** Markdown documents made up on request: why a file is critical or not, and what edits touch. */
export class ReportDocuments implements TextDocumentContentProvider, Disposable {
  private readonly sessions: Sessions;
  private readonly log: Log;
  private readonly all = new Disposables();
  private readonly changes = this.all.add(new EventEmitter<Uri>());

  constructor(sessions: Sessions, log: Log) {
    this.sessions = sessions;
    this.log = log;
    this.all.add(workspace.registerTextDocumentContentProvider(documentScheme, this));
  }

  get onDidChange(): Event<Uri> {
    return this.changes.event;
  }

  /** Opens why a file is critical or not, made anew; `path` is from the top of the repository. */
  async showExplanation(folder: OpenFolder, path: string): Promise<void> {
    await this.showAnew(addressOf(folder, { explained: path }));
  }

  /** Opens what the edits in a folder touch that are not committed, made anew. */
  async showCheck(folder: OpenFolder): Promise<void> {
    await this.showAnew(addressOf(folder, 'check'));
  }

  /** Makes every document that is open anew. */
  makeAnew(): void {
    for (const { uri } of workspace.textDocuments) {
      if (uri.scheme === documentScheme) this.changes.fire(uri);
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
    const ask = async (signal: AbortSignal): Promise<string> =>
      subject === 'check'
        ? renderCheckMarkdown(await session.check(signal))
        : renderExplanationMarkdown(await session.explain(subject.explained, signal));
    return await window.withProgress(progress, () => withSignal(token, ask));
  }
}

function addressOf(folder: OpenFolder, subject: DocumentSubject): DocumentAddress {
  return { folder: folder.uri.toString(), subject };
}

function uriOf(address: DocumentAddress): Uri {
  return Uri.from({ scheme: documentScheme, ...addressParts(address) });
}
