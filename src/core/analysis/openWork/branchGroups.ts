import type { BranchRef } from '../../history/branchRefs';
import { addToList } from '../../history/groups';
import { compareTexts } from '../../history/textOrder';
import { tipOf } from './groupMember';
import type { GroupingRules, GroupMember, PlacedRef } from './groupMember';
import { joinBranches } from './joinBranches';
import { joinRequests } from './joinRequests';
import type { PullRequest } from './openBranch';
import { hintedRequest, refPlace } from './refPlace';

/** Refs that are one branch. */
export interface BranchGroup {
  /** Local ones first, then remote-tracking ones, then requests; by name. */
  readonly refs: readonly BranchRef[];
  /** Position in the open commits of the tip that contains the others, else of the newest. */
  readonly tip: number;
  readonly requests: readonly PullRequest[];
}

/**
 * Puts together what is one branch: a local branch, its upstream or the remotes' branch of that name, and the head of a pull
 * or merge request at or below it; then what has the same tip. Branches that base has whole are left away.
 */
export function branchGroups(refs: readonly PlacedRef[], rules: GroupingRules): readonly BranchGroup[] {
  const members = refs.flatMap(ref => member(ref, rules)).sort(byRecency);
  const isRequest = ({ place }: GroupMember): boolean => place.kind === 'request';
  const groups = joinBranches(
    members.filter(one => !isRequest(one)),
    rules,
  );
  joinRequests(groups, members.filter(isRequest), rules);
  const byTip = new Map<number, GroupMember[]>();
  for (const group of groups) {
    const tip = tipOf(group, rules);
    if (tip >= 0) for (const each of group) addToList(byTip, tip, each);
  }
  return [...byTip].map(([tip, group]) => ({ tip, ...listed(group) }));
}

function member({ ref, position }: PlacedRef, { remotes, hints }: GroupingRules): readonly GroupMember[] {
  const place = refPlace(ref.name, remotes);
  if (place === null) return [];
  const number = place.request ?? hintedRequest(place, hints);
  const source = place.kind === 'local' ? `branch.${place.branch}` : ref.name;
  return [{ ref, position, place, request: number === null ? null : { number, source } }];
}

/** The most recent first, so that the same refs make the same groups in whatever order they come. */
function byRecency({ ref: one }: GroupMember, { ref: other }: GroupMember): number {
  return other.committedAt - one.committedAt || compareTexts(one.name, other.name);
}

const rank = ({ place }: GroupMember): number => ['local', 'remote', 'request'].indexOf(place.kind);

function listed(group: readonly GroupMember[]): Pick<BranchGroup, 'refs' | 'requests'> {
  const ordered = [...group].sort(
    (one, other) => rank(one) - rank(other) || compareTexts(one.ref.name, other.ref.name),
  );
  const requests = new Map<number, PullRequest>();
  for (const { request } of ordered) {
    if (request !== null && !requests.has(request.number)) requests.set(request.number, request);
  }
  return { refs: ordered.map(({ ref }) => ref), requests: [...requests.values()] };
}
