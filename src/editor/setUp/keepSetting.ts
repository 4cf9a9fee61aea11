import { ConfigurationTarget, workspace, type Uri } from 'vscode';
import { defaultSettings, type Settings } from '../../core/settings/settings';
import { section } from '../ids';

/**
 * Keeps a setting in the user's own settings. One that holds in the folder already is not written, nor one that is the
 * default unless the workspace says something else.
 */
export async function keepSetting<Name extends keyof Settings>(
  name: Name,
  value: Settings[Name],
  folder: Uri,
): Promise<void> {
  const configuration = workspace.getConfiguration(section, folder);
  if (isSame(configuration.get(name), value)) return;
  const said = configuration.inspect(name);
  const isShared = (said?.workspaceFolderValue ?? said?.workspaceValue) !== undefined;
  const kept = isSame(value, defaultSettings[name]) && !isShared ? undefined : value;
  if (isSame(said?.globalValue, kept)) return;
  await configuration.update(name, kept, ConfigurationTarget.Global);
}

/** Whether two settings say the same, in the same order. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
