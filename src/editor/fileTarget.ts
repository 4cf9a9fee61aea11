import { Uri, window } from 'vscode';
import { refusals } from './messages';
import type { OpenFolder } from './openFolder';
import { pathFromTop } from './repositoryPlace';
import type { Sessions } from './sessions';

/** A file or folder of an open repository. */
export interface FileTarget {
  readonly folder: OpenFolder;
  readonly uri: Uri;
  /** Absolute path of the repository's work tree. */
  readonly top: string;
  /** From there, with slashes. */
  readonly path: string;
}

/**
 * What a command is about, or the line that says why there is nothing. `given` is what the editor hands to a command: the
 * uri of a menu, the node of a tree, or nothing from the palette, which means the active editor.
 */
export async function fileTarget(sessions: Sessions, active: OpenFolder, given: unknown): Promise<FileTarget | string> {
  const uri = uriIn(given) ?? window.activeTextEditor?.document.uri;
  if (uri === undefined) return refusals.noFile;
  // A file outside the folder can still be in its repository, of which the folder may be a part.
  const folder = sessions.folderOf(uri) ?? active;
  const place = await folder.session.place();
  if (place === undefined) return refusals.notInRepository;
  const path = uri.scheme === 'file' ? pathFromTop(place.top, uri.fsPath) : undefined;
  return path === undefined ? refusals.notInFolder : { folder, uri, top: place.top, path };
}

function uriIn(given: unknown): Uri | undefined {
  if (given instanceof Uri) return given;
  if (typeof given !== 'object' || given === null || !('uri' in given)) return undefined;
  return given.uri instanceof Uri ? given.uri : undefined;
}
