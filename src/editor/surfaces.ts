import { EventEmitter, workspace, type Event, type Uri } from 'vscode';
import { Disposables, type Disposable } from './disposables';
import type { SurfaceSettings } from '../core/settings/settings';
import type { CheckInSettings } from './checkIn';
import { section } from './ids';
import { readSettings } from './settings';

/** Which surfaces are switched on, by folder; kept in memory until a setting changes. */
export class Surfaces implements Disposable {
  private readonly all = new Disposables();
  private readonly changes = this.all.add(new EventEmitter<void>());
  private readonly byFolder = new Map<string, SurfaceSettings & CheckInSettings>();

  constructor() {
    this.all.add(
      workspace.onDidChangeConfiguration(change => {
        if (!change.affectsConfiguration(section)) return;
        this.byFolder.clear();
        this.changes.fire();
      }),
    );
  }

  /** Tells that a surface may have been switched on or off. */
  get onDidChange(): Event<void> {
    return this.changes.event;
  }

  /** The switches as they hold for a folder, and when its check-in is. */
  of(folder: Uri): SurfaceSettings & CheckInSettings {
    const key = folder.toString();
    const known = this.byFolder.get(key) ?? readSettings(folder).settings;
    this.byFolder.set(key, known);
    return known;
  }

  dispose(): void {
    this.all.dispose();
  }
}
