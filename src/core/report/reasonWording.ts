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

/** The same where nobody is named but who could take a file over, learn it or waits: without the code owners. */
export function unnamedReasonWords(reason: Reason): string {
  return reason.kind === 'owned' ? `${kindWords.owned}: code owners guard it.` : reasonWords(reason);
}
