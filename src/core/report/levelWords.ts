import type { Level } from './healthReport';
import type { Severity } from '../findings/finding';

/** The level as a person reads it. */
export const levelWords: Readonly<Record<Level, string>> = {
  clear: 'Clear',
  watch: 'Watch',
  'in-the-way': 'In the way',
  unknown: 'Unknown',
};

/** The level as the heading of a page. */
export function levelHeading(level: Level): string {
  return level === 'unknown' ? 'Not enough history yet' : levelWords[level];
}

/** What a severity means to the team. */
export const severityMeanings: Readonly<Record<Severity, string>> = {
  high: 'Hurts the team this week',
  medium: 'Worth watching',
  low: 'Good to know',
  none: 'Good to know',
};

/** The severity of a finding as a person reads it. */
export const severityWords: Readonly<Record<Severity, string>> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  none: 'Note',
};
