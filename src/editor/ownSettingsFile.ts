import { workspace } from 'vscode';
import type { OpenFolder } from './openFolder';

/**
 * Whether a settings file of the folder's own can be written: a repository inside a folder of the workspace shares that
 * folder's, whose globs would mean other files.
 */
export function hasOwnSettingsFile({ uri }: OpenFolder): boolean {
  return workspace.getWorkspaceFolder(uri)?.uri.toString() === uri.toString();
}
