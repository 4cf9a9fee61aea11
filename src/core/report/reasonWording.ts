import type { Reason } from './healthReport';

const kindWords = {
  declared: 'Declared',
  preset: 'Preset',
  hotspot: 'Hot spot',
  'in-flight': 'In flight',
  owned: 'Owned',
} as const;

/** A reason in words: its kind, what was found, and the limit where the value was measured. */
export function reasonWords({ kind, threshold, detail }: Reason): string {
  const limit = kind === 'hotspot' ? ` The limit is place ${threshold}.` : '';
  return `${kindWords[kind]}: ${detail}.${limit}`;
}
