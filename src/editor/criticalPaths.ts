import { ConfigurationTarget, workspace, type Uri } from 'vscode';
import { section } from './ids';

const name = 'criticalPaths';

/** The globs of the user's own settings, for every repository. */
export function personalGlobs(): readonly string[] {
  return words(workspace.getConfiguration(section).inspect<unknown>(name)?.globalValue);
}

/** Keeps globs in the user's own settings; none: the setting goes. */
export async function keepPersonalGlobs(globs: readonly string[]): Promise<void> {
  const value = globs.length === 0 ? undefined : globs;
  await workspace.getConfiguration(section).update(name, value, ConfigurationTarget.Global);
}

/** The globs in the settings that stand in a folder, which teammates see too. */
export function sharedGlobs(folder: Uri): readonly string[] {
  return words(workspace.getConfiguration(section, folder).inspect<unknown>(name)?.workspaceFolderValue);
}

/** Writes globs into the settings that stand in a folder. */
export async function writeSharedGlobs(folder: Uri, globs: readonly string[]): Promise<void> {
  const configuration = workspace.getConfiguration(section, folder);
  await configuration.update(name, globs, ConfigurationTarget.WorkspaceFolder);
}

function words(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : [];
}
