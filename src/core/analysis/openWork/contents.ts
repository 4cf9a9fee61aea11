import { at, floatAt, itemAt, textAt } from '../../history/columns';
import type { Comparison, TreeDiff } from '../../history/branchDiffs';
import { CommitSet, containedIn } from '../../history/openCommits';
import type { Landing } from './copies';
import type { Fork } from './forks';
import type { Trunk } from './trunk';

/** A commit on whose state a branch stands or stood: its tip, or one of its earlier commits. */
export interface Point {
  /** Position in the open commits. */
  readonly position: number;
  readonly fork: Fork;
}

/** A comparison as a key. */
export function comparisonKey({ commit, against }: Comparison): string {
  return `${against}..${commit}`;
}

/** What is to be compared to know what a point changes as a whole; null where it shares no history with base. */
export function wholeComparison({ commits }: Trunk, { position, fork }: Point): Comparison | null {
  return fork.id === null ? null : { commit: textAt(commits.ids, position), against: fork.id };
}

/** First-parent commits of the trunk from the oldest fork of the points on, each against its first parent. */
export function trunkSteps(trunk: Trunk, points: readonly Point[]): readonly Comparison[] {
  const { history, commits, chain, lines } = trunk;
  if (points.length === 0) return [];
  const oldest = Math.max(
    0,
    points.reduce((least, { fork }) => Math.min(least, fork.index), chain.length),
  );
  const onBase = chain.slice(oldest).map((position, index, kept): Comparison | null => {
    const before = kept[index - 1];
    return before === undefined
      ? null
      : { commit: textAt(history.ids, position), against: textAt(history.ids, before) };
  });
  const onLines = lines.flat().map((position): Comparison | null => {
    const against = commits.parentIds[at(commits.parentStarts, position)];
    const isRoot = at(commits.parentStarts, position) === at(commits.parentStarts, position + 1);
    return isRoot || against === undefined ? null : { commit: textAt(commits.ids, position), against };
  });
  return [...onBase, ...onLines].filter(step => step !== null);
}

/** A content that a path had from some step of the trunk on. */
interface Change {
  /** Index in base's chain, or in the line. */
  readonly index: number;
  readonly path: string;
  readonly after: string | null;
}

type ChangesByPath = ReadonlyMap<string, readonly Change[]>;

/**
 * Points whose changed paths all had the point's content at some first-parent commit of the trunk since the fork, however
 * they went on. A branch that changes nothing (any more) compared with what it merged from base has landed as well.
 */
export function landedContents(
  trunk: Trunk,
  points: readonly Point[],
  diffs: ReadonlyMap<string, TreeDiff>,
  steps: readonly TreeDiff[],
): ReadonlyMap<number, Landing> {
  const byCommit = new Map(steps.map(step => [step.commit, step]));
  const base = changesByPath(
    trunk.chain.map(position => textAt(trunk.history.ids, position)),
    byCommit,
  );
  const lines = trunk.lines.map(line => ({
    line,
    changes: changesByPath(
      line.map(position => textAt(trunk.commits.ids, position)),
      byCommit,
    ),
  }));
  const landed = new Map<number, Landing>();
  for (const point of points) {
    const comparison = wholeComparison(trunk, point);
    const diff = comparison === null ? undefined : diffs.get(comparisonKey(comparison));
    if (diff === undefined) continue;
    if (diff.changes.length === 0) landed.set(point.position, { at: null });
    const landing = onBase(trunk, base, diff, point) ?? onLine(trunk, lines, diff, point);
    if (landing !== null) landed.set(point.position, landing);
  }
  return landed;
}

function onBase({ history, chain }: Trunk, changes: ChangesByPath, diff: TreeDiff, { fork }: Point): Landing | null {
  const index = metAt(changes, diff, each => each > fork.index);
  return index < 0 ? null : { at: floatAt(history.committerTimes, itemAt(chain, index)) };
}

function onLine(
  { commits }: Trunk,
  lines: readonly { readonly line: readonly number[]; readonly changes: ChangesByPath }[],
  diff: TreeDiff,
  { fork }: Point,
): Landing | null {
  const before = fork.line < 0 ? new CommitSet([]) : containedIn(commits, fork.line);
  for (const { line, changes } of lines) {
    const index = metAt(changes, diff, each => !before.has(itemAt(line, each)));
    if (index >= 0) return { at: floatAt(commits.committerTimes, itemAt(line, index)) };
  }
  return null;
}

function changesByPath(ids: readonly string[], steps: ReadonlyMap<string, TreeDiff>): ChangesByPath {
  const byPath = new Map<string, Change[]>();
  ids.forEach((id, index) => {
    for (const { path, after } of steps.get(id)?.changes ?? []) {
      const known = byPath.get(path);
      if (known === undefined) byPath.set(path, [{ index, path, after }]);
      else known.push({ index, path, after });
    }
  });
  return byPath;
}

/** The first step that counts after which all changed paths have the content of the diff; -1: there is none. */
function metAt(changes: ChangesByPath, diff: TreeDiff, counts: (index: number) => boolean): number {
  if (diff.changes.length === 0) return -1;
  const wanted = new Map(diff.changes.map(({ path, after }) => [path, after]));
  const events: Change[] = [];
  for (const path of wanted.keys()) {
    const found = changes.get(path)?.filter(({ index }) => counts(index)) ?? [];
    if (found.length === 0) return -1;
    events.push(...found);
  }
  events.sort((one, other) => one.index - other.index);
  const met = new Set<string>();
  for (const [place, { index, path, after }] of events.entries()) {
    if (wanted.get(path) === after) met.add(path);
    else met.delete(path);
    if (met.size === wanted.size && events[place + 1]?.index !== index) return index;
  }
  return -1;
}
