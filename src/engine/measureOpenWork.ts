import type { Base } from '../core/analysis/base';
import { LandedSearch } from '../core/analysis/openWork/landed';
import { openField } from '../core/analysis/openWork/openField';
import { relevantOf } from '../core/analysis/openWork/openWork';
import type { OpenWorkFacts } from '../core/analysis/openWork/openWork';
import { relevantRefs } from '../core/analysis/openWork/relevantRefs';
import type { BranchRefs } from '../core/history/branchRefs';
import type { KeptBranches, KeptCommits, TipTimes } from '../core/history/keptBranches';
import { openCommits } from '../core/history/openCommits';
import type { NotMeasured } from '../core/report/healthReport';
import { count } from '../core/report/wording';
import type { Git } from '../git/git';
import { isGitFailure } from '../git/gitErrors';
import type { RepositoryRefs } from '../git/refs';
import type { GitConfiguration } from '../git/repository';
import { readTipTimes } from '../git/tipTimes';
import { readEvidence } from './landedEvidence';
import { openCommitsOf, readBase, unreadBase } from './readOpenCommits';
import type { PackedBase } from './readOpenCommits';
import type { MeasureRequest } from './request';
import type { RoomOnDemand } from './roomOnDemand';

/** What branches are measured against. */
export interface OpenWorkPlace extends BranchPlace {
  /** Null where git could not read them. */
  readonly tips: ReadTips | null;
  readonly base: PackedBase;
}

/** Where branches are read. */
export interface BranchPlace {
  readonly room: RoomOnDemand;
  readonly survey: BranchSurvey;
  readonly baseRef: Base;
  readonly kept: KeptBranches | null;
}

/** What the repository says of its branches. */
export interface BranchSurvey {
  readonly refs: RepositoryRefs;
  readonly configuration: GitConfiguration;
  readonly lastFetch: Date | null;
}

/** What is read of branches while base's history is being read. */
export interface ReadTips {
  readonly times: TipTimes;
  /** Commits of branches: what was kept, else all that can be told before base's history is known; null where git failed. */
  readonly commits: KeptCommits | null;
}

/** Reads when the tips of the refs were committed, and what they contain; null where git cannot. Throws where it is cancelled. */
export async function readTips(request: MeasureRequest, place: BranchPlace): Promise<ReadTips | null> {
  const { room, survey, kept } = place;
  const tips = survey.refs.work.map(({ tip }) => tip);
  const openGit = async (): Promise<Git> => (await room.open()).git;
  const times = await unlessGitFails(readTipTimes(openGit, tips, kept?.tipTimes ?? null));
  if (times === null) return null;
  // Who asks again is told why git failed.
  const commits = kept?.commits ?? (await unlessGitFails(readCommitsAhead(request, place, times)));
  return { times, commits };
}

/** Which requests landed lately only base's history tells: what such a ref holds beside is read afterwards. */
function readCommitsAhead(
  { settings: { longLived }, until }: MeasureRequest,
  { room, survey, baseRef }: BranchPlace,
  times: TipTimes,
): Promise<KeptCommits> {
  const rules = { longLived, baseRef: baseRef.name, until, landed: new Set<number>() };
  return openCommitsOf(room, null, unreadBase(baseRef.commit), relevantRefs(branchRefs(survey, times), rules));
}

async function unlessGitFails<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (!isGitFailure(error, 'git-failed')) throw error;
    return null;
  }
}

/** Facts of branches; null where git could not read them. */
export interface MeasuredOpenWork {
  readonly facts: OpenWorkFacts | null;
  readonly notMeasured: readonly NotMeasured[];
  /** What is worth keeping; what was kept itself where nothing is new. */
  readonly toKeep: KeptBranches | null;
}

/** Reads what branches hold that base does not, and what it takes to know what of it landed. Throws where it is cancelled. */
export async function measureOpenWork(request: MeasureRequest, place: OpenWorkPlace): Promise<MeasuredOpenWork> {
  const { tips, kept } = place;
  if (tips === null) return unreadable('git cannot read the tips of the branches', kept);
  try {
    return await readOpenWork(request, { ...place, tips });
  } catch (error) {
    if (!isGitFailure(error, 'git-failed')) throw error;
    return unreadable(error.message, kept);
  }
}

function unreadable(why: string, kept: KeptBranches | null): MeasuredOpenWork {
  return { facts: null, notMeasured: [{ what: 'open work and lead times', why }], toKeep: kept };
}

async function readOpenWork(
  { settings, until }: MeasureRequest,
  { room, tips, survey, base, baseRef, kept }: OpenWorkPlace & { readonly tips: ReadTips },
): Promise<MeasuredOpenWork> {
  const branches = branchRefs(survey, tips.times);
  const relevant = relevantOf({ facts: { branches }, settings, base, baseRef: baseRef.name });
  const found = await openCommitsOf(room, tips.commits, readBase(base), relevant);
  const commits = openCommits(found.part);
  const field = openField(base, commits, branches, relevant);
  const search = new LandedSearch(field);
  const { table, diffs, patches, missing, cut } = await readEvidence(room, kept, field.trunk, until, search);
  return {
    facts: { branches, commits, field, landed: search, table, patches },
    toKeep: unlessKept(
      { tipTimes: tips.times, commits: found, diffs, patches, merges: kept?.merges ?? new Map() },
      kept,
    ),
    notMeasured: [
      ...(relevant.cut > 0 ? [tooMany(`${count(relevant.cut, 'branches')} with older work`)] : []),
      ...(cut > 0 ? [tooMany(`${count(cut, 'changes')} that may have landed in another form`)] : []),
      ...(missing > 0 ? [lacking(missing)] : []),
    ],
  };
}

function branchRefs({ refs, configuration, lastFetch }: BranchSurvey, { times }: TipTimes): BranchRefs {
  return {
    listed: refs.work,
    times,
    testMerges: refs.testMerges,
    hints: configuration.hints,
    remotes: configuration.remotes.map(({ name }) => name),
    lastFetchAt: lastFetch === null ? null : lastFetch.getTime() / 1000,
  };
}

/** What was kept itself where all of it is the same. */
function unlessKept(read: KeptBranches, kept: KeptBranches | null): KeptBranches {
  if (kept === null) return read;
  const { tipTimes, commits, diffs, patches } = kept;
  const isSame =
    read.tipTimes === tipTimes && read.commits === commits && read.diffs === diffs && read.patches === patches;
  return isSame ? kept : read;
}

function tooMany(what: string): NotMeasured {
  return { what, why: 'there are too many: the most recent ones were read' };
}

function lacking(missing: number): NotMeasured {
  return {
    what: `whether ${count(missing, 'changes')} of branches landed in another form, and how many lines that is`,
    why: 'the clone lacks the contents',
  };
}
