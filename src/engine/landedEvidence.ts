import { comparisonKey, trunkSteps, wholeComparison } from '../core/analysis/openWork/contents';
import { noEvidence } from '../core/analysis/openWork/landed';
import type { Landed, LandedEvidence } from '../core/analysis/openWork/landed';
import { stateDays } from '../core/analysis/openWork/openState';
import type { Trunk } from '../core/analysis/openWork/trunk';
import { daySeconds } from '../core/analysis/window';
import type { Comparison } from '../core/history/branchDiffs';
import { floatAt } from '../core/history/columns';
import type { Git } from '../git/git';
import { readPatches, withoutMissing } from '../git/patches';
import { readTreeDiffs } from '../git/treeDiffs';

/** Most comparisons whose lines are read to know what landed; what is beyond them passes for not landed. */
const mostPatches = 5000;

/** Most branches whose lines are counted, the most recent first. */
const mostCounted = 300;

/** Evidence, and how many comparisons were left out: since the clone lacks contents, or since they were too many. */
export interface ReadEvidence {
  readonly evidence: LandedEvidence;
  readonly missing: number;
  readonly cut: number;
}

/**
 * Reads what `ask` needs to know what landed: first it is asked with nothing, then with the trees, and only what is left after that
 * has its lines read, as do the branches that are alive at `until` (seconds). Throws a GitFailure.
 */
export async function readEvidence(
  git: Git,
  trunk: Trunk,
  until: number,
  ask: (evidence: LandedEvidence) => Landed,
): Promise<ReadEvidence> {
  const first = ask(noEvidence);
  const diffs = byKey(await readTreeDiffs(git, unique(first.comparisons)));
  const paths = new Set([...diffs.values()].flatMap(({ changes }) => changes.map(({ path }) => path)));
  const steps = await readTreeDiffs(git, unique(trunkSteps(trunk, first.points)), path => paths.has(path));
  const second = ask({ diffs, steps, patches: new Map() });
  const asked = unique(
    second.questions.flatMap(({ comparison, candidates }) => [comparison, ...candidates.map(each => each.comparison)]),
  );
  const wanted = unique([...asked.slice(0, mostPatches), ...counted(trunk, second, until)]);
  const readable = await withoutMissing(git, await readTreeDiffs(git, wanted));
  return {
    evidence: { diffs, steps, patches: byKey(await readPatches(git, readable)) },
    missing: wanted.length - readable.length,
    cut: Math.max(0, asked.length - mostPatches),
  };
}

/** Branches that are alive and have not landed, as a whole. */
function counted(trunk: Trunk, { tips, open }: Landed, until: number): readonly Comparison[] {
  const { committerTimes } = trunk.commits;
  const since = until - stateDays.quiet * daySeconds;
  return open
    .filter(({ position }) => !tips.has(position) && floatAt(committerTimes, position) > since)
    .sort((one, other) => floatAt(committerTimes, other.position) - floatAt(committerTimes, one.position))
    .slice(0, mostCounted)
    .flatMap(point => wholeComparison(trunk, point) ?? []);
}

/** Each comparison once. */
function unique(comparisons: readonly Comparison[]): readonly Comparison[] {
  return [...new Map(comparisons.map(comparison => [comparisonKey(comparison), comparison])).values()];
}

function byKey<T extends Comparison>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map(item => [comparisonKey(item), item]));
}
