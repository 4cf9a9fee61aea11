import { floatAt, itemAt, textAt } from '../../history/columns';
import type { HistoryColumns } from '../../history/columns';
import { isMerge } from '../ancestry';
import { isAutomationSubject } from '../bots';
import { authorOf, daySeconds } from '../window';
import type { People } from '../people';
import type { Landed } from './landed';
import { openWorkDays } from './relevantRefs';
import type { OpenField } from './openField';
import type { RefPlace } from './refPlace';
import type { Sketch } from './sketches';

/** A rebase or a late commit; what was committed at once took no time that git knows of. Seconds. */
const leastGap = 60;

/** What lead times are taken from. */
export interface LeadTimeSources {
  readonly field: OpenField;
  readonly sketches: readonly Sketch[];
  readonly landed: Landed;
  readonly people: People;
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
      : rebasedAt(sources, position, landedBranches.copies);
    if (first !== null) samples.push(sources.workingDays(first, time));
  });
  return samples;
}

/** Branches that landed squashed, picked or rebased, and the commits of base that are copies of theirs. */
function branchSamples(
  { field, sketches, landed, people, workingDays }: LeadTimeSources,
  since: number,
): { readonly days: readonly number[]; readonly copies: ReadonlySet<string> } {
  const { commits } = field.trunk;
  const days: number[] = [];
  const copies = new Set<string>();
  for (const { tip, work, author } of sketches) {
    const time = landed.tips.get(tip)?.at ?? null;
    if (time === null || time <= since || work.length === 0 || itemAt(people.persons, author).isBot) continue;
    days.push(workingDays(Math.min(...work.map(position => floatAt(commits.authorTimes, position))), time));
    for (const position of work) copies.add(copyKey(commits, position));
  }
  return { days, copies };
}

function copyKey({ authorTimes, subjects }: HistoryColumns, position: number): string {
  return `${floatAt(authorTimes, position)}\0${textAt(subjects, position)}`;
}

/** Commits of base by the index of what brought them, without the first-parent commits themselves. */
function sideBranches({ trunk: { chain, broughtAt } }: OpenField): ReadonlyMap<number, readonly number[]> {
  const sides = new Map<number, number[]>();
  broughtAt.forEach((index, position) => {
    if (index < 0 || chain[index] === position) return;
    const side = sides.get(index);
    if (side === undefined) sides.set(index, [position]);
    else side.push(position);
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
function rebasedAt(sources: LeadTimeSources, position: number, copies: ReadonlySet<string>): number | null {
  const { history } = sources.field.trunk;
  const written = floatAt(history.authorTimes, position);
  if (floatAt(history.committerTimes, position) - written < leastGap || !isWork(sources, position)) return null;
  return copies.has(copyKey(history, position)) ? null : written;
}

function isWork({ field, people }: LeadTimeSources, position: number): boolean {
  const { history } = field.trunk;
  if (isMerge(history, position) || isAutomationSubject(textAt(history.subjects, position))) return false;
  return !itemAt(people.persons, authorOf(history, people, position)).isBot;
}
