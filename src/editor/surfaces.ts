import { EventEmitter, workspace, type Event, type Uri } from 'vscode';
import { Disposables, type Disposable } from './disposables';
import type { SurfaceSettings } from '../core/settings/settings';
import { surfacesSection } from './ids';
import { readSettings } from './settings';

/** Which surfaces are switched on, by folder; kept in memory until a setting changes. */
export class Surfaces implements Disposable {
  private readonly all = new Disposables();
  private readonly changes = this.all.add(new EventEmitter<void>());
  private readonly byFolder = new Map<string, SurfaceSettings>();

  constructor() {
    this.all.add(
      workspace.onDidChangeConfiguration(change => {
        if (!change.affectsConfiguration(surfacesSection)) return;
        this.byFolder.clear();
        this.changes.fire();
      }),
    );
  }

  /** Tells that a surface was switched on or off. */
  get onDidChange(): Event<void> {
    return this.changes.event;
  }

  /** The switches as they hold for a folder. */
  of(folder: Uri): SurfaceSettings {
    const key = folder.toString();
    const known = this.byFolder.get(key) ?? readSettings(folder).settings;
    this.byFolder.set(key, known);
    return known;
  }

  dispose(): void {
    this.all.dispose();
  }
}
