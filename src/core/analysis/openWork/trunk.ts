import { at, itemAt } from '../../history/columns';
import type { HistoryColumns } from '../../history/columns';
import { containedIn } from '../../history/openCommits';
import type { OpenCommits } from '../../history/openCommits';
import { firstParents } from '../ancestry';

/** Where work lands: base's first-parent commits, and those of the long-lived refs that base does not have. */
export interface Trunk {
  readonly history: HistoryColumns;
  readonly commits: OpenCommits;
  /** Positions in the history, oldest first. */
  readonly chain: readonly number[];
  /** For each commit of the history the index in `chain` of what brought it, or -1. */
  readonly broughtAt: Int32Array;
  /** First-parent positions in the open commits of each long-lived ref, oldest first. */
  readonly lines: readonly (readonly number[])[];
  /** Positions in the open commits that a long-lived ref contains. */
  readonly onLines: ReadonlySet<number>;
}

/** Builds the trunk from base's tip (a position in the history) and the tips of the long-lived refs (positions in the open commits). */
export function buildTrunk(
  history: HistoryColumns,
  landingOf: Int32Array,
  tip: number,
  commits: OpenCommits,
  longLived: readonly number[],
): Trunk {
  const chain = firstParents(history, tip).reverse();
  const indexOf = new Int32Array(landingOf.length).fill(-1);
  chain.forEach((position, index) => (indexOf[position] = index));
  const broughtAt = landingOf.map(landing => (landing < 0 ? -1 : at(indexOf, landing)));
  const onLines = new Set<number>();
  for (const position of longLived) for (const each of containedIn(commits, position)) onLines.add(each);
  const lines = longLived.map(position => firstParents(commits, position).reverse());
  return { history, commits, chain, broughtAt, lines, onLines };
}

/** Paths that a commit changes, both of a rename; each once, sorted. */
export function changedPaths(history: HistoryColumns, position: number): readonly string[] {
  const paths = new Set<string>();
  for (let change = at(history.changeStarts, position); change < at(history.changeStarts, position + 1); change++) {
    paths.add(itemAt(history.paths, at(history.changePaths, change)));
    const origin = at(history.changeOrigins, change);
    if (origin >= 0) paths.add(itemAt(history.paths, origin));
  }
  return [...paths].sort();
}
