import { floatAt } from '../../history/columns';
import { countOne } from '../../history/groups';
import type { BranchGroup } from './branchGroups';
import type { Landed } from './landed';
import { ownWork } from './landed';
import { namelessTrunks } from './namelessTrunk';
import type { OpenField } from './openField';
import { changedPaths } from './trunk';

/** A branch with its commits and whose it is. */
export interface Sketch {
  readonly group: BranchGroup;
  /** Position of the tip in the open commits. */
  readonly tip: number;
  /** Index into `people.persons`. */
  readonly author: number;
  /** Its commits without merges and trunks without a name, landed ones too; newest first. */
  readonly work: readonly number[];
  /** Those of its commits that have not landed; none: it has landed whole. */
  readonly unique: readonly number[];
  /** Paths that its unique commits touch; where it landed whole, those of all its commits. */
  readonly files: ReadonlySet<string>;
  /** Newest committer date of its commits; seconds. */
  readonly lastAt: number;
}

/** Gathers what each branch is; the person of a branch's own last work tells trunks without a name. */
export function sketchBranches(
  field: OpenField,
  groups: readonly BranchGroup[],
  landed: Landed,
  authorOf: (position: number) => number,
): readonly Sketch[] {
  const { trunk, forks } = field;
  const works = groups.map(({ tip }) => newestFirst(field, ownWork(trunk, forks, tip)));
  const trunks = namelessTrunks(
    groups.map(({ tip }, index) => ({
      work: works[index] ?? [],
      person: authorOf(works[index]?.[0] ?? tip),
    })),
    authorOf,
  );
  const drafts = groups.map((group, index) => {
    const shared = trunks[index];
    const work = (works[index] ?? []).filter(position => shared?.has(position) !== true);
    const unique = landed.tips.has(group.tip) ? [] : work.filter(position => !landed.commits.has(position));
    return { group, tip: group.tip, work, unique };
  });
  const openTips = drafts.filter(({ unique }) => unique.length > 0).map(({ tip }) => tip);
  return drafts.map(draft => {
    const { tip, work, unique } = draft;
    const own = unique.length > 0 ? unique : work;
    const newest = own[0] ?? tip;
    return {
      ...draft,
      author: authorOfBranch(field, tip, own, openTips, authorOf),
      files: new Set(own.flatMap(position => changedPaths(trunk.commits, position))),
      lastAt: Math.max(floatAt(trunk.commits.committerTimes, newest), floatAt(trunk.commits.committerTimes, tip)),
    };
  });
}

function newestFirst({ trunk: { commits } }: OpenField, positions: readonly number[]): readonly number[] {
  return [...positions].sort(
    (one, other) => floatAt(commits.committerTimes, other) - floatAt(commits.committerTimes, one) || one - other,
  );
}

/** The person with most of the commits that no open tip below contains; ties: the author of the newest of them. */
function authorOfBranch(
  { forks }: OpenField,
  tip: number,
  commits: readonly number[],
  openTips: readonly number[],
  authorOf: (position: number) => number,
): number {
  const contained = forks.reach(tip);
  const below = openTips.filter(other => other !== tip && contained.has(other)).map(forks.reach);
  const own = commits.filter(position => !below.some(reach => reach.has(position)));
  const counts = new Map<number, number>();
  // Newest first, so that among equals the author of the newest stands first.
  for (const position of own) countOne(counts, authorOf(position));
  const most = [...counts].reduce<readonly [number, number] | null>(
    (best, one) => (best === null || one[1] > best[1] ? one : best),
    null,
  );
  return most?.[0] ?? authorOf(tip);
}
