import { l10n, ViewColumn, window, workspace, type Uri, type WebviewPanel } from 'vscode';
import { parseFromWebview, type ToReportTab } from '../protocol';
import { Disposables, type Disposable } from './disposables';
import type { Guard } from './guard';
import { reportPanelType } from './ids';
import type { Log } from './log';
import type { OpenedReports } from './openedReports';
import type { OpenFolder } from './openFolder';
import { answerPage } from './pageRequests';
import type { QuietScreen } from './quietScreen';
import { tabState } from './reportTabState';
import type { Sessions } from './sessions';
import { loadPage, tellWords, type PageFiles } from './webviewPage';

const reportPage: PageFiles = { title: l10n.t('Health report'), style: 'reportTab.css', script: 'report.js' };

/** What the tabs need of their surroundings. */
export interface PanelSurroundings {
  readonly extension: Uri;
  readonly sessions: Sessions;
  readonly opened: OpenedReports;
  readonly quiet: QuietScreen;
  readonly log: Log;
  /** For what happens by itself. */
  readonly guard: Guard;
  /** For what the person asks for. */
  readonly asked: Guard;
}

/** A new, empty panel for a folder's report. */
export function newPanel(): WebviewPanel {
  return window.createWebviewPanel(reportPanelType, l10n.t('Health report'), ViewColumn.Active, {
    enableFindWidget: true,
  });
}

/** One tab *Health report*: shows what is known of its folder whenever it is in sight. */
export class ReportPanel implements Disposable {
  /** The folder, as its uri's text; it may be closed by now. */
  readonly key: string;
  private readonly panel: WebviewPanel;
  private readonly surroundings: PanelSurroundings;
  private readonly all = new Disposables();

  /** `closed` is called once, when the tab is gone; `changed` when it comes to the front or leaves it. */
  constructor(
    key: string,
    panel: WebviewPanel,
    surroundings: PanelSurroundings,
    closed: () => void,
    changed: () => void,
  ) {
    this.key = key;
    this.panel = panel;
    this.surroundings = surroundings;
    const { asked, guard } = surroundings;
    const name = this.folder?.name;
    const isOneOfSeveral = (workspace.workspaceFolders?.length ?? 0) > 1 && name !== undefined;
    panel.title = isOneOfSeveral ? l10n.t('Health report: {0}', name) : l10n.t('Health report');
    this.all.add(panel.onDidDispose(closed));
    this.all.add(
      panel.onDidChangeViewState(
        guard.wrap('Report tab', async () => {
          changed();
          await this.readIfStale();
        }),
      ),
    );
    this.all.add(panel.webview.onDidReceiveMessage(asked.wrap('Report tab', message => this.take(message))));
    loadPage(panel.webview, surroundings.extension, reportPage);
  }

  /** Whether the tab is the editor that commands are meant for. */
  get isActive(): boolean {
    return this.panel.active;
  }

  /** The folder; undefined while it is not open. */
  get folder(): OpenFolder | undefined {
    return this.surroundings.sessions.folder(this.key);
  }

  reveal(): void {
    this.panel.reveal();
  }

  /** Shows what is known now. A page that is out of sight is gone: it asks when it is back. */
  async show(): Promise<void> {
    if (!this.panel.visible) return;
    await this.note();
    await this.panel.webview.postMessage(this.message());
  }

  /** Measures where something moved since the last run; the tab follows by itself. */
  async readIfStale(): Promise<void> {
    if (this.panel.visible) await this.folder?.refreshIfStale();
  }

  dispose(): void {
    this.all.dispose();
    this.panel.dispose();
  }

  private async take(given: unknown): Promise<void> {
    const message = parseFromWebview(given);
    if (message === undefined) this.surroundings.log.warn('The report tab sent a message that is none of ours.');
    else if (message.type === 'ready') await this.begin();
    else if (message.type !== 'putOffTeam') await answerPage(this.folder?.session, message);
  }

  private async begin(): Promise<void> {
    await tellWords(this.panel.webview);
    await this.show();
  }

  private message(): ToReportTab {
    const { opened, quiet } = this.surroundings;
    const session = this.folder?.session;
    const before = opened.before(session?.repository);
    const since = before === undefined ? null : (session?.since(before) ?? null);
    return { type: 'report', folder: this.key, state: tabState(session?.state), since, quiet: quiet.isOn };
  }

  private async note(): Promise<void> {
    const session = this.folder?.session;
    const summary = session?.summary;
    if (session?.repository === undefined || summary === undefined) return;
    await this.surroundings.opened.note(session.repository, summary, new Date());
  }
}
