import { realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { FileType, l10n, Uri, window, workspace } from 'vscode';
import { pathFromTop } from './repositoryPlace';

/**
 * Asks where to save a file of that name, outside the repository where the person does not say otherwise; undefined where
 * the person leaves. A place inside of it, where teammates would see the file, is asked about again.
 */
export async function chooseExportPlace(name: string, top: string | undefined): Promise<Uri | undefined> {
  const save = l10n.t('Save in the Repository');
  const other = l10n.t('Choose Another Place');
  let proposed = Uri.joinPath(await ownFolder(), name);
  for (;;) {
    const place = await window.showSaveDialog({ defaultUri: proposed, title: l10n.t('Save the Health Report') });
    if (place === undefined || top === undefined || !(await isInside(top, place))) return place;
    const detail = l10n.t(
      'Once it is committed there, your teammates see it, and so does everyone who has the history.',
    );
    const question = l10n.t('This place is inside the repository.');
    const answer = await window.showWarningMessage(question, { modal: true, detail }, other, save);
    if (answer !== other) return answer === save ? place : undefined;
    proposed = Uri.joinPath(await ownFolder(), path.basename(place.fsPath));
  }
}

/** The person's folder of downloads where there is one, else the home folder. */
async function ownFolder(): Promise<Uri> {
  const home = Uri.file(homedir());
  const downloads = Uri.joinPath(home, 'Downloads');
  try {
    return ((await workspace.fs.stat(downloads)).type & FileType.Directory) === 0 ? home : downloads;
  } catch {
    return home;
  }
}

// Symbolic links are followed: one may lead into the repository.
async function isInside(top: string, place: Uri): Promise<boolean> {
  const folder = path.dirname(place.fsPath);
  const [realTop, realFolder] = await Promise.all([realpath(top), realpath(folder).catch(() => folder)]);
  return pathFromTop(realTop, path.join(realFolder, path.basename(place.fsPath))) !== undefined;
}
