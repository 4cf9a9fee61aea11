import { workspace } from 'vscode';
import { ownBase } from '../../core/settings/baseSetting';
import { section } from '../ids';
import { repositoryPaths } from '../repositoryPlace';
import { personalBase } from './keepBase';
import { isSame } from './keepSetting';
import type { SettingUp } from './setUpStep';

/** The settings that Set Up keeps and of which a narrower scope alone counts, beside the base. */
const kept = ['team', 'presets', 'posture'];

/** Those of the user's own answers that do not count in a folder, since its workspace says something else. */
export function overriddenSettings(settingUp: SettingUp): readonly string[] {
  const configuration = workspace.getConfiguration(section, settingUp.folder.uri);
  const overridden = kept.filter(name => {
    const own = configuration.inspect(name)?.globalValue;
    return own !== undefined && !isSame(configuration.get(name), own);
  });
  return [...overridden, ...(isBaseOverridden(settingUp) ? ['base'] : [])].map(name => `${section}.${name}`);
}

function isBaseOverridden({ folder, repository }: SettingUp): boolean {
  const own = ownBase(personalBase(), repositoryPaths(repository));
  return own !== undefined && own !== folder.session.settingsIn(repository).base;
}
