import {
  EventEmitter,
  l10n,
  TabInputText,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Event,
  type Tab,
  type TextDocumentContentProvider,
} from 'vscode';
import { Disposables, type Disposable } from './disposables';
import type { ExportFormat } from './exportFormats';
import { exportPanelType, exportScheme } from './ids';
import type { OpenFolder } from './openFolder';

/** A report that may be saved: the text that is shown is the text that is saved. */
export interface PendingExport {
  readonly folder: OpenFolder;
  readonly format: ExportFormat;
  /** Name of the file that is proposed. */
  readonly name: string;
  readonly text: string;
}

/** Shows what is about to be saved, one export at a time; closed, nothing is. */
export class ExportPreview implements TextDocumentContentProvider, Disposable {
  private readonly all = new Disposables();
  private readonly changes = this.all.add(new EventEmitter<Uri>());
  private shown: PendingExport | undefined;
  private closeShown: () => Promise<void> = nothingToClose;

  constructor() {
    this.all.add(workspace.registerTextDocumentContentProvider(exportScheme, this));
    this.all.add(
      window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.some(tab => uriOfTab(tab)?.path === this.address?.path)) this.forget();
      }),
    );
  }

  get onDidChange(): Event<Uri> {
    return this.changes.event;
  }

  /** What is shown now, if anything. */
  get current(): PendingExport | undefined {
    return this.shown;
  }

  /** Shows an export in place of the one before. */
  async show(pending: PendingExport): Promise<void> {
    await this.close();
    this.shown = pending;
    if (pending.format === 'html') this.showPage(pending);
    else await this.showText();
  }

  async close(): Promise<void> {
    const { closeShown } = this;
    this.forget();
    await closeShown();
  }

  provideTextDocumentContent(uri: Uri): string {
    if (this.shown !== undefined && uri.path === this.address?.path) return this.shown.text;
    return `${l10n.t('This preview has ended: export the health report again.')}\n`;
  }

  dispose(): void {
    this.all.dispose();
  }

  private get address(): Uri | undefined {
    return this.shown === undefined ? undefined : Uri.from({ scheme: exportScheme, path: `/${this.shown.name}` });
  }

  private forget(): void {
    this.shown = undefined;
    this.closeShown = nothingToClose;
  }

  private async showText(): Promise<void> {
    const { address } = this;
    if (address === undefined) return;
    // The editor may still hold the text of an export of the same name.
    this.changes.fire(address);
    await window.showTextDocument(await workspace.openTextDocument(address), { preview: false });
    this.closeShown = async () => {
      await window.tabGroups.close(tabsOf(address));
    };
  }

  // Without scripts, as in any browser that opens the file.
  private showPage({ name, text }: PendingExport): void {
    const title = l10n.t('Preview: {0}', name);
    const panel = window.createWebviewPanel(exportPanelType, title, ViewColumn.Active, { localResourceRoots: [] });
    const end = panel.onDidDispose(() => {
      this.forget();
    });
    panel.webview.html = text;
    this.closeShown = () => {
      end.dispose();
      panel.dispose();
      return Promise.resolve();
    };
  }
}

const nothingToClose = (): Promise<void> => Promise.resolve();

function uriOfTab({ input }: Tab): Uri | undefined {
  return input instanceof TabInputText && input.uri.scheme === exportScheme ? input.uri : undefined;
}

function tabsOf({ path }: Uri): readonly Tab[] {
  return window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(tab => uriOfTab(tab)?.path === path);
}
