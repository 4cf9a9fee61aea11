import { addToList } from '../../history/groups';
import { isSameBranch } from './groupMember';
import type { GroupingRules, GroupMember } from './groupMember';

/** Puts together local and remote-tracking branches: each group is one branch. */
export function joinBranches(branches: readonly GroupMember[], rules: GroupingRules): GroupMember[][] {
  const groupOf = new Map(branches.map(branch => [branch, [branch]]));
  for (const [one, other] of samePairs(branches, rules)) {
    const [into, from] = [groupOf.get(one) ?? [], groupOf.get(other) ?? []];
    if (into === from) continue;
    into.push(...from);
    for (const moved of from) groupOf.set(moved, into);
  }
  return [...new Set(groupOf.values())];
}

type Pair = readonly [GroupMember, GroupMember];

function samePairs(branches: readonly GroupMember[], rules: GroupingRules): readonly Pair[] {
  const byRef = new Map(branches.map(branch => [branch.ref.name, branch]));
  const byName = new Map<string, GroupMember[]>();
  for (const branch of branches) {
    addToList(byName, branch.place.branch, branch);
  }
  const isChecked = (name: string): boolean => byRef.has(`refs/heads/${name}`);
  const withUpstream = branches.flatMap((branch): readonly Pair[] => {
    const upstream = byRef.get(branch.ref.upstream);
    return upstream !== undefined && isItsUpstream(branch, upstream, isChecked, rules) ? [[branch, upstream]] : [];
  });
  return [...withUpstream, ...[...byName.values()].flatMap(same => namesakes(same, byRef, rules))];
}

/**
 * An upstream of another name is what the branch was made from: it is the branch itself unless somebody has that one as a branch
 * of its own, or another person went on from it.
 */
function isItsUpstream(
  branch: GroupMember,
  upstream: GroupMember,
  isChecked: (name: string) => boolean,
  { contains, personAt }: GroupingRules,
): boolean {
  if (upstream.place.kind !== 'remote') return false;
  if (upstream.place.branch === branch.place.branch) return true;
  if (isChecked(upstream.place.branch)) return false;
  const [position, above] = [branch.position, upstream.position];
  return position < 0 || above < 0 || contains(above, position) || personAt(position) === personAt(above);
}

/** Pairs of one name; a local branch without an upstream belongs to the only remote that has one of its name. */
function namesakes(
  same: readonly GroupMember[],
  byRef: ReadonlyMap<string, GroupMember>,
  rules: GroupingRules,
): readonly Pair[] {
  const [first, second] = same;
  const isOnlyTwo = first !== undefined && second !== undefined && same.length === 2;
  const isLocalAlone = same.some(({ place, ref }) => place.kind === 'local' && !byRef.has(ref.upstream));
  if (isOnlyTwo && isLocalAlone) return [[first, second]];
  return same.flatMap((one, index) =>
    same.slice(index + 1).flatMap((other): readonly Pair[] => (isSameBranch(one, other, rules) ? [[one, other]] : [])),
  );
}
