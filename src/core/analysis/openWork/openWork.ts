import { floatAt, textAt } from '../../history/columns';
import type { OpenCommits } from '../../history/openCommits';
import type { Comparison, Patch } from '../../history/branchDiffs';
import { comparisonKey } from '../../history/branchDiffs';
import type { BranchRefs } from '../../history/branchRefs';
import type { DiffTable } from '../../history/diffTable';
import { compareTexts } from '../../history/textOrder';
import type { Settings } from '../../settings/settings';
import { isMerge } from '../ancestry';
import type { People } from '../people';
import { branchGroups } from './branchGroups';
import { changedOnBase } from './changedOnBase';
import type { Landed } from './landed';
import { landedLately } from './landedNumbers';
import { leadTimes } from './leadTimes';
import type { LeadTimes } from './leadTimes';
import { leadTimeSamples } from './leadTimeSamples';
import { longLivedTest } from './longLived';
import type { OpenBranch, OpenWork } from './openBranch';
import type { BaseHistory, OpenField } from './openField';
import type { OpenNarrowing } from './openNarrowing';
import { openAuthor, withOpenIdentities } from './openPeople';
import { exemptTest, openState } from './openState';
import { refWords } from './refPlace';
import { requestedTest } from './requested';
import { relevantRefs } from './relevantRefs';
import type { RelevantRefs } from './relevantRefs';
import { sketchBranches } from './sketches';
import { stillOpen } from './stillOpen';
import type { Sketch } from './sketches';
import { wholeComparison } from './trunkSteps';
import { workingDayCount } from './workingDays';

/** What was read of branches, laid out on the trunk, and what of it landed. */
export interface OpenWorkFacts {
  readonly branches: BranchRefs;
  /** Commits of recent branches and long-lived refs that base does not have. */
  readonly commits: OpenCommits;
  readonly field: OpenField;
  readonly landed: Landed;
  /** What branches change as a whole. */
  readonly table: DiffTable;
  /** The lines of those branches and commits that were looked at, by `comparisonKey`. */
  readonly patches: ReadonlyMap<string, Patch>;
}

/** Everything that open work is found from. */
export interface OpenWorkInput {
  readonly base: BaseHistory;
  /** Full name of base's ref. */
  readonly baseRef: string;
  readonly facts: OpenWorkFacts;
  /** Joined from the identities of `withOpenIdentities`. */
  readonly people: People;
  readonly narrowing: OpenNarrowing;
  readonly settings: Settings;
}

/** Tells what of the branches is open work, and how long finished work took. */
export function openWork(input: OpenWorkInput): OpenWork & { readonly leadTimes: LeadTimes } {
  const { facts, settings, base, people, narrowing } = input;
  const { commits, branches, field, landed } = facts;
  const authorOf = openAuthor(commits, people, withOpenIdentities(base.history, commits));
  const sketches = sketchBranches(field, groupsOf(input, field, authorOf), landed, authorOf);
  const workingDays = workingDayCount(settings);
  const isExempt = exemptTest(settings.exempt, branches.remotes);
  return {
    commits,
    personOf: authorOf,
    isRequested: requestedTest(field),
    changedOnBase: changedOnBase(field),
    branches: stillOpen(input, field, sketches)
      .map(sketch => openBranch(input, field, sketch, { workingDays, isExempt }))
      .sort((one, other) => other.lastAt - one.lastAt || compareTexts(one.tip, other.tip)),
    leadTimes: leadTimes(
      leadTimeSamples({
        field,
        sketches,
        landed,
        people,
        narrowing,
        until: base.until,
        isLongLived: longLivedTest({ ...branches, globs: settings.longLived, baseBranch: '' }),
        workingDays,
      }),
    ),
  };
}

/** The refs that are looked at, by the settings. */
export function relevantOf({
  facts,
  settings,
  base,
  baseRef,
}: Pick<OpenWorkInput, 'settings' | 'base' | 'baseRef'> & {
  readonly facts: Pick<OpenWorkFacts, 'branches'>;
}): RelevantRefs {
  const landed = landedLately(base);
  return relevantRefs(facts.branches, { longLived: settings.longLived, baseRef, until: base.until, landed });
}

function groupsOf(
  { facts }: OpenWorkInput,
  field: OpenField,
  authorOf: (position: number) => number,
): ReturnType<typeof branchGroups> {
  const { commits, branches } = facts;
  const { reach } = field.forks;
  const isWork = (position: number): boolean => !isMerge(commits, position);
  const newest = (position: number): number =>
    [...reach(position)]
      .filter(isWork)
      .reduce(
        (best, one) => (floatAt(commits.committerTimes, one) > floatAt(commits.committerTimes, best) ? one : best),
        position,
      );
  return branchGroups(field.placed, {
    ...branches,
    contains: (position, other) => reach(position).has(other),
    personAt: position => authorOf(newest(position)),
    goesOn: (position, below) => {
      const person = authorOf(newest(below));
      const contained = reach(below);
      return [...reach(position)].every(each => contained.has(each) || !isWork(each) || authorOf(each) === person);
    },
  });
}

/** What is asked of each branch, made once from the settings. */
interface BranchTests {
  readonly workingDays: (from: number, to: number) => number;
  readonly isExempt: (names: readonly string[]) => boolean;
}

function openBranch(
  { facts, base, narrowing }: OpenWorkInput,
  { trunk, forks }: OpenField,
  { group, tip, author, unique, files, lastAt }: Sketch,
  { workingDays, isExempt }: BranchTests,
): OpenBranch {
  const { commits, branches } = facts;
  const fork = forks.forkOf(tip);
  const whole = wholeComparison(trunk, { position: tip, fork });
  const refs = group.refs.map(({ name }) => name);
  const firstAt = firstOf(commits, unique);
  return {
    refs,
    name: refWords(refs[0] ?? '', branches.remotes),
    tip: textAt(commits.ids, tip),
    author,
    pullRequest: group.requests[0] ?? null,
    state: isExempt(refs) ? 'exempt' : openState(lastAt, base.until),
    commits: unique,
    contained: forks.reach(tip),
    fork: fork.id,
    files: [...files].filter(narrowing.inScope).sort(),
    firstAt,
    lastAt,
    ageWorkingDays: workingDays(firstAt, base.until),
    idleWorkingDays: workingDays(lastAt, base.until),
    lines: whole === null ? null : linesOf(facts, whole, files),
  };
}

/** Null where nobody counted, or where the comparison holds more than the branch: what others did on what it stands on. */
function linesOf({ table, patches }: OpenWorkFacts, comparison: Comparison, files: ReadonlySet<string>): number | null {
  const position = table.positionOf(comparison);
  if (position >= 0 && table.pathsAt(position).some(path => !files.has(path))) return null;
  return patches.get(comparisonKey(comparison))?.lines ?? null;
}

function firstOf({ authorTimes }: OpenCommits, positions: readonly number[]): number {
  return positions.reduce((first, position) => Math.min(first, floatAt(authorTimes, position)), Infinity);
}
