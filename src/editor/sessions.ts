import { EventEmitter, window, workspace, type ConfigurationChangeEvent, type Event, type Uri } from 'vscode';
import { chooseFolder } from './chooseFolder';
import { Debounce } from './debounce';
import { Disposables, type Disposable } from './disposables';
import type { EngineHost } from './engineHost';
import type { FolderSession, SessionSurroundings } from './folderSession';
import { gitExecutable } from './gitExtension';
import type { Guard } from './guard';
import { section } from './ids';
import { innermost } from './innerRepositories';
import { measuredBy } from './measuredBy';
import type { Log } from './log';
import { OpenFolder, type OpenPlace } from './openFolder';
import type { QuietScreen } from './quietScreen';
import { readSettings } from './settings';
import { findPlaces } from './workspacePlaces';

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

/**
 * One session for each folder of the workspace and for each repository inside them that an editor led to, and which of
 * them is in view. Nothing runs before `start`.
 */
export class Sessions implements Disposable {
  private readonly surroundings: SessionsSurroundings;
  private readonly disposables = new Disposables();
  private readonly folders = new Map<string, OpenFolder>();
  private readonly changes = this.disposables.add(new EventEmitter<void>());
  private readonly anyChanges = this.disposables.add(new EventEmitter<void>());
  private readonly settled: Debounce;
  private shown: string | undefined;
  private looks = 0;

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

  /** The open folder that holds a file, the innermost of several; undefined where none does. */
  folderOf(uri: Uri): OpenFolder | undefined {
    const folders = new Map([...this.all].map(folder => [folder.uri.fsPath, folder]));
    const holding = uri.scheme === 'file' ? innermost([...folders.keys()], uri.fsPath) : undefined;
    return holding === undefined ? undefined : folders.get(holding);
  }

  /** Opens a session for each folder and listens to the editor; to be called once, in a trusted workspace. */
  start(): void {
    const listen = <T>(event: Event<T>, what: string, handler: (given: T) => unknown): void => {
      this.disposables.add(event(this.surroundings.guard.wrap(what, handler)));
    };
    const sync = (): Promise<void> => this.sync();
    listen(workspace.onDidChangeWorkspaceFolders, 'Folders changed', sync);
    listen(window.onDidChangeActiveTextEditor, 'Editor changed', sync);
    listen(workspace.onDidChangeConfiguration, 'Settings changed', change => {
      this.settingsChanged(change);
    });
    listen(window.onDidChangeWindowState, 'Window changed', () => {
      this.refreshSoon();
    });
    void this.surroundings.guard.wrap('Folders', sync)();
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
    this.looks++;
    this.disposables.dispose();
    for (const folder of this.folders.values()) folder.dispose();
    this.folders.clear();
  }

  private async refreshIfStale(): Promise<void> {
    if (!window.state.focused) return;
    // A repository may have appeared or vanished.
    await this.sync();
    await this.activeFolder?.refreshIfStale();
  }

  private async sync(): Promise<void> {
    const look = ++this.looks;
    const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
    const editor = window.activeTextEditor?.document.uri;
    const file = editor?.scheme === 'file' ? editor.fsPath : undefined;
    const known = [...this.all].map(({ uri }) => uri.fsPath);
    const { places, ofEditor } = await findPlaces(folders, file, known);
    if (look === this.looks) this.take(places, ofEditor);
  }

  private take(places: readonly OpenPlace[], ofEditor: OpenPlace | undefined): void {
    const keys = places.map(({ uri }) => uri.toString());
    for (const [key, folder] of this.folders) {
      if (keys.includes(key)) continue;
      folder.dispose();
      this.folders.delete(key);
      this.anyChanges.fire();
    }
    for (const place of places) {
      const key = place.uri.toString();
      if (!this.folders.has(key)) this.folders.set(key, this.open(place));
    }
    const before = this.shown;
    this.shown = chooseFolder(keys, ofEditor?.uri.toString(), before);
    if (this.shown === before) return;
    this.changes.fire();
    this.refreshSoon();
  }

  private open(folder: OpenPlace): OpenFolder {
    const key = folder.uri.toString();
    const { guard, ...shared } = this.surroundings;
    const session: SessionSurroundings = {
      ...shared,
      git: gitExecutable,
      now: () => new Date(),
      readSettings: repository => readSettings(folder.uri, repository),
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
      if (measuredBy.some(setting => affects(change, setting, uri))) session.invalidate();
    }
    this.refreshSoon();
  }
}

/** Where scopes add up a change matters that the editor's own value for the folder does not show. */
function affects(change: ConfigurationChangeEvent, setting: string, folder: Uri): boolean {
  return change.affectsConfiguration(setting, setting === `${section}.criticalPaths` ? undefined : folder);
}
