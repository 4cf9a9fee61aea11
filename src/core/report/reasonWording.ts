import { sentenceCase } from './wording';
import type { Reason } from './healthReport';

const kindWords = {
  declared: 'Declared',
  preset: 'Preset',
  hotspot: 'Hot spot',
  'in-flight': 'In flight',
  owned: 'Owned',
} as const;

/** Reasons by their kinds alone, for a cell of a table. */
export function reasonKinds(reasons: readonly Reason[]): string {
  return reasons.map(({ kind }) => kindWords[kind]).join(', ');
}

/** A reason in words: what was found, after its kind where that was measured, and the limit where there is one. */
export function reasonWords({ kind, threshold, detail }: Reason): string {
  if (kind === 'hotspot') return `${kindWords[kind]}: ${detail}. ${hotspotLimit(threshold)}`;
  return kind === 'in-flight' ? `${kindWords[kind]}: ${detail}.` : `${sentenceCase(detail)}.`;
}

function hotspotLimit(places: number): string {
  return places === 1 ? 'Only the first can be a hot spot.' : `Only the first ${places} can be hot spots.`;
}

/** The same where nobody is named but who could take a file over, learn it or waits: without the code owners. */
export function unnamedReasonWords(reason: Reason): string {
  return reason.kind === 'owned' ? 'Code owners guard it.' : reasonWords(reason);
}
