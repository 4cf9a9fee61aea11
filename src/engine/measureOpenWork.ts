import { landings } from '../core/analysis/ancestry';
import { landedWork } from '../core/analysis/openWork/landed';
import type { Landed, LandedEvidence } from '../core/analysis/openWork/landed';
import { openField } from '../core/analysis/openWork/openField';
import type { BaseHistory } from '../core/analysis/openWork/openField';
import { relevantOf } from '../core/analysis/openWork/openWork';
import type { BranchRefs } from '../core/history/branchRefs';
import { textAt } from '../core/history/columns';
import type { HistoryColumns } from '../core/history/columns';
import type { OpenWorkFacts } from '../core/history/openWorkFacts';
import type { NotMeasured } from '../core/report/healthReport';
import { readBranchRefs } from '../git/branchRefs';
import { isGitFailure } from '../git/gitErrors';
import { readOpenCommits } from '../git/openCommits';
import type { Git } from '../git/git';
import type { GitConfiguration } from '../git/repository';
import type { RoomOnDemand } from './roomOnDemand';
import { readEvidence } from './landedEvidence';
import type { MeasureRequest } from './request';

/** What branches are measured against. */
export interface OpenWorkPlace {
  readonly room: RoomOnDemand;
  /** Null where git could not read them. */
  readonly branches: BranchRefs | null;
  readonly history: HistoryColumns;
  /** Position at which base stands. */
  readonly tip: number;
  /** Full name of base's ref. */
  readonly baseRef: string;
}

/** Reads the refs that may hold work; null where git cannot. Throws where it is cancelled. */
export async function readBranches(
  git: Git,
  room: RoomOnDemand,
  { configuration, lastFetch }: { readonly configuration: GitConfiguration; readonly lastFetch: Date | null },
): Promise<BranchRefs | null> {
  const opened = await room.open();
  try {
    return await readBranchRefs(git, opened.git, {
      hints: configuration.hints,
      remotes: configuration.remotes.map(({ name }) => name),
      lastFetchAt: lastFetch === null ? null : lastFetch.getTime() / 1000,
    });
  } catch (error) {
    if (!isGitFailure(error, 'git-failed')) throw error;
    return null;
  }
}

/** Facts of branches; null where git could not read them. */
export interface MeasuredOpenWork {
  readonly facts: OpenWorkFacts | null;
  readonly notMeasured: readonly NotMeasured[];
}

/** Reads what branches hold that base does not, and what it takes to know what of it landed. Throws where it is cancelled. */
export async function measureOpenWork(request: MeasureRequest, place: OpenWorkPlace): Promise<MeasuredOpenWork> {
  const { branches } = place;
  if (branches === null) return unreadable('git cannot list the branches');
  try {
    return await readOpenWork(request, { ...place, branches });
  } catch (error) {
    if (!isGitFailure(error, 'git-failed')) throw error;
    return unreadable(error.message);
  }
}

function unreadable(why: string): MeasuredOpenWork {
  return { facts: null, notMeasured: [{ what: 'open work and lead times', why }] };
}

async function readOpenWork(
  { settings, until }: MeasureRequest,
  { room: onDemand, branches, history, tip, baseRef }: OpenWorkPlace & { readonly branches: BranchRefs },
): Promise<MeasuredOpenWork> {
  const room = await onDemand.open();
  const base: BaseHistory = { history, landingOf: landings(history, tip), tip, until };
  const relevant = relevantOf({ facts: { branches }, settings, base, baseRef });
  const commits = await readOpenCommits(room, ids([...relevant.work, ...relevant.longLived]), [
    textAt(history.ids, tip),
    ...ids(relevant.forgotten),
  ]);
  const field = openField(base, commits, branches, relevant);
  const ask = (evidence: LandedEvidence): Landed =>
    landedWork(field.trunk, field.forks, field.tips, field.numbers, evidence);
  const { evidence, missing, cut } = await readEvidence(room.git, field.trunk, until, ask);
  return {
    facts: { branches, commits, ...evidence },
    notMeasured: [
      ...(relevant.cut > 0 ? [tooMany(relevant.cut, 'older branches')] : []),
      ...(cut > 0 ? [tooMany(cut, 'changes that may have landed in another form')] : []),
      ...(missing > 0 ? [lacking(missing)] : []),
    ],
  };
}

const ids = (refs: readonly { readonly tip: string }[]): readonly string[] => [...new Set(refs.map(({ tip }) => tip))];

function tooMany(count: number, what: string): NotMeasured {
  return { what: `${count} ${what}`, why: 'there are too many: the most recent ones were read' };
}

function lacking(count: number): NotMeasured {
  return {
    what: `whether ${count} changes landed in another form, and how many lines they are`,
    why: 'the clone lacks their contents',
  };
}
