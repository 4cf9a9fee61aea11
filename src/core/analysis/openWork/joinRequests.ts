import { isSameBranch, tipOf } from './groupMember';
import type { GroupingRules, GroupMember } from './groupMember';

interface TippedGroup {
  readonly group: GroupMember[];
  readonly tip: number;
}

/** Puts each pull or merge request to the branch that it is the request of, or makes it a group of its own, in `groups`. */
export function joinRequests(groups: GroupMember[][], requests: readonly GroupMember[], rules: GroupingRules): void {
  const branches = groups.map((group): TippedGroup => ({ group, tip: tipOf(group, rules) }));
  const byTip = new Map(branches.map(({ group, tip }) => [tip, group]));
  const byNumber = new Map<number, GroupMember[]>();
  for (const group of groups)
    for (const { request } of group) if (request !== null) byNumber.set(request.number, group);
  // Those at the tip of a branch first, so that no other one below it takes their place.
  const ordered = [...requests].sort(
    (one, other) => Number(byTip.has(other.position)) - Number(byTip.has(one.position)),
  );
  for (const request of ordered) {
    const number = request.place.request ?? -1;
    const numbered = byNumber.get(number);
    const group =
      (numbered?.some(each => isSameBranch(each, request, rules)) === true ? numbered : undefined) ??
      (request.position < 0 ? undefined : byTip.get(request.position)) ??
      branches.find(branch => isBelow(branch, request.position, rules))?.group;
    if (group === undefined) groups.push([request]);
    else group.push(request);
    byNumber.set(number, group ?? groups.at(-1) ?? []);
  }
}

/** The author of a request went on with the branch, which has no request of its own. */
function isBelow({ group, tip }: TippedGroup, position: number, rules: GroupingRules): boolean {
  if (position < 0 || tip < 0 || !rules.contains(tip, position)) return false;
  return group.every(({ request }) => request === null) && rules.goesOn(tip, position);
}
