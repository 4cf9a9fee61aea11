import { workspace, type Uri } from 'vscode';
import { section } from '../ids';
import { isSame } from './keepSetting';

/** The settings that Set Up keeps and of which a narrower scope alone counts. */
const kept = ['managers', 'base', 'team', 'presets', 'posture'];

/** Those of the user's own answers that do not count in a folder, since its workspace says something else. */
export function overriddenSettings(folder: Uri): readonly string[] {
  const configuration = workspace.getConfiguration(section, folder);
  return kept
    .filter(name => {
      const own = configuration.inspect(name)?.globalValue;
      return own !== undefined && !isSame(configuration.get(name), own);
    })
    .map(name => `${section}.${name}`);
}
