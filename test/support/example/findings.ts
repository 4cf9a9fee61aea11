import type { EvidenceCommit, Finding } from '../../../src/core/findings/finding';
import type { GuidanceEntry } from '../../../src/core/guidance/guidanceEntry';
import { robin } from './people';

const command = (paths: string) =>
  `git log --no-merges --since=2026-06-18T12:00:00Z --until=2026-09-16T12:00:00Z --format='%h %cs %an: %s' 530df1f2c4b7 -- ${paths}`.trimEnd();

const commit = (digit: string, at: string, subject: string): EvidenceCommit => ({
  id: `${digit.repeat(8)}${'0123456789abcdef'.repeat(2)}`,
  subject,
  at,
  author: robin.name,
});

/** The findings of the example, worst first. A fact of the unit `share` holds a value from 0 to 1. */
export const exampleFindings: readonly Finding[] = [
  {
    id: 'critical-authorship',
    kind: 'critical-authorship',
    severity: 'high',
    title: '58 % of the landings on engine.ts are yours',
    facts: [
      { label: 'your share of the landings on src/checkout/engine.ts', value: 15 / 26, unit: 'share', threshold: 0.5 },
      { label: 'your landings on src/checkout/engine.ts', value: 15, unit: 'landings', threshold: 5 },
    ],
    evidence: {
      commits: [
        commit('5', '2026-09-15T09:12:00Z', 'Split tax rounding per line'),
        commit('3', '2026-09-11T14:40:00Z', 'Retry the engine once on a stale price'),
        commit('d', '2026-09-08T10:05:00Z', 'Engine: keep discounts in cents'),
      ],
      files: ['src/checkout/engine.ts'],
      refs: [],
      command: command('src/checkout/engine.ts'),
    },
    guidance: ['dont-land-most', 'do-hand-over-next'],
    actions: ['explainFile'],
    accepted: null,
  },
  {
    id: 'implementation-share',
    kind: 'implementation-share',
    severity: 'medium',
    title: 'You make 24 % of the commits to product source',
    facts: [
      {
        label: 'your share of the work commits that touch product source',
        value: 35 / 144,
        unit: 'share',
        threshold: 0.2,
      },
      { label: 'your work commits that touch product source', value: 35, unit: 'commits', threshold: null },
      { label: 'other people with 5 or more work commits', value: 5, unit: 'people', threshold: null },
    ],
    evidence: {
      commits: [commit('a', '2026-09-14T16:30:00Z', 'Cart: show the delivery window')],
      files: ['src/checkout/cart.ts', 'src/checkout/engine.ts', 'src/payments/ledger.ts'],
      refs: [],
      command: command(''),
    },
    guidance: ['dont-main-implementer', 'do-review-to-stay-close'],
    actions: [],
    accepted: null,
  },
  {
    id: 'sole-knowledge',
    kind: 'sole-knowledge',
    severity: 'medium',
    title: 'Only you know src/payments/ledger.ts',
    facts: [
      { label: 'critical files that only you know', value: 1, unit: 'files', threshold: null },
      { label: 'your changes to src/payments/ledger.ts in the window', value: 12, unit: 'commits', threshold: 3 },
    ],
    evidence: {
      commits: [commit('7', '2026-09-02T08:55:00Z', 'Ledger: close the day in the shop’s time zone')],
      files: ['src/payments/ledger.ts'],
      refs: [],
      command: command('src/payments/ledger.ts'),
    },
    guidance: ['dont-knowledge-island', 'do-pair-on-it'],
    actions: ['explainFile'],
    accepted: null,
  },
];

const katz = {
  author: 'epkatz',
  title: 'Don’t be in the critical path',
  address: 'https://epkatz.com/in-the-critical-path-as-a-manager/',
};
const stanier = {
  author: 'James Stanier',
  title: 'Should managers still code?',
  address: 'https://theengineeringmanager.substack.com/p/should-managers-still-code',
};
const kua = {
  author: 'Patrick Kua',
  title: 'Level Up #151',
  address: 'https://levelup.patkua.com/issues/level-up-issue-151-1241820',
};

/** The guidance that the example's findings call for. */
export const exampleGuidance: readonly GuidanceEntry[] = [
  {
    id: 'dont-land-most',
    polarity: 'dont',
    title: 'be the one through whom the busiest file must go',
    why: 'When a meeting takes you away, everyone who builds on that file stands still with you.',
    how: ['Leave the next two changes to someone else, even if you would be quicker.'],
    source: katz,
  },
  {
    id: 'do-hand-over-next',
    polarity: 'do',
    title: 'hand the next change over, and review it',
    why: 'Knowledge moves with a real change, not with a document.',
    how: ['Pick the next small change.', 'Walk through your last three commits together.', 'Review; don’t rewrite.'],
    source: katz,
  },
  {
    id: 'dont-main-implementer',
    polarity: 'dont',
    title: 'be a main implementer of features',
    why: 'The team’s plan should hold in a week in which you write nothing.',
    how: ['Before you take a ticket, ask who would learn from it.'],
    source: stanier,
  },
  {
    id: 'do-review-to-stay-close',
    polarity: 'do',
    title: 'read and review to stay close to the code',
    why: 'Reviews keep you oriented, and nobody waits for you to type.',
    how: ['Read this week’s landings on the critical files.', 'Ask one question about a design, not about style.'],
    source: stanier,
  },
  {
    id: 'dont-knowledge-island',
    polarity: 'dont',
    title: 'stay the only one who knows a critical file',
    why: 'Two weeks of holiday should not stop the payments.',
    how: ['Make no further change to it alone.'],
    source: kua,
  },
  {
    id: 'do-pair-on-it',
    polarity: 'do',
    title: 'pair once on it, then only review',
    why: 'One shared session is the cheapest second pair of eyes.',
    how: ['Let the other person type.', 'Leave the next change to them.'],
    source: kua,
  },
];
