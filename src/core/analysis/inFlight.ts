import { addToSet } from '../history/groups';
import type { OpenWork } from './openWork/openBranch';
import type { Reason } from './reason';

/** When a file is in flight: so many teammates change it in open work, of at most so many files each (calibrated). */
export const inFlightLimits = { people: 2, files: 50 } as const;

/** The files that teammates' open work of the last 14 days changes; by path. */
export function inFlightReasons(
  work: Pick<OpenWork, 'branches'> | null,
  manager: number | null,
): ReadonlyMap<string, Reason> {
  const peopleOf = new Map<string, Set<number>>();
  for (const { author, state, files } of work?.branches ?? []) {
    if (author === manager || state !== 'open' || files.length > inFlightLimits.files) continue;
    for (const path of files) {
      addToSet(peopleOf, path, author);
    }
  }
  const shared = [...peopleOf].filter(([, people]) => people.size >= inFlightLimits.people);
  return new Map(shared.map(([path, { size }]) => [path, inFlight(size)]));
}

function inFlight(people: number): Reason {
  const detail = `${people} teammates change it in open branches`;
  return { kind: 'in-flight', value: people, threshold: inFlightLimits.people, detail };
}
