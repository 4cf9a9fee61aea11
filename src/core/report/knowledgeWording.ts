import type { HealthReport } from './healthReport';
import { count } from './wording';

/** Who could be missed, over the product source: the truck factor with and without the manager, and what only they know. */
export function knowledgeWords({
  truckFactor,
  totals,
}: Pick<HealthReport, 'truckFactor' | 'totals'>): readonly string[] {
  const { value, files, withoutManager } = truckFactor;
  if (files === null) return [];
  const alone = totals['filesOnlyManagerKnows'] ?? truckFactor.filesOnlyManagerKnows.length;
  return [
    factorWords(value, files),
    ...(value === null || value === 0 ? [] : [withoutWords(withoutManager)]),
    alone === 0 ? 'No product file is known to you alone.' : `You alone know ${count(alone, 'product files')}.`,
  ];
}

function factorWords(value: number | null, files: number): string {
  if (value === null)
    return `None of ${count(files, 'product files')} has an author who is counted, so there is no truck factor.`;
  if (value === 0)
    return `The truck factor is 0: most of ${count(files, 'product files')} have no author who is counted.`;
  const people = value === 1 ? 'one person is' : `${count(value, 'people')} are`;
  return `The truck factor is ${value}: when ${people} gone, most of ${count(files, 'product files')} have no author left.`;
}

function withoutWords(value: number | null): string {
  if (value === null || value === 0) return 'With you gone, most of them have none already.';
  return `With you gone, it takes ${count(value, 'more people')}.`;
}
