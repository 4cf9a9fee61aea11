import { defaultSettings } from '../core/settings/settings';
import { checkInSetting, section, surfacesSection } from './ids';

/** The settings that change what is measured: not those that only say where it is shown. */
export const measuredBy: readonly string[] = [
  ...Object.keys(defaultSettings).map(name => `${section}.${name}`),
  'git.path',
].filter(name => !name.startsWith(`${surfacesSection}.`) && name !== checkInSetting);
