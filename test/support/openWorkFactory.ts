import type { Analysis } from '../../src/core/analysis/analysis';
import { leadTimes } from '../../src/core/analysis/openWork/leadTimes';
import type { OpenBranch } from '../../src/core/analysis/openWork/openBranch';
import type { Dependent, Overlap, SharedFiles, Waiting } from '../../src/core/analysis/openWork/waiting';
import { CommitSet } from '../../src/core/history/openCommits';
import { daysBefore, historyOf, seconds } from './historyFactory';

/** A branch as a test tells it: one file, a first commit of 10 days ago, alive today. */
export function openBranch(sketch: Partial<OpenBranch> = {}): OpenBranch {
  return {
    refs: ['refs/heads/checkout'],
    name: 'checkout',
    tip: '1'.repeat(40),
    author: 0,
    pullRequest: null,
    state: 'open',
    commits: [0],
    contained: new CommitSet([0]),
    fork: null,
    files: ['src/pay.ts'],
    firstAt: seconds(daysBefore(10)),
    lastAt: seconds(daysBefore(0)),
    ageWorkingDays: 7,
    idleWorkingDays: 0,
    lines: 10,
    ...sketch,
  };
}

/** A teammate's branch that is younger than `openBranch()`. */
export function theirBranch(sketch: Partial<OpenBranch> = {}): OpenBranch {
  const younger = { author: 1, name: 'fees', refs: ['refs/heads/fees'], tip: '2'.repeat(40) };
  return openBranch({ ...younger, firstAt: seconds(daysBefore(5)), ...sketch });
}

/** What a test says of who waits; nobody does else. */
export interface WaitingSketch {
  readonly branch?: Partial<OpenBranch>;
  readonly dependents?: readonly Dependent[];
  readonly conflicts?: readonly SharedFiles[];
  readonly overlaps?: readonly Overlap[];
  readonly criticalFiles?: readonly string[];
  readonly overtakenFiles?: readonly string[];
  readonly conflictsWithBase?: readonly string[];
}

/** Who waits for a branch whose one file is critical. */
export function waitingFor({ branch, ...sketch }: WaitingSketch = {}): Waiting {
  return {
    branch: openBranch(branch),
    dependents: [],
    conflicts: [],
    overlaps: [],
    criticalFiles: ['src/pay.ts'],
    overtakenFiles: [],
    conflictsWithBase: [],
    ...sketch,
  };
}

/** Open work of these branches alone, of whose commits nothing is known. */
export function workOf(...branches: readonly OpenBranch[]): NonNullable<Analysis['openWork']> {
  return {
    branches,
    commits: { ...historyOf([]), parentIds: [], positionOf: new Map() },
    personOf: () => 0,
    isRequested: () => false,
    changedOnBase: () => new Set(),
    leadTimes: leadTimes([]),
  };
}
