import { Hover, languages, MarkdownString, type HoverProvider, type Position, type TextDocument } from 'vscode';
import { criticalFileMarkdown } from './criticalFileWords';
import type { CriticalFiles } from './criticalFiles';
import { Disposables, type Disposable } from './disposables';
import { anyFile } from './ids';
import type { Surfaces } from './surfaces';

/** The evidence under the pointer, on the first line of a critical file alone: elsewhere it would be in the way. */
export class CriticalHover implements HoverProvider, Disposable {
  private readonly critical: CriticalFiles;
  private readonly surfaces: Surfaces;
  private readonly all = new Disposables();

  constructor(critical: CriticalFiles, surfaces: Surfaces) {
    this.critical = critical;
    this.surfaces = surfaces;
    this.all.add(languages.registerHoverProvider(anyFile, this));
  }

  provideHover(document: Pick<TextDocument, 'uri' | 'lineAt'>, position: Position): Hover | undefined {
    if (position.line > 0) return undefined;
    const file = this.critical.find(document.uri);
    if (file === undefined || !this.surfaces.of(file.folder.uri)['surfaces.hover']) return undefined;
    return new Hover(new MarkdownString(criticalFileMarkdown(file)), document.lineAt(0).range);
  }

  dispose(): void {
    this.all.dispose();
  }
}
