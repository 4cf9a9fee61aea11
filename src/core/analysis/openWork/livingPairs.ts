import type { CommitPair } from '../../history/merges';
import { daySeconds } from '../window';
import type { OpenBranch, OpenWork } from './openBranch';
import { changedPaths } from './trunk';
import { livingDays } from './waiting';

/** Open work with what tells whose it is and which of its files matter. */
export interface WorkField {
  readonly work: OpenWork;
  /** Index of the manager among the persons; null: nobody is looked at. */
  readonly manager: number | null;
  /** True for a path that is not left out. */
  readonly counts: (path: string) => boolean;
  /** Full id of base's commit. */
  readonly baseTip: string;
  /** Seconds since 1970. */
  readonly until: number;
}

/** A branch of the manager's beside a living one of a teammate's. */
export interface LivingPair {
  readonly own: OpenBranch;
  readonly other: OpenBranch;
  /** Files that both change by commits that the other does not contain, none left out; sorted. */
  readonly files: readonly string[];
}

/** Most test merges of a run, those of the most recent branches first. */
export const mostMerges = 200;

/** Branches of the manager's that somebody may wait for. */
export function waitedFor({ work, manager }: WorkField): readonly OpenBranch[] {
  return work.branches.filter(({ author, state }) => author === manager && (state === 'open' || state === 'quiet'));
}

/** Branches of teammates with a commit of the last 14 days; what is exempt waits for nobody. */
export function livingOthers({ work, manager }: WorkField): readonly OpenBranch[] {
  return work.branches.filter(({ author, state }) => author !== manager && state === 'open');
}

/** The branches with each other, as far as they change the same files. */
export function livingPairs(field: WorkField, own: OpenBranch): readonly LivingPair[] {
  const files = new Set(own.files);
  return livingOthers(field)
    .filter(other => other.files.some(path => files.has(path)))
    .map(other => ({ own, other, files: sharedFiles(field, own, other) }))
    .filter(pair => pair.files.length > 0);
}

function sharedFiles(field: WorkField, own: OpenBranch, other: OpenBranch): readonly string[] {
  const theirs = new Set(filesBeside(field, other, own));
  return filesBeside(field, own, other).filter(path => theirs.has(path) && field.counts(path));
}

/** Files that a branch changes by commits which the other does not contain; sorted. */
function filesBeside({ work }: WorkField, branch: OpenBranch, other: OpenBranch): readonly string[] {
  const apart = branch.commits.filter(position => !other.contained.has(position));
  if (apart.length === branch.commits.length) return branch.files;
  return [...new Set(apart.flatMap(position => changedPaths(work.commits, position)))].sort();
}

/** Whether both sides of a pair have a commit that is young enough. */
export function isLiving({ until }: WorkField, { own, other }: LivingPair, days: number): boolean {
  return until - Math.min(own.lastAt, other.lastAt) <= days * daySeconds;
}

/** Test merges that can matter. */
export interface WantedMerges {
  readonly pairs: readonly CommitPair[];
  /** How many more there would be. */
  readonly cut: number;
}

/**
 * Living pairs that change the same files, the most recent first, then the manager's branches with base where it changed files
 * of theirs.
 */
export function wantedMerges(field: WorkField): WantedMerges {
  const own = waitedFor(field);
  const withOthers = own
    .flatMap(branch => livingPairs(field, branch))
    .filter(pair => isLiving(field, pair, livingDays.conflict))
    .sort((one, other) => lastOf(other) - lastOf(one))
    .map(pair => ({ one: pair.own.tip, other: pair.other.tip }));
  const withBase = own
    .filter(branch => field.work.changedOnBase(branch).size > 0)
    .map(({ tip }) => ({ one: tip, other: field.baseTip }));
  const pairs = [...withOthers, ...withBase];
  return { pairs: pairs.slice(0, mostMerges), cut: Math.max(0, pairs.length - mostMerges) };
}

const lastOf = ({ own, other }: LivingPair): number => Math.max(own.lastAt, other.lastAt);
