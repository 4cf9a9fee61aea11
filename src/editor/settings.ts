import { workspace, type Uri } from 'vscode';
import { parseSettings, type ParsedSettings } from '../core/settings/parseSettings';
import { defaultSettings } from '../core/settings/settings';
import { addedUp } from './addedUp';
import { section } from './ids';

/**
 * The settings as they hold for a folder, checked: whatever is wrong falls back to its default and is listed. What the
 * user calls critical and what the repository does add up; elsewhere the editor's narrower scope counts alone. What is
 * written for one repository counts where that one's absolute paths are given.
 */
export function readSettings(scope: Uri, repository: readonly string[] = []): ParsedSettings {
  const configuration = workspace.getConfiguration(section, scope);
  const keys = Object.keys(defaultSettings);
  const values = Object.fromEntries(keys.map(key => [key, configuration.get<unknown>(key)]));
  const paths = configuration.inspect<unknown>('criticalPaths');
  const said = [paths?.globalValue, paths?.workspaceValue, paths?.workspaceFolderValue];
  return parseSettings({ ...values, criticalPaths: addedUp(said) ?? values['criticalPaths'] }, repository);
}
