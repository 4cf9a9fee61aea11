import { ConfigurationTarget, l10n, workspace, type WorkspaceConfiguration } from 'vscode';
import type { Preset } from '../../core/settings/settings';
import { keepPersonalGlobs, personalGlobs, sharedGlobs } from '../criticalPaths';
import { section } from '../ids';
import { hasOwnSettingsFile } from '../ownSettingsFile';
import { globsElsewhere, teamSettings, type TeamSettings } from '../teamSettings';
import { ask } from '../wizard';
import type { SettingUp } from './setUpStep';

/** Offers to write what a team agrees on into the repository's settings, which is never done unasked. */
export async function offerSharing({ folder, top }: SettingUp): Promise<void> {
  if (!hasOwnSettingsFile(folder)) return;
  const configuration = workspace.getConfiguration(section, folder.uri);
  const shared = teamSettings(personalSettings(configuration), top, { criticalPaths: sharedGlobs(folder.uri) });
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
  if (shared.base !== undefined) await configuration.update('base', undefined, ConfigurationTarget.Global);
}

async function write(configuration: WorkspaceConfiguration, shared: TeamSettings): Promise<void> {
  for (const [name, value] of Object.entries(shared)) {
    await configuration.update(name, value, ConfigurationTarget.WorkspaceFolder);
  }
}

function personalSettings(configuration: WorkspaceConfiguration): Parameters<typeof teamSettings>[0] {
  return {
    team: configuration.inspect<readonly string[]>('team')?.globalValue,
    base: configuration.inspect<string>('base')?.globalValue,
    presets: configuration.inspect<readonly Preset[]>('presets')?.globalValue,
    criticalPaths: personalGlobs(),
  };
}
