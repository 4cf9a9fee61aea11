import { commands, window, type WebviewPanel, type WebviewPanelSerializer } from 'vscode';
import { folderOfTab } from '../protocol';
import { Disposables, type Disposable } from './disposables';
import { tabReadyKey, reportPanelType } from './ids';
import type { OpenFolder } from './openFolder';
import { newPanel, ReportPanel, type PanelSurroundings } from './reportPanel';

/** The tabs *Health report*, one for a folder at most; they come back when the window is loaded anew. */
export class ReportPanels implements WebviewPanelSerializer, Disposable {
  private readonly surroundings: PanelSurroundings;
  private readonly all = new Disposables();
  private readonly panels = new Map<string, ReportPanel>();
  private readonly tell: () => Promise<void>;

  constructor(surroundings: PanelSurroundings) {
    this.surroundings = surroundings;
    const { guard, sessions } = surroundings;
    this.tell = guard.wrap('Report tab', () => this.tellReady());
    this.all.add(window.registerWebviewPanelSerializer(reportPanelType, this));
    this.all.add(sessions.onDidChangeAny(guard.wrap('Report tab', () => this.showAll())));
  }

  /** The folder whose tab is the active editor; undefined where none is, or its folder is closed. */
  get activeFolder(): OpenFolder | undefined {
    return [...this.panels.values()].find(panel => panel.isActive)?.folder;
  }

  /** Opens the tab of a folder, or brings it to the front. */
  async show(folder: OpenFolder): Promise<void> {
    const key = folder.uri.toString();
    const open = this.panels.get(key);
    if (open === undefined) await this.adopt(key, newPanel());
    else open.reveal();
  }

  async deserializeWebviewPanel(panel: WebviewPanel, memory: unknown): Promise<void> {
    const key = folderOfTab(memory);
    if (key === undefined || this.panels.has(key)) panel.dispose();
    else await this.adopt(key, panel);
  }

  dispose(): void {
    this.all.dispose();
    for (const panel of this.panels.values()) panel.dispose();
  }

  private async adopt(key: string, panel: WebviewPanel): Promise<void> {
    const closed = (): void => {
      this.panels.delete(key);
      void this.tell();
    };
    const shown = new ReportPanel(key, panel, this.surroundings, closed, () => void this.tell());
    this.panels.set(key, shown);
    await this.tell();
    await shown.readIfStale();
  }

  private async showAll(): Promise<void> {
    await Promise.all([...this.panels.values()].map(panel => panel.show()));
    await this.tell();
  }

  // The manifest shows the tab's buttons by it.
  private async tellReady(): Promise<void> {
    await commands.executeCommand('setContext', tabReadyKey, this.activeFolder?.session.report !== undefined);
  }
}
