import type { Analysis } from '../analysis/analysis';
import type { LeadTimes } from '../analysis/openWork/leadTimes';
import type { OpenBranch } from '../analysis/openWork/openBranch';
import type { Dependent, Overlap, SharedFiles, Waiting } from '../analysis/openWork/waiting';
import type { Settings } from '../settings/settings';
import { limitsOf } from './limits';

/**
 * Limits of `blocking-work`, calibrated: a first draft called 42 % of real pull requests blocking. An overlap blocks only from where
 * ConE speaks of one (Maddila et al. 2021): one shared file that everybody changes, such as a list of types, held nobody up.
 */
export const blockingWorkLimits = {
  /** Of the branch's files that the teammate changes too: the part, and how many. */
  overlapExtent: 0.5,
  overlapFiles: 2,
  /** A branch of more lines, or of more files, is more than one review holds. */
  lines: 1000,
  files: 50,
} as const;

type Limits = Record<keyof typeof blockingWorkLimits, number>;

/** Why somebody waits for a branch, or may come to. */
export type WaitingReason =
  | { readonly kind: 'dependent'; readonly dependent: Dependent }
  | { readonly kind: 'conflict'; readonly conflict: SharedFiles }
  | { readonly kind: 'overlap'; readonly overlap: Overlap }
  | { readonly kind: 'overtaken'; readonly files: readonly string[] }
  | { readonly kind: 'large'; readonly lines: number | null; readonly files: number };

/** The limit of the team's own lead times that a branch is beyond, in working days. */
export interface Overdue {
  readonly limit: 'late' | 'overdue';
  readonly limitDays: number;
}

/** What who waits for a branch comes to. */
export interface WaitingVerdict {
  readonly waiting: Waiting;
  readonly overdue: Overdue | null;
  readonly verdict: 'blocking' | 'at-risk' | 'clear';
  /** What the verdict rests on, worst first. */
  readonly reasons: readonly WaitingReason[];
}

const rank = { blocking: 0, 'at-risk': 1, clear: 2 } as const;

/** A verdict for each open or quiet branch of the manager's, worst first, the oldest first among equals. */
export function verdictsOf({ waiting, openWork, settings }: Analysis): readonly WaitingVerdict[] {
  if (openWork === null) return [];
  return waiting
    .map(each => judgeWaiting(each, openWork.leadTimes, settings))
    .sort(
      (one, other) =>
        rank[one.verdict] - rank[other.verdict] ||
        other.waiting.dependents.length - one.waiting.dependents.length ||
        one.waiting.branch.firstAt - other.waiting.branch.firstAt,
    );
}

/** The teammates whom the reasons of a verdict name; indices into `people.persons`. */
export function waitingPeople({ reasons }: WaitingVerdict): readonly number[] {
  return reasons.flatMap(reason => {
    if (reason.kind === 'dependent') return [reason.dependent.branch.author];
    if (reason.kind === 'conflict') return [reason.conflict.branch.author];
    return reason.kind === 'overlap' ? [reason.overlap.branch.author] : [];
  });
}

type Weighed = readonly ['blocking' | 'at-risk', WaitingReason];

/** Judges who waits for a branch of the manager's by the team's own lead times. */
export function judgeWaiting(waiting: Waiting, leadTimes: LeadTimes, settings: Settings): WaitingVerdict {
  const overdue = overdueOf(waiting.branch.ageWorkingDays, leadTimes.limits);
  const limits = limitsOf(settings, 'blocking-work', blockingWorkLimits);
  const weighed = [
    ...waiting.dependents.map((dependent): Weighed => ['blocking', { kind: 'dependent', dependent }]),
    ...(overdue === null ? [] : lateReasons(waiting, overdue, limits)),
    ...largeReasons(waiting, limits),
  ];
  const blocking = weighed.filter(([verdict]) => verdict === 'blocking');
  const ordered = [...blocking, ...weighed.filter(([verdict]) => verdict !== 'blocking')];
  return {
    waiting,
    overdue,
    verdict: ordered[0]?.[0] ?? 'clear',
    reasons: ordered.map(([, reason]) => reason),
  };
}

function overdueOf(age: number, { late, overdue }: LeadTimes['limits']): Overdue | null {
  if (age > overdue) return { limit: 'overdue', limitDays: overdue };
  return age > late ? { limit: 'late', limitDays: late } : null;
}

/** What a branch that is late holds up; a quiet one is never blocking but by what is built on it. */
function lateReasons(waiting: Waiting, overdue: Overdue, limits: Limits): readonly Weighed[] {
  const { branch, conflicts, overlaps, overtakenFiles } = waiting;
  const isOlder = (than: OpenBranch): boolean => branch.firstAt < than.firstAt;
  const critical = new Set(waiting.criticalFiles);
  const blocks = (isGrave: boolean): Weighed[0] => (isGrave && branch.state === 'open' ? 'blocking' : 'at-risk');
  return [
    ...conflicts
      .filter(conflict => isOlder(conflict.branch))
      .map((conflict): Weighed => [
        blocks(conflict.files.some(path => critical.has(path))),
        { kind: 'conflict', conflict },
      ]),
    ...overlaps.map((overlap): Weighed => [
      blocks(overdue.limit === 'overdue' && isOlder(overlap.branch) && isWide(overlap, limits)),
      { kind: 'overlap', overlap },
    ]),
    ...(overtakenFiles.length === 0 ? [] : [['at-risk', { kind: 'overtaken', files: overtakenFiles }] as const]),
  ];
}

function isWide({ extent, shared }: Overlap, limits: Limits): boolean {
  return extent >= limits.overlapExtent && shared >= limits.overlapFiles;
}

function largeReasons({ branch, criticalFiles }: Waiting, limits: Limits): readonly Weighed[] {
  const isLarge = (branch.lines ?? 0) > limits.lines || branch.files.length > limits.files;
  if (criticalFiles.length === 0 || !isLarge) return [];
  return [['at-risk', { kind: 'large', lines: branch.lines, files: branch.files.length }]];
}
