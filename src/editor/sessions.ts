import {
  EventEmitter,
  window,
  workspace,
  type ConfigurationChangeEvent,
  type Event,
  type Uri,
  type WorkspaceFolder,
} from 'vscode';
import { chooseFolder } from './chooseFolder';
import { Debounce } from './debounce';
import { Disposables, type Disposable } from './disposables';
import type { EngineHost } from './engineHost';
import type { FolderSession, SessionSurroundings } from './folderSession';
import { gitExecutable } from './gitExtension';
import type { Guard } from './guard';
import { measuredBy } from './measuredBy';
import type { Log } from './log';
import { OpenFolder } from './openFolder';
import type { QuietScreen } from './quietScreen';
import { readSettings } from './settings';

/** Lets the start of the editor, a change of editors and a burst of settings pass. */
const settleMilliseconds = 200;

/** What the sessions need of their surroundings. */
export interface SessionsSurroundings {
  readonly engine: EngineHost;
  readonly log: Log;
  readonly guard: Guard;
  readonly quiet: QuietScreen;
  readonly progress: SessionSurroundings['progress'];
}

/** One session for each folder of the workspace, and which of them is in view. Nothing runs before `start`. */
export class Sessions implements Disposable {
  private readonly surroundings: SessionsSurroundings;
  private readonly disposables = new Disposables();
  private readonly folders = new Map<string, OpenFolder>();
  private readonly changes = this.disposables.add(new EventEmitter<void>());
  private readonly anyChanges = this.disposables.add(new EventEmitter<void>());
  private readonly settled: Debounce;
  private shown: string | undefined;

  constructor(surroundings: SessionsSurroundings) {
    this.surroundings = surroundings;
    const { guard } = surroundings;
    this.settled = this.disposables.add(
      new Debounce(
        settleMilliseconds,
        guard.wrap('Refresh', () => this.refreshIfStale()),
      ),
    );
  }

  /** Tells that another folder is in view, or that the state of the one in view changed. */
  get onDidChange(): Event<void> {
    return this.changes.event;
  }

  /** Tells that the state of any open folder changed, in view or not, or that one was closed. */
  get onDidChangeAny(): Event<void> {
    return this.anyChanges.event;
  }

  /** All open folders. */
  get all(): Iterable<OpenFolder> {
    return this.folders.values();
  }

  /** The session of the folder in view; undefined before the start and without a folder. */
  get active(): FolderSession | undefined {
    return this.activeFolder?.session;
  }

  /** The folder in view. */
  get activeFolder(): OpenFolder | undefined {
    return this.shown === undefined ? undefined : this.folders.get(this.shown);
  }

  /** The open folder whose uri has this text; undefined where it is closed. */
  folder(uri: string): OpenFolder | undefined {
    return this.folders.get(uri);
  }

  /** The open folder that holds a file; undefined where none does. */
  folderOf(uri: Uri): OpenFolder | undefined {
    const folder = workspace.getWorkspaceFolder(uri);
    return folder === undefined ? undefined : this.folders.get(folder.uri.toString());
  }

  /** Opens a session for each folder and listens to the editor; to be called once, in a trusted workspace. */
  start(): void {
    const listen = <T>(event: Event<T>, what: string, handler: (given: T) => unknown): void => {
      this.disposables.add(event(this.surroundings.guard.wrap(what, handler)));
    };
    const sync = (): void => {
      this.sync();
    };
    listen(workspace.onDidChangeWorkspaceFolders, 'Folders changed', sync);
    listen(window.onDidChangeActiveTextEditor, 'Editor changed', sync);
    listen(workspace.onDidChangeConfiguration, 'Settings changed', change => {
      this.settingsChanged(change);
    });
    listen(window.onDidChangeWindowState, 'Window changed', () => {
      this.refreshSoon();
    });
    sync();
  }

  /** Refreshes the folder in view if something moved, once it is quiet and only while the window has the focus. */
  refreshSoon(): void {
    if (window.state.focused) this.settled.request();
  }

  /** Tells everyone who shows something to look again: what may be shown has changed, what is known has not. */
  tellAgain(): void {
    this.changes.fire();
    this.anyChanges.fire();
  }

  /** Measures the folder in view anew. */
  async refresh(): Promise<void> {
    await this.activeFolder?.refresh();
  }

  dispose(): void {
    this.disposables.dispose();
    for (const folder of this.folders.values()) folder.dispose();
    this.folders.clear();
  }

  private async refreshIfStale(): Promise<void> {
    if (window.state.focused) await this.activeFolder?.refreshIfStale();
  }

  private sync(): void {
    const open = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
    const keys = open.map(({ uri }) => uri.toString());
    for (const [key, folder] of this.folders) {
      if (keys.includes(key)) continue;
      folder.dispose();
      this.folders.delete(key);
      this.anyChanges.fire();
    }
    for (const folder of open) {
      const key = folder.uri.toString();
      if (!this.folders.has(key)) this.folders.set(key, this.open(folder));
    }
    const before = this.shown;
    this.shown = chooseFolder(keys, this.keyOfEditor(), before);
    if (this.shown === before) return;
    this.changes.fire();
    this.refreshSoon();
  }

  private keyOfEditor(): string | undefined {
    const uri = window.activeTextEditor?.document.uri;
    return uri === undefined ? undefined : workspace.getWorkspaceFolder(uri)?.uri.toString();
  }

  private open(folder: WorkspaceFolder): OpenFolder {
    const key = folder.uri.toString();
    const { guard, ...shared } = this.surroundings;
    const session: SessionSurroundings = {
      ...shared,
      git: gitExecutable,
      now: () => new Date(),
      readSettings: () => readSettings(folder.uri),
      changed: () => {
        if (key === this.shown) this.changes.fire();
        this.anyChanges.fire();
      },
    };
    return new OpenFolder(folder, session, guard, () => {
      if (key === this.shown) this.refreshSoon();
    });
  }

  private settingsChanged(change: ConfigurationChangeEvent): void {
    for (const { uri, session } of this.folders.values()) {
      if (measuredBy.some(setting => change.affectsConfiguration(setting, uri))) session.invalidate();
    }
    this.refreshSoon();
  }
}
