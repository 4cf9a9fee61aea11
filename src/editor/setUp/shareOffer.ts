import { ConfigurationTarget, l10n, workspace, type WorkspaceConfiguration } from 'vscode';
import { baseFor, ownBase } from '../../core/settings/baseSetting';
import type { Preset } from '../../core/settings/settings';
import { keepPersonalGlobs, personalGlobs, sharedGlobs } from '../criticalPaths';
import { section } from '../ids';
import { hasOwnSettingsFile } from '../ownSettingsFile';
import { repositoryPaths } from '../repositoryPlace';
import { globsElsewhere, teamSettings, type PersonalSettings } from '../teamSettings';
import { ask } from '../wizard';
import { keepBase, personalBase } from './keepBase';
import { isSame } from './keepSetting';
import type { SettingUp } from './setUpStep';

/** Offers to write what a team agrees on into the repository's settings, which is never done unasked. */
export async function offerSharing({ folder, repository }: SettingUp): Promise<void> {
  if (!hasOwnSettingsFile(folder)) return;
  const configuration = workspace.getConfiguration(section, folder.uri);
  const { top } = repository;
  const paths = repositoryPaths(repository);
  const personal = personalSettings(configuration, paths);
  const shared = Object.entries(teamSettings(personal, top, { criticalPaths: sharedGlobs(folder.uri) })).filter(
    ([name, value]) => !isSame(configuration.inspect(name)?.workspaceFolderValue, value),
  );
  const names = shared.map(([name]) => `${section}.${name}`);
  if (names.length === 0) return;
  const reply = await ask<boolean>({
    title: l10n.t('Altitude: share with the team?'),
    placeholder: l10n.t('All is kept in your own settings; who the manager is stays there in any case.'),
    choices: () =>
      Promise.resolve([
        { value: false, label: l10n.t('Keep It to Myself'), detail: l10n.t('Nothing is written into the repository.') },
        {
          value: true,
          label: l10n.t('Share with the Team'),
          description: names.join(', '),
          detail: l10n.t('Teammates will see it once you commit .vscode/settings.json of {0}.', folder.name),
        },
      ]),
  });
  if (typeof reply === 'string' || reply.chosen[0] !== true) return;
  for (const [name, value] of shared) await configuration.update(name, value, ConfigurationTarget.WorkspaceFolder);
  await keepPersonalGlobs(globsElsewhere(top, personalGlobs()));
  if (shared.some(([name]) => name === 'base')) await keepBase(paths, baseFor(personalBase(), []));
}

function personalSettings(configuration: WorkspaceConfiguration, paths: readonly string[]): PersonalSettings {
  return {
    team: configuration.inspect<readonly string[]>('team')?.globalValue,
    base: ownBase(personalBase(), paths),
    presets: configuration.inspect<readonly Preset[]>('presets')?.globalValue,
    criticalPaths: personalGlobs(),
  };
}
