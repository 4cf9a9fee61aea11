import { ConfigurationTarget, workspace } from 'vscode';
import { withBase } from '../../core/settings/baseSetting';
import { section } from '../ids';
import { isSame } from './keepSetting';

/** What the user's own settings say of base: one ref or refs by repository, unchecked. */
export function personalBase(): unknown {
  return workspace.getConfiguration(section).inspect<unknown>('base')?.globalValue;
}

/**
 * Keeps the base of one repository, which goes by these absolute paths, in the user's own settings; those of other
 * repositories stay. A base that holds everywhere is not written once more.
 */
export async function keepBase(repository: readonly string[], base: string): Promise<void> {
  const before = personalBase();
  const after = withBase(before, repository, base);
  if (isSame(before, after)) return;
  await workspace.getConfiguration(section).update('base', after, ConfigurationTarget.Global);
}
