import type { Preset, Settings } from '../core/settings/settings';
import { globsBelow } from './personalGlobs';

/** What a team may agree on: settings that can stand in the repository. */
export interface TeamSettings {
  readonly team?: readonly string[];
  readonly base?: string;
  readonly criticalPaths?: readonly string[];
  readonly presets?: readonly Preset[];
}

/** What the user keeps for themselves of these settings; undefined: nothing of that kind. */
export interface PersonalSettings {
  readonly team: readonly string[] | undefined;
  /** Of this repository alone. */
  readonly base: string | undefined;
  readonly presets: readonly Preset[] | undefined;
  readonly criticalPaths: readonly string[];
}

/**
 * The user's own settings that the repository could hold for everyone: globs as they are below `top`, added to those that
 * are there already. Empty where there is nothing of one's own to share.
 */
export function teamSettings(
  personal: PersonalSettings,
  top: string,
  shared: Pick<Settings, 'criticalPaths'>,
): TeamSettings {
  const own = globsBelow(
    top,
    personal.criticalPaths.filter(glob => isOfRepository(top, glob)),
  );
  const { team = [], base = '', presets } = personal;
  return {
    ...(team.length > 0 && { team }),
    ...(base !== '' && { base }),
    ...(own.length > 0 && { criticalPaths: [...new Set([...shared.criticalPaths, ...own])] }),
    ...(presets !== undefined && { presets }),
  };
}

/** The globs that stay the user's own once those of a repository stand in the repository. */
export function globsElsewhere(top: string, globs: readonly string[]): readonly string[] {
  return globs.filter(glob => !isOfRepository(top, glob));
}

function isOfRepository(top: string, glob: string): boolean {
  return globsBelow(top, [glob])[0] !== glob;
}
