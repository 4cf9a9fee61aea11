import { byteAt, floatAt, itemAt } from '../../history/columns';
import type { DiffTable } from '../../history/diffTable';
import { addToList } from '../../history/groups';
import { CommitSet, containedIn } from '../../history/openCommits';
import type { Landing } from './copies';
import type { Trunk } from './trunk';
import { wholePoints } from './trunkSteps';
import type { Point, Step, TrunkSteps } from './trunkSteps';

/** A content that a path had from some step of the trunk on. */
interface Change {
  /** Index in base's chain, or in the line. */
  readonly index: number;
  /** Numbers of the table. */
  readonly path: number;
  readonly content: number;
}

/** By number of the path, the oldest first. */
type ChangesByPath = ReadonlyMap<number, readonly Change[]>;

/**
 * Points whose changed paths all had the point's content at some first-parent commit of the trunk since the fork, however
 * they went on. A branch that changes nothing (any more) compared with what it merged from base has landed as well.
 */
export function landedContents(
  trunk: Trunk,
  points: readonly Point[],
  table: DiffTable,
  steps: TrunkSteps,
): ReadonlyMap<number, Landing> {
  const whole = wholePoints(trunk, points, table);
  const paths = new Uint8Array(table.diffs.paths.length);
  for (const { diff } of whole) table.eachChange(diff, path => (paths[path] = 1));
  const base = changesByPath(steps.base, paths, table);
  const lines = steps.lines.map((line, number) => ({
    line: itemAt(trunk.lines, number),
    changes: changesByPath(line, paths, table),
  }));
  const landed = new Map<number, Landing>();
  for (const { point, diff } of whole) {
    const wanted = { table, diff };
    if (table.countAt(diff) === 0) landed.set(point.position, { at: null });
    const landing = onBase(trunk, base, wanted, point) ?? onLine(trunk, lines, wanted, point);
    if (landing !== null) landed.set(point.position, landing);
  }
  return landed;
}

/** What a point changes as a whole. */
interface Wanted {
  readonly table: DiffTable;
  readonly diff: number;
}

function onBase({ history, chain }: Trunk, changes: ChangesByPath, wanted: Wanted, { fork }: Point): Landing | null {
  const index = metAt(changes, wanted, each => each > fork.index);
  return index < 0 ? null : { at: floatAt(history.committerTimes, itemAt(chain, index)) };
}

function onLine(
  { commits }: Trunk,
  lines: readonly { readonly line: readonly number[]; readonly changes: ChangesByPath }[],
  wanted: Wanted,
  { fork }: Point,
): Landing | null {
  if (lines.length === 0) return null;
  const before = fork.line < 0 ? new CommitSet([]) : containedIn(commits, fork.line);
  for (const { line, changes } of lines) {
    const index = metAt(changes, wanted, each => !before.has(itemAt(line, each)));
    if (index >= 0) return { at: floatAt(commits.committerTimes, itemAt(line, index)) };
  }
  return null;
}

function changesByPath(steps: readonly Step[], paths: Uint8Array, table: DiffTable): ChangesByPath {
  const byPath = new Map<number, Change[]>();
  for (const { place, comparison } of steps) {
    const position = table.positionOf(comparison);
    if (position < 0) continue;
    table.eachChange(position, (path, content) => {
      if (byteAt(paths, path) === 0) return;
      addToList(byPath, path, { index: place, path, content });
    });
  }
  return byPath;
}

/** The first step that counts after which all changed paths have the wanted content; -1: there is none. */
function metAt(changes: ChangesByPath, { table, diff }: Wanted, counts: (index: number) => boolean): number {
  // Most points change some path that the trunk never brought to that content.
  let couldMeet = table.countAt(diff) > 0;
  table.eachChange(diff, (path, content) => {
    couldMeet &&= changes.get(path)?.some(each => each.content === content && counts(each.index)) === true;
  });
  if (!couldMeet) return -1;
  const wanted = new Map<number, number>();
  table.eachChange(diff, (path, content) => wanted.set(path, content));
  return firstMeeting(
    wanted,
    [...wanted.keys()].flatMap(path => changes.get(path)?.filter(({ index }) => counts(index)) ?? []),
  );
}

function firstMeeting(wanted: ReadonlyMap<number, number>, events: Change[]): number {
  events.sort((one, other) => one.index - other.index);
  const met = new Set<number>();
  for (const [place, { index, path, content }] of events.entries()) {
    if (wanted.get(path) === content) met.add(path);
    else met.delete(path);
    if (met.size === wanted.size && events[place + 1]?.index !== index) return index;
  }
  return -1;
}
