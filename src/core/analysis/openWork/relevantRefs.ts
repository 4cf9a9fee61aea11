import type { BranchRef, BranchRefs } from '../../history/branchRefs';
import { floatAt } from '../../history/columns';
import { compareTexts } from '../../history/textOrder';
import { daySeconds } from '../window';
import { longLivedTest } from './longLived';
import { refPlace } from './refPlace';

/** Days before `until` that are looked at for finished and forgotten work. */
export const openWorkDays = 180;

/** Most tips that are read, the most recent first. */
export const mostTips = 5000;

/** What is read of all refs. */
export interface RelevantRefs {
  /** Refs that may hold work, the most recent first. */
  readonly work: readonly BranchRef[];
  /** Long-lived refs, on which work lands as well. */
  readonly longLived: readonly BranchRef[];
  /** Long-lived refs that nobody committed to for so long that nothing of today can have landed there. */
  readonly forgotten: readonly BranchRef[];
  /** Refs of recent work that were too many to be read. */
  readonly cut: number;
}

/** What relevance goes by. */
export interface RelevanceRules {
  /** Globs of `altitude.longLived`. */
  readonly longLived: readonly string[];
  /** Full name of base's ref. */
  readonly baseRef: string;
  /** Seconds since 1970. */
  readonly until: number;
  /** Pull and merge requests that landed lately, whose heads tell how long they took however old they are. */
  readonly landed: ReadonlySet<number>;
}

/** Sorts the refs into work, long-lived ones and those that are too old to matter; all of them the most recent first. */
export function relevantRefs(
  { listed, times, remotes, hints }: Pick<BranchRefs, 'listed' | 'times' | 'remotes' | 'hints'>,
  rules: RelevanceRules,
): RelevantRefs {
  const baseBranch = refPlace(rules.baseRef, remotes)?.branch ?? '';
  const isLongLived = longLivedTest({ globs: rules.longLived, baseBranch, remotes, hints });
  const since = rules.until - openWorkDays * daySeconds;
  const work: BranchRef[] = [];
  const longLived: BranchRef[] = [];
  const forgotten: BranchRef[] = [];
  listed.forEach((ref, index) => {
    const committedAt = floatAt(times, index);
    const isRecent = committedAt > since;
    // A repository may have tens of thousands of these.
    if (Number.isNaN(committedAt) || (!isRecent && isUnasked(ref.name, rules.landed))) return;
    const place = refPlace(ref.name, remotes);
    if (place === null || ref.name === rules.baseRef) return;
    const dated = { ...ref, committedAt };
    if (isLongLived(place)) (isRecent ? longLived : forgotten).push(dated);
    else if (isRecent || (place.request !== null && rules.landed.has(place.request))) work.push(dated);
  });
  work.sort(newestFirst);
  return {
    work: work.slice(0, mostTips),
    longLived: longLived.sort(newestFirst),
    forgotten: forgotten.sort(newestFirst),
    cut: Math.max(0, work.length - mostTips),
  };
}

function newestFirst(one: BranchRef, other: BranchRef): number {
  return other.committedAt - one.committedAt || compareTexts(one.name, other.name);
}

const pull = 'refs/pull/';

/** True for the head of a pull request that did not land lately. */
function isUnasked(name: string, landed: ReadonlySet<number>): boolean {
  return name.startsWith(pull) && !landed.has(Number.parseInt(name.slice(pull.length), 10));
}
