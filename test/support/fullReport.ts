import type { HealthReport, OpenWork } from '../../src/core/report/healthReport';
import { amara, jonas, robin } from './example/people';
import { exampleReport } from './exampleReport';

const branch: OpenWork = {
  refs: ['refs/heads/engine-v2', 'refs/remotes/origin/engine-v2'],
  tip: '4f2c19e0a1b2c3d4e5f60718293a4b5c6d7e8f90',
  author: { ...robin, isManager: true },
  pullRequest: { number: 41, source: 'refs/pull/41/head' },
  state: 'open',
  firstCommitAt: '2026-09-03T08:00:00Z',
  lastCommitAt: '2026-09-15T09:12:00Z',
  ageWorkingDays: 9,
  idleWorkingDays: 1,
  commits: 3,
  files: 4,
  lines: 210,
  criticalFiles: ['src/checkout/engine.ts'],
  dependents: [{ ref: 'refs/remotes/origin/checkout-v2', author: amara.name, commits: 3 }],
  conflicts: [{ ref: 'refs/remotes/origin/retry-queue', author: jonas.name, files: ['src/checkout/engine.ts'] }],
  overlaps: [
    { ref: 'refs/remotes/origin/retry-queue', author: jonas.name, files: ['src/checkout/engine.ts'], extent: 0.5 },
  ],
  overtakenFiles: ['src/checkout/router.ts'],
  overdue: { limit: 'overdue', limitDays: 5 },
  verdict: 'blocking',
  why: ['checkout-v2 is built on 3 of its commits'],
  waitingPeople: [amara.name, jonas.name],
};

/** The example report with something in every list, so that each key of the contract is there. */
export function fullReport(): HealthReport {
  const report = exampleReport();
  const [file] = report.criticalFiles;
  const [finding] = report.findings;
  if (file === undefined || finding === undefined) throw new Error('the example has files and findings');
  const accepted = { reason: 'until the release', until: '2026-10-01' };
  return {
    ...report,
    openWork: [branch],
    leadTimes: { samples: 24, p50: 1, p75: 3, p90: 6, limits: { late: 3, overdue: 6 }, fallback: false },
    truckFactor: {
      value: 2,
      people: [{ ...robin, isManager: true, coverageAfter: 0.6 }],
      files: 180,
      withoutManager: 1,
      filesOnlyManagerKnows: ['src/payments/ledger.ts'],
    },
    findings: [{ ...finding, accepted }],
    absence: { files: ['src/payments/ledger.ts'], refs: branch.refs, gates: ['releases'] },
    credits: [{ kind: 'pairing', title: 'Paired on 4 commits', facts: finding.facts, evidence: finding.evidence }],
    narrowing: {
      people: 7,
      scope: ['src/checkout/**', 'src/payments/**'],
      unmatched: { team: ['kim@example.org'], scope: ['src/basket'] },
    },
    teamQuestion: { people: 31, proposed: [{ ...amara, sharedFiles: 12 }] },
    question: 'Which hard conversation does this code postpone?',
  };
}
