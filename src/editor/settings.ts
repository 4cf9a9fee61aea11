import { workspace, type Uri } from 'vscode';
import { parseSettings, type ParsedSettings } from '../core/settings/parseSettings';
import { defaultSettings } from '../core/settings/settings';
import { section } from './ids';

/** The settings as they hold for a folder, checked: whatever is wrong falls back to its default and is listed. */
export function readSettings(scope: Uri): ParsedSettings {
  const configuration = workspace.getConfiguration(section, scope);
  const keys = Object.keys(defaultSettings);
  return parseSettings(Object.fromEntries(keys.map(key => [key, configuration.get<unknown>(key)])));
}
