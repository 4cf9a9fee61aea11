import path from 'node:path';
import { EventEmitter, Uri, type Event } from 'vscode';
import { criticalFileLine, type ShownFile } from './criticalFileWords';
import type { HealthReport } from '../core/report/healthReport';
import { Disposables, type Disposable } from './disposables';
import type { OpenFolder } from './openFolder';
import type { QuietScreen } from './quietScreen';
import type { Sessions } from './sessions';

/** A critical file of an open folder, as the last report has it. */
export interface CriticalFile extends ShownFile {
  readonly uri: Uri;
  readonly folder: OpenFolder;
  readonly line: string;
}

/** The critical files of one folder, and the report that they are from. */
interface FilesOfReport {
  readonly report: HealthReport;
  readonly files: ReadonlyMap<string, CriticalFile>;
}

/** The critical files of all open folders, answered from memory: no file is read and no process started. */
export class CriticalFiles implements Disposable {
  private readonly sessions: Pick<Sessions, 'all' | 'onDidChangeAny'>;
  private readonly quiet: Pick<QuietScreen, 'isOn'>;
  private readonly all = new Disposables();
  private readonly changes = this.all.add(new EventEmitter<readonly Uri[]>());
  private byFolder: ReadonlyMap<OpenFolder, FilesOfReport> = new Map();

  constructor(sessions: Pick<Sessions, 'all' | 'onDidChangeAny'>, quiet: Pick<QuietScreen, 'isOn'>) {
    this.sessions = sessions;
    this.quiet = quiet;
    this.all.add(
      sessions.onDidChangeAny(() => {
        this.update();
      }),
    );
  }

  /** Tells which files became critical, are no longer, or have something else said of them. */
  get onDidChange(): Event<readonly Uri[]> {
    return this.changes.event;
  }

  /** The file, where it is critical. */
  find(uri: Uri): CriticalFile | undefined {
    const key = uri.toString();
    for (const { files } of this.byFolder.values()) {
      const found = files.get(key);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** All of them. */
  list(): readonly Uri[] {
    return [...this.byFolder.values()].flatMap(({ files }) => [...files.values()].map(({ uri }) => uri));
  }

  dispose(): void {
    this.all.dispose();
  }

  private update(): void {
    const before = this.byFolder;
    this.byFolder = new Map([...this.sessions.all].flatMap(folder => this.filesOf(folder)));
    const changed = [...new Set([...before.keys(), ...this.byFolder.keys()])].flatMap(folder =>
      changedFiles(before.get(folder), this.byFolder.get(folder)),
    );
    if (changed.length > 0) this.changes.fire(changed);
  }

  private filesOf(folder: OpenFolder): readonly (readonly [OpenFolder, FilesOfReport])[] {
    const { report, top } = folder.session;
    if (report === undefined || top === undefined) return [];
    const known = this.byFolder.get(folder);
    if (known?.report === report) return [[folder, known]];
    const files = report.criticalFiles.map((entry): readonly [string, CriticalFile] => {
      const shown = { entry, days: report.window.days, tellsShare: !this.quiet.isOn };
      const uri = Uri.file(path.join(top, entry.path));
      return [uri.toString(), { ...shown, uri, folder, line: criticalFileLine(shown) }];
    });
    return [[folder, { report, files: new Map(files) }]];
  }
}

function changedFiles(before: FilesOfReport | undefined, after: FilesOfReport | undefined): readonly Uri[] {
  if (before === after) return [];
  const files = new Map([...(before?.files ?? []), ...(after?.files ?? [])]);
  return [...files].flatMap(([key, { uri }]) =>
    before?.files.get(key)?.line === after?.files.get(key)?.line ? [] : [uri],
  );
}
