import type { Uri } from 'vscode';
import { commands, env, l10n, UIKind, window, workspace } from 'vscode';
import { maskNames } from '../core/report/maskNames';
import { chooseExport } from './exportChoice';
import { fileNameOf, rendered, type ExportFormat } from './exportFormats';
import { chooseExportPlace } from './exportPlace';
import type { ExportPreview } from './exportPreview';
import { commandIds } from './ids';
import type { Log } from './log';
import { offer, say } from './messages';
import type { OpenFolder } from './openFolder';
import type { QuietScreen } from './quietScreen';
import { reportFor } from './reportFor';

/** What exporting works with. */
export interface ExportSurroundings {
  readonly preview: ExportPreview;
  readonly quiet: QuietScreen;
  readonly log: Log;
}

/** Export Health Report…: asks for format and names, and shows what would be saved. Nothing is saved by it. */
export async function exportReport(folder: OpenFolder, { preview, quiet, log }: ExportSurroundings): Promise<void> {
  const choice = await chooseExport(quiet.isOn);
  const report = choice === undefined ? undefined : await reportFor(folder);
  if (choice === undefined || report === undefined) return;
  const shared = choice.isMasked && !quiet.isOn ? maskNames(report) : report;
  const { format } = choice;
  await preview.show({ folder, format, name: fileNameOf(shared, format), text: rendered(shared, format) });
  const line = l10n.t('This is what would be shared; nothing is saved yet.');
  offer(log, line, {
    [l10n.t('Save…')]: () => commands.executeCommand(commandIds.saveExport),
    [l10n.t('Back')]: () => commands.executeCommand(commandIds.changeExport),
  });
}

/** Save the Export…: saves what the preview shows where the person says. */
export async function saveExport({ preview, log }: ExportSurroundings): Promise<void> {
  const pending = preview.current;
  if (pending === undefined) {
    say(nothingPending());
    return;
  }
  const place = await chooseExportPlace(pending.name, (await pending.folder.session.place())?.top);
  if (place === undefined) return;
  await workspace.fs.writeFile(place, new TextEncoder().encode(pending.text));
  if (preview.current === pending) await preview.close();
  offer(log, l10n.t('Saved {0}.', place.fsPath), await waysToSee(place, pending.format));
}

/** Choose Another Export…: goes back from the preview to the choice of format and names. */
export async function changeExport(surroundings: ExportSurroundings): Promise<void> {
  const pending = surroundings.preview.current;
  if (pending === undefined) {
    say(nothingPending());
    return;
  }
  await surroundings.preview.close();
  await exportReport(pending.folder, surroundings);
}

const nothingPending = (): string => l10n.t('No export is open: run Export Health Report first.');

type Ways = Readonly<Record<string, () => unknown>>;

async function waysToSee(file: Uri, format: ExportFormat): Promise<Ways> {
  const ways = { [l10n.t('Open')]: () => openSaved(file, format) };
  // Only an editor with a desktop can show the folder.
  if (!(await commands.getCommands(true)).includes('revealFileInOS') || env.remoteName !== undefined) return ways;
  return { ...ways, [l10n.t('Reveal')]: () => commands.executeCommand('revealFileInOS', file) };
}

async function openSaved(file: Uri, format: ExportFormat): Promise<void> {
  const isHere = env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  if (format === 'html' && isHere) await env.openExternal(file);
  else if (format === 'md') await commands.executeCommand('markdown.showPreview', file);
  else await window.showTextDocument(file);
}
