import { at, itemAt, textAt } from '../../history/columns';
import type { Comparison } from '../../history/branchDiffs';
import type { DiffTable } from '../../history/diffTable';
import type { Fork } from './forks';
import type { Trunk } from './trunk';

/** A commit on whose state a branch stands or stood: its tip, or one of its earlier commits. */
export interface Point {
  /** Position in the open commits. */
  readonly position: number;
  readonly fork: Fork;
}

/** What is to be compared to know what a point changes as a whole; null where it shares no history with base. */
export function wholeComparison({ commits }: Trunk, { position, fork }: Point): Comparison | null {
  return fork.id === null ? null : { commit: textAt(commits.ids, position), against: fork.id };
}

/** A point with what it changes as a whole: its position in the table of comparisons. */
export interface WholePoint {
  readonly point: Point;
  readonly diff: number;
}

/** The points that share history with base, as far as they were compared. */
export function wholePoints(trunk: Trunk, points: readonly Point[], table: DiffTable): readonly WholePoint[] {
  return points.flatMap(point => {
    const comparison = wholeComparison(trunk, point);
    const diff = comparison === null ? -1 : table.positionOf(comparison);
    return diff < 0 ? [] : [{ point, diff }];
  });
}

/** A first-parent commit of the trunk against its first parent: `place` is an index in base's chain, or in the line. */
export interface Step {
  readonly place: number;
  readonly comparison: Comparison;
}

/** Steps of base, and those of each line. */
export interface TrunkSteps {
  readonly base: readonly Step[];
  readonly lines: readonly (readonly Step[])[];
}

/** First-parent commits of the trunk that brought a change of a path which some point, made before, changes too. */
export function trunkSteps(trunk: Trunk, points: readonly Point[], table: DiffTable): TrunkSteps {
  const whole = wholePoints(trunk, points, table);
  return { base: baseSteps(trunk, oldestForks(whole, table)), lines: whole.length === 0 ? [] : lineSteps(trunk) };
}

/** All steps, one after the other. */
export function stepComparisons({ base, lines }: TrunkSteps): readonly Comparison[] {
  return [base, ...lines].flat().map(({ comparison }) => comparison);
}

/** For each path that a point changes the index in base's chain of the oldest fork of such a point. */
function oldestForks(points: readonly WholePoint[], table: DiffTable): ReadonlyMap<string, number> {
  const oldest = new Int32Array(table.diffs.paths.length).fill(never);
  for (const { point, diff } of points) {
    table.eachChange(diff, path => {
      if (point.fork.index < at(oldest, path)) oldest[path] = point.fork.index;
    });
  }
  return new Map(
    table.diffs.paths.flatMap((path, number): [string, number][] =>
      at(oldest, number) === never ? [] : [[path, at(oldest, number)]],
    ),
  );
}

const never = 2 ** 31 - 1;

function baseSteps({ history, chain, broughtAt }: Trunk, forkOf: ReadonlyMap<string, number>): readonly Step[] {
  const forks = Int32Array.from(history.paths, path => forkOf.get(path) ?? never);
  const wanted = new Uint8Array(chain.length);
  broughtAt.forEach((index, position) => {
    if (index < 1) return;
    const end = at(history.changeStarts, position + 1);
    for (let change = at(history.changeStarts, position); change < end; change++) {
      const origin = at(history.changeOrigins, change);
      const fork = at(forks, at(history.changePaths, change));
      if (index > fork || (origin >= 0 && index > at(forks, origin))) wanted[index] = 1;
    }
  });
  const idAt = (place: number): string => textAt(history.ids, itemAt(chain, place));
  const steps: Step[] = [];
  wanted.forEach((isWanted, place) => {
    if (isWanted === 1) steps.push({ place, comparison: { commit: idAt(place), against: idAt(place - 1) } });
  });
  return steps;
}

function lineSteps({ commits, lines }: Trunk): readonly (readonly Step[])[] {
  return lines.map(line =>
    line.flatMap((position, place) => {
      const start = at(commits.parentStarts, position);
      const against = commits.parentIds[start];
      if (start === at(commits.parentStarts, position + 1) || against === undefined) return [];
      return [{ place, comparison: { commit: textAt(commits.ids, position), against } }];
    }),
  );
}
