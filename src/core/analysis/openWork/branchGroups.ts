import type { BranchRef, BranchRefs } from '../../history/branchRefs';

import type { PullRequest } from './openBranch';
import { hintedRequest, refPlace } from './refPlace';
import type { RefPlace } from './refPlace';

/** A ref with where its tip lies in the open commits; -1: base has it. */
export interface PlacedRef {
  readonly ref: BranchRef;
  readonly position: number;
}

/** Refs that are one branch. */
export interface BranchGroup {
  /** Local ones first, then remote-tracking ones, then requests; by name. */
  readonly refs: readonly BranchRef[];
  /** Position in the open commits of the tip that contains the others, else of the newest. */
  readonly tip: number;
  readonly requests: readonly PullRequest[];
}

/** How branches lie to each other. */
export interface GroupingRules extends Pick<BranchRefs, 'remotes' | 'hints'> {
  /** Whether a position of the open commits contains another; what base has is in all. */
  readonly contains: (position: number, other: number) => boolean;
  /** The person of a position's own last work. */
  readonly personAt: (position: number) => number;
  /** True where all work that the first position adds to the second is by one person, the second's. */
  readonly goesOn: (position: number, below: number) => boolean;
}

interface Member extends PlacedRef {
  readonly place: RefPlace;
  readonly request: PullRequest | null;
}

type Group = Member[];

/**
 * Puts together what is one branch: a local branch, its upstream or the remotes' branch of that name, and the head of a pull
 * or merge request at or below it; then what has the same tip. Branches that base has whole are left away.
 */
export function branchGroups(refs: readonly PlacedRef[], rules: GroupingRules): readonly BranchGroup[] {
  const members = refs.flatMap(ref => member(ref, rules));
  const groups = joinBranches(
    members.filter(({ place }) => place.kind !== 'request'),
    rules,
  );
  joinRequests(
    groups,
    members.filter(({ place }) => place.kind === 'request'),
    rules,
  );
  const byTip = new Map<number, Group>();
  for (const group of groups) {
    const tip = tipOf(group, rules);
    if (tip >= 0) byTip.set(tip, [...(byTip.get(tip) ?? []), ...group]);
  }
  return [...byTip].map(([tip, group]) => ({ tip, ...listed(group) }));
}

function member({ ref, position }: PlacedRef, { remotes, hints }: GroupingRules): readonly Member[] {
  const place = refPlace(ref.name, remotes);
  if (place === null) return [];
  const number = place.request ?? hintedRequest(place, hints);
  const source = place.kind === 'local' ? `branch.${place.branch}` : ref.name;
  return [{ ref, position, place, request: number === null ? null : { number, source } }];
}

/** Groups of local and remote-tracking branches. */
function joinBranches(branches: readonly Member[], rules: GroupingRules): Group[] {
  const groups: Group[] = [];
  const groupOf = new Map<string, Group>();
  const byName = new Map<string, Member[]>();
  for (const branch of branches) {
    const same = byName.get(branch.place.branch) ?? [];
    byName.set(branch.place.branch, [...same, branch]);
  }
  const join = (branch: Member, group: Group | undefined): void => {
    const joined = group ?? [];
    if (group === undefined) groups.push(joined);
    joined.push(branch);
    groupOf.set(branch.ref.name, joined);
  };
  const ordered = [...branches].sort((one, other) => rank(one) - rank(other));
  for (const branch of ordered) {
    if (groupOf.has(branch.ref.name)) continue;
    const same = (byName.get(branch.place.branch) ?? []).filter(other => other !== branch);
    join(
      branch,
      groupOf.get(same.find(other => groupOf.has(other.ref.name) && isSame(branch, other, rules))?.ref.name ?? ''),
    );
    if (branch.place.kind !== 'local') continue;
    const upstream = branches.find(({ ref }) => ref.name === branch.ref.upstream);
    const others =
      upstream === undefined && same.length === 1 ? same : same.filter(other => isSame(branch, other, rules));
    for (const other of [...(upstream === undefined ? [] : [upstream]), ...others]) {
      if (!groupOf.has(other.ref.name)) join(other, groupOf.get(branch.ref.name));
    }
  }
  return groups;
}

const rank = ({ place }: Member): number => ['local', 'remote', 'request'].indexOf(place.kind);

/** Two branches of one name in different places are one when one contains the other, or one person works on both. */
function isSame(one: Member, other: Member, { contains, personAt }: GroupingRules): boolean {
  if (one.position < 0 || other.position < 0) return true;
  return (
    contains(one.position, other.position) ||
    contains(other.position, one.position) ||
    personAt(one.position) === personAt(other.position)
  );
}

/** Puts each request to the branch that it is the request of, or makes it a group of its own. */
function joinRequests(groups: Group[], requests: readonly Member[], rules: GroupingRules): void {
  const byNumber = new Map<number, Group>();
  const byTip = new Map<number, Group>();
  const branches = groups.map(group => ({ group, tip: tipOf(group, rules) }));
  for (const { group, tip } of branches) {
    byTip.set(tip, group);
    for (const { request } of group) if (request !== null) byNumber.set(request.number, group);
  }
  // Those at the tip of a branch first, so that no other one below it takes their place.
  const ordered = [...requests].sort(
    (one, other) => Number(byTip.has(other.position)) - Number(byTip.has(one.position)),
  );
  for (const request of ordered) {
    const number = request.place.request ?? -1;
    const numbered = byNumber.get(number);
    const group =
      (numbered?.some(each => isSame(each, request, rules)) === true ? numbered : undefined) ??
      (request.position < 0 ? undefined : byTip.get(request.position)) ??
      branches.find(branch => isBelow(branch.group, branch.tip, request.position, rules))?.group;
    const joined = group ?? [];
    if (group === undefined) groups.push(joined);
    joined.push(request);
    byNumber.set(number, joined);
  }
}

/** The author of a request went on with the branch, which has no request of its own. */
function isBelow(group: Group, tip: number, position: number, rules: GroupingRules): boolean {
  if (position < 0 || tip < 0 || !rules.contains(tip, position)) return false;
  return group.every(({ request }) => request === null) && rules.goesOn(tip, position);
}

/** The tip that contains the others, else the newest; -1 where base has all of them. */
function tipOf(group: Group, { contains }: GroupingRules): number {
  const open = group.filter(({ position }) => position >= 0);
  const containing = open.find(({ position }) => open.every(other => contains(position, other.position)));
  const [first] = [...open].sort((one, other) => other.ref.committedAt - one.ref.committedAt);
  return (containing ?? first)?.position ?? -1;
}

function listed(group: Group): Pick<BranchGroup, 'refs' | 'requests'> {
  const ordered = [...group].sort((one, other) => rank(one) - rank(other) || (one.ref.name < other.ref.name ? -1 : 1));
  const requests = new Map<number, PullRequest>();
  for (const { request } of ordered) {
    if (request !== null && !requests.has(request.number)) requests.set(request.number, request);
  }
  return { refs: ordered.map(({ ref }) => ref), requests: [...requests.values()] };
}
