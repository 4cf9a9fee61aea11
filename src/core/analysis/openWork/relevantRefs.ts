import type { BranchRef, BranchRefs } from '../../history/branchRefs';
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

/** Sorts the refs into work, long-lived ones and those that are too old to matter. */
export function relevantRefs({ refs, remotes, hints }: BranchRefs, rules: RelevanceRules): RelevantRefs {
  const baseBranch = refPlace(rules.baseRef, remotes)?.branch ?? '';
  const isLongLived = longLivedTest({ globs: rules.longLived, baseBranch, remotes, hints });
  const since = rules.until - openWorkDays * daySeconds;
  const work: BranchRef[] = [];
  const longLived: BranchRef[] = [];
  const forgotten: BranchRef[] = [];
  for (const ref of refs) {
    const place = refPlace(ref.name, remotes);
    if (place === null || ref.name === rules.baseRef) continue;
    const isRecent = ref.committedAt > since;
    if (isLongLived(place)) (isRecent ? longLived : forgotten).push(ref);
    else if (isRecent || (place.request !== null && rules.landed.has(place.request))) work.push(ref);
  }
  return { work: work.slice(0, mostTips), longLived, forgotten, cut: Math.max(0, work.length - mostTips) };
}
