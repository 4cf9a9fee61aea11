import { ConfigurationTarget, l10n, workspace, type WorkspaceConfiguration } from 'vscode';
import { baseFor, ownBase } from '../../core/settings/baseSetting';
import type { Preset } from '../../core/settings/settings';
import { keepPersonalGlobs, personalGlobs, sharedGlobs } from '../criticalPaths';
import { section } from '../ids';
import { hasOwnSettingsFile } from '../ownSettingsFile';
import { repositoryPaths } from '../repositoryPlace';
import { globsElsewhere, teamSettings, type PersonalSettings, type TeamSettings } from '../teamSettings';
import { ask } from '../wizard';
import { keepBase, personalBase } from './keepBase';
import type { SettingUp } from './setUpStep';

/** Offers to write what a team agrees on into the repository's settings, which is never done unasked. */
export async function offerSharing({ folder, repository }: SettingUp): Promise<void> {
  if (!hasOwnSettingsFile(folder)) return;
  const configuration = workspace.getConfiguration(section, folder.uri);
  const { top } = repository;
  const paths = repositoryPaths(repository);
  const personal = personalSettings(configuration, paths);
  const shared = teamSettings(personal, top, { criticalPaths: sharedGlobs(folder.uri) });
  const names = Object.keys(shared).map(name => `altitude.${name}`);
  if (names.length === 0) return;
  const reply = await ask<boolean>({
    title: l10n.t('Altitude: share with the team?'),
    placeholder: l10n.t('All is kept in your own settings. Nothing more is needed.'),
    choices: () =>
      Promise.resolve([
        { value: false, label: l10n.t('Keep It to Myself'), detail: l10n.t('Nothing is written into the repository.') },
        {
          value: true,
          label: l10n.t('Share with the Team'),
          detail: l10n.t(
            'Writes {0} into .vscode/settings.json of {1}. Teammates will see it once you commit it; who the manager is stays with you.',
            names.join(', '),
            folder.name,
          ),
        },
      ]),
  });
  if (typeof reply === 'string' || reply.chosen[0] !== true) return;
  await write(configuration, shared);
  await keepPersonalGlobs(globsElsewhere(top, personalGlobs()));
  if (shared.base !== undefined) await keepBase(paths, baseFor(personalBase(), []));
}

async function write(configuration: WorkspaceConfiguration, shared: TeamSettings): Promise<void> {
  for (const [name, value] of Object.entries(shared)) {
    await configuration.update(name, value, ConfigurationTarget.WorkspaceFolder);
  }
}

function personalSettings(configuration: WorkspaceConfiguration, paths: readonly string[]): PersonalSettings {
  return {
    team: configuration.inspect<readonly string[]>('team')?.globalValue,
    base: ownBase(personalBase(), paths),
    presets: configuration.inspect<readonly Preset[]>('presets')?.globalValue,
    criticalPaths: personalGlobs(),
  };
}
