import type { FileEntry, HealthReport, OpenWork } from '../../src/core/report/healthReport';
import { amara, jonas, robin } from './example/people';
import { exampleReport } from './exampleReport';
import { fullReport } from './fullReport';

/** A critical file of the example with what a test says of it. */
export function criticalFile(sketch: Partial<FileEntry>): FileEntry {
  const [file] = exampleReport().criticalFiles;
  if (file === undefined) throw new Error('the example has critical files');
  return { ...file, ...sketch };
}

/** A report whose critical files have these demands and nobody knows alone. */
export function reportOfDemands(demands: readonly number[]): HealthReport {
  const nobody = { commits: 0, landings: 0, share: 0, doa: null, normalizedDoa: null, isAuthor: false };
  return exampleReport({
    criticalFiles: demands.map((demand, index) =>
      criticalFile({ path: `src/file${index}.ts`, demand, manager: nobody }),
    ),
    findings: [],
    truckFactor: { value: null, people: [], files: null, withoutManager: null, filesOnlyManagerKnows: [] },
  });
}

/** A branch of the manager's, ten days old, that nobody waits for. */
export function ownBranch(name: string, sketch: Partial<OpenWork> = {}): OpenWork {
  const [branch] = fullReport().openWork;
  if (branch === undefined) throw new Error('the full report has open work');
  return {
    ...branch,
    refs: [`refs/heads/${name}`],
    tip: name,
    pullRequest: null,
    author: { ...robin, isManager: true },
    firstCommitAt: '2026-09-06T12:00:00Z',
    lastCommitAt: '2026-09-15T12:00:00Z',
    dependents: [],
    conflicts: [],
    overlaps: [],
    overdue: null,
    verdict: 'clear',
    why: [],
    waitingPeople: [],
    ...sketch,
  };
}

/** A branch of Amara's. */
export function theirBranch(name: string, sketch: Partial<OpenWork> = {}): OpenWork {
  return ownBranch(name, { author: { ...amara, isManager: false }, ...sketch });
}

/** A branch of the manager's on which Amara's checkout is built, with which Jonas's retry conflicts. */
export function heldBranch(name = 'engine-v2', sketch: Partial<OpenWork> = {}): OpenWork {
  return ownBranch(name, {
    verdict: 'blocking',
    dependents: [{ ref: 'refs/heads/checkout', author: amara.name, commits: 2 }],
    conflicts: [{ ref: 'refs/heads/retry', author: jonas.name, files: ['src/checkout/engine.ts'] }],
    waitingPeople: [amara.name, jonas.name],
    ...sketch,
  });
}

/** The branches that wait for `heldBranch`. */
export const waitingBranches: readonly OpenWork[] = [
  theirBranch('checkout'),
  theirBranch('retry', { author: { ...jonas, isManager: false } }),
];
