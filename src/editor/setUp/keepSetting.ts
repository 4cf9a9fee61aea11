import { ConfigurationTarget, workspace } from 'vscode';
import { defaultSettings, type Settings } from '../../core/settings/settings';
import { section } from '../ids';

/** Keeps a setting in the user's own settings; one that is the default is not written. */
export async function keepSetting<Name extends keyof Settings>(name: Name, value: Settings[Name]): Promise<void> {
  const kept = isSame(value, defaultSettings[name]) ? undefined : value;
  const configuration = workspace.getConfiguration(section);
  if (isSame(configuration.inspect(name)?.globalValue, kept)) return;
  await configuration.update(name, kept, ConfigurationTarget.Global);
}

/** Whether two settings say the same, in the same order. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
