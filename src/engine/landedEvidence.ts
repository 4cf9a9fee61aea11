import type { LandedSearch } from '../core/analysis/openWork/landed';
import { stateDays } from '../core/analysis/openWork/openState';
import { mostPaths } from '../core/analysis/openWork/patches';
import type { Trunk } from '../core/analysis/openWork/trunk';
import { stepComparisons, trunkSteps, wholeComparison } from '../core/analysis/openWork/trunkSteps';
import { daySeconds } from '../core/analysis/window';
import { comparisonKey } from '../core/history/branchDiffs';
import type { Comparison, Patch } from '../core/history/branchDiffs';
import { floatAt } from '../core/history/columns';
import { DiffTable } from '../core/history/diffTable';
import { joinDiffs, onlyWanted } from '../core/history/joinDiffs';
import type { KeptBranches } from '../core/history/keptBranches';
import { readPatches } from '../git/patches';
import { readTreeDiffs } from '../git/treeDiffs';
import type { RoomOnDemand } from './roomOnDemand';

/** Most comparisons whose lines are read to know what landed; what is beyond them passes for not landed. */
const mostPatches = 5000;

/** Most branches whose lines are counted, the most recent first. */
const mostCounted = 300;

/** What was read by comparison. */
export type KeptComparisons = Pick<KeptBranches, 'diffs' | 'patches'>;

/** Evidence, and how many comparisons were left out: since the clone lacks contents, or since they were too many. */
export interface ReadEvidence extends KeptComparisons {
  /** The comparisons, to be looked up. */
  readonly table: DiffTable;
  readonly missing: number;
  readonly cut: number;
}

/**
 * Brings a search what it takes to know what landed: first the trees, and only what is left after that has its lines read, as do
 * the branches that are alive at `until` (seconds). What was kept is not read again, and is returned itself where it is all that
 * it takes. Throws a GitFailure.
 */
export async function readEvidence(
  room: RoomOnDemand,
  kept: KeptComparisons | null,
  trunk: Trunk,
  until: number,
  search: LandedSearch,
): Promise<ReadEvidence> {
  const { comparisons } = search;
  const whole = await compared(room, kept === null ? null : new DiffTable(kept.diffs), comparisons);
  const steps = trunkSteps(trunk, search.points, whole);
  const wantedSteps = stepComparisons(steps);
  const table = await compared(room, whole, wantedSteps);
  const questions = search.takeContents(table, steps);
  const asked = unique(
    questions.flatMap(({ comparison, candidates }) => [comparison, ...candidates.map(each => each.comparison)]),
  );
  const wanted = unique([...asked.slice(0, mostPatches), ...counted(trunk, table, search, until)]);
  const patches = await patchesOf(room, kept?.patches ?? new Map<string, Patch>(), wanted);
  search.takeLines(questions, patches);
  return {
    table,
    diffs: onlyWanted(table, [...comparisons, ...wantedSteps]),
    patches,
    missing: wanted.length - patches.size,
    cut: Math.max(0, asked.length - mostPatches),
  };
}

/** A table that has these comparisons, among others. */
async function compared(
  room: RoomOnDemand,
  known: DiffTable | null,
  comparisons: readonly Comparison[],
): Promise<DiffTable> {
  const unknown = unique(comparisons.filter(each => known === null || known.positionOf(each) < 0));
  if (known !== null && unknown.length === 0) return known;
  const read = await readTreeDiffs(unknown.length === 0 ? null : (await room.open()).git, unknown);
  return new DiffTable(known === null ? read : joinDiffs(known.diffs, read));
}

/** The patches that are wanted, without those that cannot be read. */
async function patchesOf(
  room: RoomOnDemand,
  known: ReadonlyMap<string, Patch>,
  wanted: readonly Comparison[],
): Promise<ReadonlyMap<string, Patch>> {
  const keys = wanted.map(comparisonKey);
  const unknown = wanted.filter((_, index) => !known.has(keys[index] ?? ''));
  if (unknown.length === 0 && known.size === keys.length) return known;
  const read = unknown.length === 0 ? [] : await readPatches((await room.open()).git, unknown);
  if (read.length === 0 && known.size === wanted.length - unknown.length) return known;
  const all = new Map([...known, ...read.map((patch): [string, Patch] => [comparisonKey(patch), patch])]);
  return new Map(
    keys.sort().flatMap(key => {
      const patch = all.get(key);
      return patch === undefined ? [] : [[key, patch] as const];
    }),
  );
}

/** Branches that are alive and have not landed, as a whole; those of very many files are large whatever their lines. */
function counted(trunk: Trunk, table: DiffTable, search: LandedSearch, until: number): readonly Comparison[] {
  const { committerTimes } = trunk.commits;
  const since = until - stateDays.quiet * daySeconds;
  return search.openTips
    .filter(({ position }) => floatAt(committerTimes, position) > since)
    .sort((one, other) => floatAt(committerTimes, other.position) - floatAt(committerTimes, one.position))
    .slice(0, mostCounted)
    .flatMap(point => wholeComparison(trunk, point) ?? [])
    .filter(comparison => table.countAt(table.positionOf(comparison)) <= mostPaths);
}

/** Each comparison once. */
function unique(comparisons: readonly Comparison[]): readonly Comparison[] {
  return [...new Map(comparisons.map(comparison => [comparisonKey(comparison), comparison])).values()];
}
