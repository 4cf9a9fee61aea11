import {
  CodeLens,
  EventEmitter,
  l10n,
  languages,
  Range,
  type CodeLensProvider,
  type Event,
  type TextDocument,
} from 'vscode';
import type { CriticalFiles } from './criticalFiles';
import { Disposables, type Disposable } from './disposables';
import { anyFile, commandIds } from './ids';
import { iconless } from './repositoryText';
import type { Surfaces } from './surfaces';

const top = new Range(0, 0, 0, 0);

/** The line above a critical file: what the team does there, and what can be done about it. */
export class CriticalCodeLens implements CodeLensProvider, Disposable {
  private readonly critical: CriticalFiles;
  private readonly surfaces: Surfaces;
  private readonly all = new Disposables();
  private readonly changes = this.all.add(new EventEmitter<void>());

  constructor(critical: CriticalFiles, surfaces: Surfaces) {
    this.critical = critical;
    this.surfaces = surfaces;
    const changed = (): void => {
      this.changes.fire();
    };
    this.all.add(critical.onDidChange(changed));
    this.all.add(surfaces.onDidChange(changed));
    this.all.add(languages.registerCodeLensProvider(anyFile, this));
  }

  get onDidChangeCodeLenses(): Event<void> {
    return this.changes.event;
  }

  provideCodeLenses({ uri }: Pick<TextDocument, 'uri'>): CodeLens[] {
    const file = this.critical.find(uri);
    if (file === undefined || !this.surfaces.of(file.folder.uri)['surfaces.codeLens']) return [];
    return [
      // Without a command the editor shows the words alone.
      new CodeLens(top, { title: iconless(file.line), command: '' }),
      new CodeLens(top, { title: l10n.t('Explain'), command: commandIds.explainFile, arguments: [uri] }),
    ];
  }

  dispose(): void {
    this.all.dispose();
  }
}
