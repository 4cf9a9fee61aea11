import type { Narrowing } from '../narrowing';

/** Whose open work counts, and which of its files. */
export type OpenNarrowing = Pick<Narrowing, 'counts' | 'inScope' | 'scope'>;

/** True where one of the paths is in the scope; everything is where none is set, work without any file too. */
export function touchesScope({ scope, inScope }: OpenNarrowing, paths: Iterable<string>): boolean {
  return scope.length === 0 || [...paths].some(inScope);
}
