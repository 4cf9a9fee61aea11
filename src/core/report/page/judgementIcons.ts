import type { Finding, Level } from '../healthReport';
import type { IconName } from './icon';

/** The icon of each level. */
export const levelIcons: Readonly<Record<Level, IconName>> = {
  clear: 'pass',
  watch: 'eye',
  'in-the-way': 'warning',
  unknown: 'history',
};

/** The icon of each severity. */
export const severityIcons: Readonly<Record<Finding['severity'], IconName>> = {
  high: 'warning',
  medium: 'eye',
  low: 'info',
  none: 'info',
};
