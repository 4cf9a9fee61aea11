import path from 'node:path';
import { commands, l10n, window, workspace, type TextDocumentChangeEvent } from 'vscode';
import type { CriticalFile, CriticalFiles } from './criticalFiles';
import { workWords } from './criticalFileWords';
import { Disposables, type Disposable } from './disposables';
import type { Guard } from './guard';
import { commandIds } from './ids';
import type { QuietScreen } from './quietScreen';
import { linkless } from './repositoryText';
import type { SaidToday } from './saidToday';
import type { StatusItem } from './statusItem';
import type { Surfaces } from './surfaces';
import type { TeamDays } from './teamDays';

/** What the first edit of a critical file is told to, and how. */
export interface FirstEditSurroundings {
  readonly critical: CriticalFiles;
  readonly surfaces: Surfaces;
  readonly quiet: QuietScreen;
  readonly status: StatusItem;
  readonly said: SaidToday;
  readonly days: TeamDays;
  readonly guard: Guard;
}

/** Says at the first edit of each critical file in this session that it is one; silent on a quiet screen and on a day off. */
export function registerFirstEdit({ critical, status, guard, ...rest }: FirstEditSurroundings): Disposable {
  const edited = new Set<string>();
  const all = new Disposables();
  const tell = guard.wrap('First edit', (file: CriticalFile) => message(file, rest));
  all.add(
    workspace.onDidChangeTextDocument(change => {
      const { uri } = change.document;
      if (edited.has(uri.toString()) || !isByHand(change)) return;
      const file = critical.find(uri);
      if (file === undefined || rest.days.isOff(file.folder)) return;
      edited.add(uri.toString());
      if (rest.quiet.isOn) return;
      status.announce(file);
      void tell(file);
    }),
  );
  return all;
}

/**
 * What a checkout changes is clean, and what a refactoring changes in other files is not in the active editor. Of a first
 * keystroke the editor may tell the text before it tells that this is not saved, in an event of its own without a change.
 */
function isByHand({ document }: TextDocumentChangeEvent): boolean {
  return document.isDirty && document === window.activeTextEditor?.document;
}

async function message(
  file: CriticalFile,
  { surfaces, said }: Pick<FirstEditSurroundings, 'surfaces' | 'said'>,
): Promise<void> {
  if (!surfaces.of(file.folder.uri)['surfaces.messages']) return;
  if (!(await said.isFirst(file.uri.toString(), new Date()))) return;
  const explain = l10n.t('Explain');
  const line = l10n.t(
    "{0} is on your team's critical path: {1}. Could this change be someone else's?",
    path.posix.basename(file.entry.path),
    workWords(file),
  );
  if ((await window.showInformationMessage(linkless(line), explain)) === explain)
    await commands.executeCommand(commandIds.explainFile, file.uri);
}
