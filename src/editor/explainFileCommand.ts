import { Uri, window } from 'vscode';
import { askFolder } from './askFolder';
import { refusals, say } from './messages';
import type { OpenFolder } from './openFolder';
import type { ReportDocuments } from './reportDocuments';
import { pathFromTop } from './repositoryPlace';
import type { Sessions } from './sessions';

interface Target {
  readonly folder: OpenFolder;
  /** From the top of the repository. */
  readonly path: string;
}

/**
 * Explain This File: why a file is critical or not and who knows it. `given` is what the editor hands to a command: the
 * uri of a menu, the node of a tree, or nothing from the palette, which means the active editor.
 */
export async function explainFile(sessions: Sessions, documents: ReportDocuments, given: unknown): Promise<void> {
  const active = askFolder(sessions);
  if (active === undefined) return;
  const target = await targetOf(sessions, active, uriIn(given) ?? window.activeTextEditor?.document.uri);
  if (typeof target === 'string') say(target);
  else await documents.showExplanation(target.folder, target.path);
}

/** The file to explain, or the line that says why there is none. */
async function targetOf(sessions: Sessions, active: OpenFolder, uri: Uri | undefined): Promise<Target | string> {
  if (uri === undefined) return refusals.noFile;
  // A file outside the folder can still be in its repository, of which the folder may be a part.
  const folder = sessions.folderOf(uri) ?? active;
  const place = await folder.session.place();
  if (place === undefined) return refusals.notInRepository;
  const path = uri.scheme === 'file' ? pathFromTop(place.top, uri.fsPath) : undefined;
  return path === undefined ? refusals.notInFolder : { folder, path };
}

function uriIn(given: unknown): Uri | undefined {
  if (given instanceof Uri) return given;
  if (typeof given !== 'object' || given === null || !('uri' in given)) return undefined;
  return given.uri instanceof Uri ? given.uri : undefined;
}
