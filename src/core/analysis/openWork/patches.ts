import { at, floatAt, itemAt, textAt, commitCount } from '../../history/columns';
import type { HistoryColumns } from '../../history/columns';
import { comparisonKey } from '../../history/branchDiffs';
import type { Comparison, Patch } from '../../history/branchDiffs';
import type { DiffTable } from '../../history/diffTable';
import { addToList } from '../../history/groups';
import { CommitSet, containedIn } from '../../history/openCommits';
import { isMerge } from '../ancestry';
import { remembered } from '../once';
import type { Landing } from './copies';
import type { Fork, Forks } from './forks';
import { changedPaths } from './trunk';
import type { Trunk } from './trunk';
import { wholeComparison } from './trunkSteps';
import type { Point } from './trunkSteps';

/** Changes of more paths are not looked for by their lines. */
export const mostPaths = 300;

/** Commits of the trunk that change the same paths are compared up to so many, the earliest after the fork first. */
const mostCandidates = 40;

/** Something that may have landed under another name: one commit, or a point as a whole. */
export interface PatchQuestion {
  /** Position in the open commits. */
  readonly position: number;
  readonly isWhole: boolean;
  readonly comparison: Comparison;
  /** Commits of the trunk that change the same paths, with when they landed. */
  readonly candidates: readonly (Landing & { readonly comparison: Comparison })[];
}

interface Unit extends Omit<PatchQuestion, 'candidates'> {
  readonly fork: Fork;
  readonly signature: string;
}

/**
 * What only lines can tell: commits and points of which the trunk changed exactly the same paths in one commit since their fork.
 * `open` are positions of commits without a copy.
 */
export function patchQuestions(
  trunk: Trunk,
  forks: Forks,
  points: readonly Point[],
  open: readonly number[],
  table: DiffTable,
): readonly PatchQuestion[] {
  const units = [
    ...points.flatMap(point => wholeUnit(trunk, point, table)),
    ...open.flatMap(position => commitUnit(trunk.commits, position, forks.forkOf(position))),
  ];
  const candidates = candidatesBySignature(trunk, units);
  const beforeLine = remembered((line: number) => (line < 0 ? new CommitSet([]) : containedIn(trunk.commits, line)));
  return units.flatMap(({ fork, signature, ...unit }) => {
    const before = beforeLine(fork.line);
    const later = (candidates.get(signature) ?? []).filter(({ index, position }) =>
      index === null ? !before.has(position) : index > fork.index,
    );
    return later.length === 0 ? [] : [{ ...unit, candidates: later.slice(0, mostCandidates) }];
  });
}

/** The landings of the questions whose lines are the same as those of a candidate. */
export function landedPatches(
  questions: readonly PatchQuestion[],
  patches: ReadonlyMap<string, Patch>,
): { readonly commits: ReadonlyMap<number, Landing>; readonly points: ReadonlyMap<number, Landing> } {
  const commits = new Map<number, Landing>();
  const points = new Map<number, Landing>();
  for (const { position, isWhole, comparison, candidates } of questions) {
    const own = patches.get(comparisonKey(comparison));
    if (own === undefined) continue;
    const same = candidates.find(
      ({ comparison: other }) => patches.get(comparisonKey(other))?.identity === own.identity,
    );
    if (same !== undefined) (isWhole ? points : commits).set(position, { at: same.at });
  }
  return { commits, points };
}

function wholeUnit(trunk: Trunk, point: Point, table: DiffTable): readonly Unit[] {
  const comparison = wholeComparison(trunk, point);
  const diff = comparison === null ? -1 : table.positionOf(comparison);
  if (comparison === null || diff < 0 || table.countAt(diff) === 0 || table.countAt(diff) > mostPaths) return [];
  const { position, fork } = point;
  return unit(position, true, comparison, fork, [...table.pathsAt(diff)].sort());
}

function commitUnit(
  commits: HistoryColumns & { readonly parentIds: readonly string[] },
  position: number,
  fork: Fork,
): readonly Unit[] {
  const comparison = commitComparison(commits, position);
  const paths = changedPaths(commits, position);
  return comparison === null || paths.length === 0 ? [] : unit(position, false, comparison, fork, paths);
}

function unit(
  position: number,
  isWhole: boolean,
  comparison: Comparison,
  fork: Fork,
  paths: readonly string[],
): readonly Unit[] {
  return paths.length > mostPaths ? [] : [{ position, isWhole, comparison, fork, signature: paths.join('\0') }];
}

/** A commit against its only parent; null for a root and for a merge. */
function commitComparison(
  columns: HistoryColumns & { readonly parentIds: readonly string[] },
  position: number,
): Comparison | null {
  const start = at(columns.parentStarts, position);
  if (at(columns.parentStarts, position + 1) - start !== 1) return null;
  return { commit: textAt(columns.ids, position), against: textAt(columns.parentIds, start) };
}

/** A commit of the trunk: `index` is that of base's chain, null for one of a long-lived ref. */
interface Candidate extends Landing {
  readonly index: number | null;
  readonly position: number;
  readonly comparison: Comparison;
}

/** Commits of the trunk by the paths that they change, for the paths that the units ask for; oldest first. */
function candidatesBySignature(trunk: Trunk, units: readonly Unit[]): ReadonlyMap<string, readonly Candidate[]> {
  const { history, commits, chain, broughtAt, onLines } = trunk;
  const wanted = new Set(units.map(({ signature }) => signature));
  const wantedPaths = new Set([...wanted].flatMap(signature => signature.split('\0')));
  const oldest = units.reduce((least, { fork }) => Math.min(least, fork.index), chain.length);
  const found = new Map<string, Candidate[]>();
  const add = (
    columns: HistoryColumns,
    position: number,
    make: (comparison: Comparison) => Candidate,
    parent: string,
  ): void => {
    const start = at(columns.changeStarts, position);
    if (start === at(columns.changeStarts, position + 1) || isMerge(columns, position)) return;
    if (!wantedPaths.has(itemAt(columns.paths, at(columns.changePaths, start)))) return;
    const signature = changedPaths(columns, position).join('\0');
    if (!wanted.has(signature)) return;
    const candidate = make({ commit: textAt(columns.ids, position), against: parent });
    addToList(found, signature, candidate);
  };
  for (let position = commitCount(history) - 1; position >= 0; position--) {
    const index = at(broughtAt, position);
    const parent = at(history.parentStarts, position);
    if (index <= oldest || parent === at(history.parentStarts, position + 1) || at(history.parents, parent) < 0)
      continue;
    const landed = floatAt(history.committerTimes, itemAt(chain, index));
    const make = (comparison: Comparison): Candidate => ({ index, position, comparison, at: landed });
    add(history, position, make, textAt(history.ids, at(history.parents, parent)));
  }
  for (const position of onLines) {
    const comparison = commitComparison(commits, position);
    if (comparison === null) continue;
    const landed = floatAt(commits.committerTimes, position);
    add(commits, position, made => ({ index: null, position, comparison: made, at: landed }), comparison.against);
  }
  return found;
}
