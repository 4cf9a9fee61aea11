import { at } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import { changesOf } from './countedChanges';
import { isProductSource } from './pathKinds';
import type { PathKind } from './pathKinds';
import type { People } from './people';
import { authorOf } from './person';

/** The altitude picture: commits by where the work went, from the critical path up to people. */
export interface Bands {
  readonly critical: number;
  readonly product: number;
  readonly support: number;
  readonly writing: number;
  readonly people: number;
}

/** Bands to count in. */
export type BandCounts = { -readonly [band in keyof Bands]: number };

/** What tells in which band a commit is. */
export interface BandsInput {
  readonly history: HistoryColumns;
  readonly people: People;
  readonly manager: number | null;
  readonly kindOfChange: (change: number) => PathKind;
  /** True where the commit touches a critical file of base's tip. */
  readonly isCritical: (position: number) => boolean;
}

/** Bands without a commit. */
export function emptyBands(): BandCounts {
  return { critical: 0, product: 0, support: 0, writing: 0, people: 0 };
}

/** The first band from below that a commit fits. */
export function bandOf(
  { history, kindOfChange, isCritical }: Pick<BandsInput, 'history' | 'kindOfChange' | 'isCritical'>,
  position: number,
): Exclude<keyof Bands, 'people'> {
  if (isCritical(position)) return 'critical';
  const kinds = changesOf(history, position)
    .map(kindOfChange)
    .filter(({ leftOut }) => leftOut !== 'scope');
  if (kinds.some(isProductSource)) return 'product';
  return kinds.length > 0 && kinds.every(isWriting) ? 'writing' : 'support';
}

const isWriting = ({ leftOut, role }: PathKind): boolean =>
  role === 'documentation' || leftOut === 'prose' || leftOut === 'changelogs';

/** Of everyone's own commits the others' that name the manager in a trailer: the band of people. */
export function namedBy(
  { history, people, manager }: Pick<BandsInput, 'history' | 'people' | 'manager'>,
  ownCommits: readonly number[],
): readonly number[] {
  if (manager === null) return [];
  const naming = new Set(
    history.trailers.filter(({ identity }) => at(people.personOf, identity) === manager).map(({ commit }) => commit),
  );
  return ownCommits.filter(position => naming.has(position) && authorOf(history, people, position) !== manager);
}
