import type { BranchRef, BranchRefs } from '../../history/branchRefs';
import type { HistoryColumns } from '../../history/columns';
import { addToList } from '../../history/groups';
import type { OpenCommits } from '../../history/openCommits';
import { commitAsOf } from '../ancestry';
import type { PlacedRef } from './groupMember';
import { findForks } from './forks';
import type { Forks } from './forks';
import { hintedRequest, refPlace } from './refPlace';
import type { RelevantRefs } from './relevantRefs';
import { buildTrunk } from './trunk';
import type { Trunk } from './trunk';

/** Base's history, as it stood at the moment that is looked at. */
export interface BaseHistory {
  readonly history: HistoryColumns;
  readonly landingOf: Int32Array;
  /** Position of base's tip. */
  readonly tip: number;
  /** Seconds since 1970. */
  readonly until: number;
}

/** The trunk, and the refs that hold work with where they stand on it. */
export interface OpenField {
  readonly trunk: Trunk;
  readonly forks: Forks;
  readonly placed: readonly PlacedRef[];
  /** Tips of the placed refs that base and the long-lived refs do not have, each once. */
  readonly tips: readonly number[];
  /** Pull and merge requests of each tip. */
  readonly numbers: ReadonlyMap<number, readonly number[]>;
}

/** Lays out what was read; each ref stands where it stood at `until`. */
export function openField(
  { history, landingOf, tip, until }: BaseHistory,
  commits: OpenCommits,
  { remotes, hints }: BranchRefs,
  { work, longLived }: RelevantRefs,
): OpenField {
  const positionOf = ({ tip: id }: BranchRef): number => {
    const position = commits.positionOf.get(id);
    return position === undefined ? -1 : commitAsOf(commits, position, until);
  };
  const lines = [...new Set(longLived.map(positionOf))].filter(position => position >= 0);
  const trunk = buildTrunk(history, landingOf, tip, commits, lines);
  const placed = work.map(ref => {
    const position = positionOf(ref);
    return { ref, position: trunk.onLines.has(position) ? -1 : position };
  });
  const numbers = new Map<number, number[]>();
  for (const { ref, position } of placed) {
    const place = refPlace(ref.name, remotes);
    const number = place?.request ?? (place === null ? null : hintedRequest(place, hints));
    if (position >= 0 && number !== null) addToList(numbers, position, number);
  }
  const tips = [...new Set(placed.map(({ position }) => position))].filter(position => position >= 0);
  return { trunk, forks: findForks(trunk), placed, tips, numbers };
}
