import { EventEmitter, FileDecoration, window, type Event, type FileDecorationProvider, type Uri } from 'vscode';
import type { CriticalFiles } from './criticalFiles';
import { Disposables, type Disposable } from './disposables';
import type { Surfaces } from './surfaces';

/** Without a colour: the colours of the explorer belong to git and to problems. */
const mark = '▲';

/** The mark beside critical files in the explorer. */
export class CriticalBadge implements FileDecorationProvider, Disposable {
  private readonly critical: CriticalFiles;
  private readonly surfaces: Surfaces;
  private readonly all = new Disposables();
  private readonly changes = this.all.add(new EventEmitter<Uri[]>());

  constructor(critical: CriticalFiles, surfaces: Surfaces) {
    this.critical = critical;
    this.surfaces = surfaces;
    this.all.add(
      critical.onDidChange(uris => {
        this.changes.fire([...uris]);
      }),
    );
    this.all.add(
      surfaces.onDidChange(() => {
        this.changes.fire([...critical.list()]);
      }),
    );
    this.all.add(window.registerFileDecorationProvider(this));
  }

  get onDidChangeFileDecorations(): Event<Uri[]> {
    return this.changes.event;
  }

  provideFileDecoration(uri: Uri): FileDecoration | undefined {
    const file = this.critical.find(uri);
    if (file === undefined || !this.surfaces.of(file.folder.uri)['surfaces.explorer']) return undefined;
    return new FileDecoration(mark, file.line);
  }

  dispose(): void {
    this.all.dispose();
  }
}
