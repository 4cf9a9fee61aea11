import { floatAt, textAt } from '../../history/columns';
import { addToList } from '../../history/groups';
import { isMerge } from '../ancestry';
import { isAutomationSubject } from '../bots';
import { daySeconds } from '../window';
import type { People } from '../people';
import { authorOf, isBotPerson } from '../person';
import { copyKey } from './copyKey';
import type { Landed } from './landed';
import { openWorkDays } from './relevantRefs';
import type { OpenField } from './openField';
import { touchesScope } from './openNarrowing';
import type { OpenNarrowing } from './openNarrowing';
import type { RefPlace } from './refPlace';
import type { Sketch } from './sketches';
import { changedPaths } from './trunk';

/** A rebase or a late commit; what was committed at once took no time that git knows of. Seconds. */
const leastGap = 60;

/** What lead times are taken from. */
export interface LeadTimeSources {
  readonly field: OpenField;
  readonly sketches: readonly Sketch[];
  readonly landed: Landed;
  readonly people: People;
  /** Whose work, and on which paths, counts. */
  readonly narrowing: OpenNarrowing;
  readonly until: number;
  readonly isLongLived: (place: RefPlace) => boolean;
  /** Working days after the first moment's day up to the second's; seconds. */
  readonly workingDays: (from: number, to: number) => number;
}

/**
 * Working days that each piece of work took that was finished in the last 180 days: side branches of merges, branches that
 * landed in another form, and commits that were rebased onto base.
 */
export function leadTimeSamples(sources: LeadTimeSources): readonly number[] {
  const { field, until } = sources;
  const { history, chain } = field.trunk;
  const since = until - openWorkDays * daySeconds;
  const landedBranches = branchSamples(sources, since);
  const samples = [...landedBranches.days];
  const sides = sideBranches(field);
  chain.forEach((position, index) => {
    const time = floatAt(history.committerTimes, position);
    if (time <= since || time > until) return;
    const first = isMerge(history, position)
      ? firstOfSide(sources, position, sides.get(index) ?? [])
      : rebasedAt(sources, position, landedBranches);
    if (first !== null) samples.push(sources.workingDays(first, time));
  });
  return samples;
}

/** What branches took that landed squashed, picked or rebased, with what of base is theirs and counts no second time. */
interface BranchSamples {
  readonly days: readonly number[];
  /** Commits of base that are copies of theirs. */
  readonly copies: ReadonlySet<string>;
  /** When the branches landed; seconds. */
  readonly landedAt: ReadonlySet<number>;
}

function branchSamples(
  { field, sketches, landed, people, narrowing, workingDays }: LeadTimeSources,
  since: number,
): BranchSamples {
  const { commits } = field.trunk;
  const days: number[] = [];
  const copies = new Set<string>();
  const landedAt = new Set<number>();
  for (const { tip, work, author, files } of sketches) {
    const time = landed.tips.get(tip)?.at ?? null;
    if (time === null || time <= since || work.length === 0 || isBotPerson(people, author)) continue;
    if (!narrowing.counts(author) || !touchesScope(narrowing, files)) continue;
    days.push(workingDays(Math.min(...work.map(position => floatAt(commits.authorTimes, position))), time));
    landedAt.add(time);
    for (const position of work) copies.add(copyKey(commits, position));
  }
  return { days, copies, landedAt };
}

/** Commits of base by the index of what brought them, without the first-parent commits themselves. */
function sideBranches({ trunk: { chain, broughtAt } }: OpenField): ReadonlyMap<number, readonly number[]> {
  const sides = new Map<number, number[]>();
  broughtAt.forEach((index, position) => {
    if (index < 0 || chain[index] === position) return;
    addToList(sides, index, position);
  });
  return sides;
}

/** First author date of what a merge brought; null where it brought no person's work, or a long-lived branch. */
function firstOfSide(sources: LeadTimeSources, merge: number, side: readonly number[]): number | null {
  const { history } = sources.field.trunk;
  const merged = /^Merge (?:remote-tracking )?branch '([^']+)'/.exec(textAt(history.subjects, merge))?.[1];
  if (merged !== undefined && isTrunkName(sources, merged)) return null;
  const work = side.filter(position => isWork(sources, position));
  return work.length === 0 ? null : Math.min(...work.map(position => floatAt(history.authorTimes, position)));
}

function isTrunkName({ isLongLived }: LeadTimeSources, name: string): boolean {
  const branches = [name, name.slice(name.indexOf('/') + 1)];
  return branches.some(branch => isLongLived({ kind: 'local', branch, remote: '', request: null }));
}

/** Author date of a commit that was committed onto base later than it was written, unless its branch was counted. */
function rebasedAt(sources: LeadTimeSources, position: number, { copies, landedAt }: BranchSamples): number | null {
  const { history } = sources.field.trunk;
  const written = floatAt(history.authorTimes, position);
  const committed = floatAt(history.committerTimes, position);
  if (committed - written < leastGap || !isWork(sources, position)) return null;
  return landedAt.has(committed) || copies.has(copyKey(history, position)) ? null : written;
}

function isWork({ field, people, narrowing }: LeadTimeSources, position: number): boolean {
  const { history } = field.trunk;
  if (isMerge(history, position) || isAutomationSubject(textAt(history.subjects, position))) return false;
  const author = authorOf(history, people, position);
  if (isBotPerson(people, author) || !narrowing.counts(author)) return false;
  return touchesScope(narrowing, changedPaths(history, position));
}
