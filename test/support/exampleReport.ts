import type { HealthReport } from '../../src/core/report/healthReport';
import { exampleFiles } from './example/files';
import { exampleFindings, exampleGuidance } from './example/findings';
import { robin } from './example/people';
import { fallingTrend, growingTrend, youngTrend } from './example/trend';
import { exampleWeeks } from './example/weeks';

const notMeasuredYet = [
  { what: 'reviews on the forge', why: 'they are not in git; only reviews that a trailer names are seen' },
  { what: 'open work and who waits', why: 'branches and pull requests are not read by this version' },
  { what: 'lead times', why: 'finished branches are not read by this version' },
  { what: 'truck factor', why: 'it is not computed by this version' },
];

const robins = [robin, { name: 'Robin Ashworth', email: 'robin@laptop.local' }];

const inTheWay: HealthReport = {
  schemaVersion: 1,
  generatedAt: '2026-09-16T12:00:03Z',
  until: '2026-09-16T12:00:00Z',
  repository: {
    name: 'checkout-service',
    baseRef: 'refs/remotes/origin/main',
    baseCommit: '530df1f2c4b7a9e8d6f5031b2a4c6e8f0d1b3a59',
    headRef: 'refs/heads/main',
    shallow: false,
    partial: false,
    lastFetchAt: '2026-09-16T10:00:00Z',
    filesTracked: 412,
  },
  window: {
    days: 90,
    since: '2026-06-18T12:00:00Z',
    until: '2026-09-16T12:00:00Z',
    workCommits: 214,
    people: 6,
    regulars: 6,
  },
  manager: { identities: robins, source: 'settings' },
  level: 'in-the-way',
  levelFacts: ['58 % of the landings on engine.ts are yours', 'You make 24 % of the commits to product source'],
  nextSteps: [
    {
      text: 'Leave the next two changes to src/checkout/engine.ts to Amara Okafor, and review them.',
      finding: 'critical-authorship',
      guidance: 'do-hand-over-next',
    },
    {
      text: 'Trade your next feature ticket for an hour of reading this week’s landings.',
      finding: 'implementation-share',
      guidance: 'do-review-to-stay-close',
    },
    {
      text: 'Pair with Priya Raman on the next change to src/payments/ledger.ts.',
      finding: 'sole-knowledge',
      guidance: 'do-pair-on-it',
    },
  ],
  activity: { commits: 43, criticalCommits: 23, share: 23 / 74, weeks: exampleWeeks },
  trend: growingTrend,
  criticalFiles: exampleFiles,
  openWork: [],
  leadTimes: { samples: 0, p50: null, p75: null, p90: null, limits: { late: 3, overdue: 5 }, fallback: true },
  truckFactor: {
    value: null,
    people: [],
    files: null,
    withoutManager: null,
    filesOnlyManagerKnows: ['src/payments/ledger.ts'],
  },
  findings: exampleFindings,
  absence: { files: [], refs: [], gates: [] },
  credits: [],
  guidance: exampleGuidance,
  question: null,
  narrowing: null,
  teamQuestion: null,
  joined: [{ person: robin, identities: [robin, { name: 'robin', email: 'robin@laptop.local' }] }],
  totals: { criticalFiles: 7, openWork: 0, findings: 3, filesOnlyManagerKnows: 1 },
  notMeasured: notMeasuredYet,
};

/** A full, believable report of a team of six whose manager is in the way. */
export function exampleReport(overrides: Partial<HealthReport> = {}): HealthReport {
  return { ...inTheWay, ...overrides };
}

/** The same team, with a manager whose work goes elsewhere: nothing found, standing advice and a question. */
export function clearReport(overrides: Partial<HealthReport> = {}): HealthReport {
  return exampleReport({
    level: 'clear',
    levelFacts: [
      '5 of 74 work commits on critical files are yours.',
      'No limit is crossed on any of 3 critical files.',
    ],
    nextSteps: [
      {
        text: 'Read this week’s landings on src/checkout/engine.ts and ask one question about the design.',
        finding: null,
        guidance: 'do-review-to-stay-close',
      },
    ],
    activity: {
      commits: 25,
      criticalCommits: 5,
      share: 5 / 74,
      weeks: exampleWeeks.map((week, index) => {
        const critical = [1, 4, 6, 9, 11].includes(index) ? 1 : 0;
        const bands = { ...week.bands, critical, product: index % 2, support: index % 3, writing: 1 };
        return {
          ...week,
          commits: critical + bands.product + bands.support,
          criticalCommits: critical,
          outsideHours: 0,
          bands,
        };
      }),
    },
    trend: fallingTrend,
    criticalFiles: exampleFiles.slice(1, 4),
    truckFactor: { value: null, people: [], files: null, withoutManager: null, filesOnlyManagerKnows: [] },
    findings: [],
    guidance: exampleGuidance.filter(entry => entry.id === 'do-review-to-stay-close'),
    question: 'Which decision of this week could someone else have made?',
    totals: { criticalFiles: 3, openWork: 0, findings: 0, filesOnlyManagerKnows: 0 },
    ...overrides,
  });
}

/** A repository with too little history to judge. */
export function unknownReport(overrides: Partial<HealthReport> = {}): HealthReport {
  return exampleReport({
    repository: { ...inTheWay.repository, name: 'new-service', shallow: true, lastFetchAt: null, filesTracked: 23 },
    window: { ...inTheWay.window, workCommits: 11, people: 1, regulars: 1 },
    manager: { identities: [robin], source: 'git-config' },
    level: 'unknown',
    levelFacts: [
      'Too little history to judge: in 90 days it takes 50 work commits (there are 11) and 3 people with 3 or more work commits each (there is 1).',
    ],
    nextSteps: [],
    activity: {
      commits: 11,
      criticalCommits: 0,
      share: null,
      weeks: exampleWeeks.map((week, index) => {
        const product = index === 12 ? 7 : index === 13 ? 4 : 0;
        const bands = { critical: 0, product, support: 0, writing: 0, people: 0 };
        return { ...week, commits: product, criticalCommits: 0, teamCommits: product, outsideHours: null, bands };
      }),
    },
    trend: youngTrend,
    criticalFiles: [],
    truckFactor: { value: null, people: [], files: null, withoutManager: null, filesOnlyManagerKnows: [] },
    findings: [],
    guidance: exampleGuidance.filter(entry => entry.id === 'do-review-to-stay-close'),
    question: 'What would your week look like if the busiest file were someone else’s?',
    joined: [],
    totals: { criticalFiles: 0, openWork: 0, findings: 0, filesOnlyManagerKnows: 0 },
    notMeasured: [
      {
        what: 'history before the shallow clone',
        why: 'the clone is shallow: run git fetch --unshallow for the whole history',
      },
      ...notMeasuredYet,
    ],
    ...overrides,
  });
}
