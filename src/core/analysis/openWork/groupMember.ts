import type { BranchRef, BranchRefs } from '../../history/branchRefs';
import type { PullRequest } from './openBranch';
import type { RefPlace } from './refPlace';

/** A ref with where its tip lies in the open commits; -1: base has it. */
export interface PlacedRef {
  readonly ref: BranchRef;
  readonly position: number;
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

/** A ref with what its name, or a note of a tool's, says. */
export interface GroupMember extends PlacedRef {
  readonly place: RefPlace;
  readonly request: PullRequest | null;
}

/** Two branches of one name in different places are one when one contains the other, or one person works on both. */
export function isSameBranch(one: GroupMember, other: GroupMember, { contains, personAt }: GroupingRules): boolean {
  if (one.position < 0 || other.position < 0) return true;
  return (
    contains(one.position, other.position) ||
    contains(other.position, one.position) ||
    personAt(one.position) === personAt(other.position)
  );
}

/** The tip that contains the others, else the newest; -1 where base has all of them. */
export function tipOf(group: readonly GroupMember[], { contains }: GroupingRules): number {
  const open = group.filter(({ position }) => position >= 0);
  const containing = open.find(({ position }) => open.every(other => contains(position, other.position)));
  const [first] = [...open].sort((one, other) => other.ref.committedAt - one.ref.committedAt);
  return (containing ?? first)?.position ?? -1;
}
