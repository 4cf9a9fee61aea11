import type { Level } from './healthReport';
import type { Severity } from '../findings/finding';

/** The level as a person reads it. */
export const levelWords: Readonly<Record<Level, string>> = {
  clear: 'Clear',
  watch: 'Watch',
  'in-the-way': 'In the way',
  unknown: 'Unknown',
};

/** The severity of a finding as a person reads it. */
export const severityWords: Readonly<Record<Severity, string>> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  none: 'Note',
};
