import type { FileEntry } from '../../../src/core/report/healthReport';
import { amara, author, jonas, mei, priya, robin, tomas } from './people';

const noManager = { commits: 0, landings: 0, share: 0, doa: null, normalizedDoa: null, isAuthor: false };

const rankOf = (value: number, detail: string) => ({ kind: 'hotspot', value, threshold: 19, detail }) as const;

const engine: FileEntry = {
  path: 'src/checkout/engine.ts',
  demand: 9.42,
  terms: { recentWork: 5.66, burst: 1.41, steadyPace: 2.35 },
  reasons: [rankOf(1, 'number 1 of 186 changed files by demand: 31 changes by 5 people in 90 days')],
  revisions: 31,
  people: 5,
  manager: { commits: 18, landings: 15, share: 15 / 26, doa: 9.95, normalizedDoa: 1, isAuthor: true },
  authors: [author(robin, 9.95, 1), author(amara, 3.48, 0.35), author(jonas, 2.9, 0.29)],
  successor: { ...amara, why: 'changed it 9 times in the last year' },
  learner: { ...tomas, why: 'changed 3 files beside it in the last year' },
  coupledWith: [{ path: 'src/checkout/router.ts', degree: 44, shared: 12 }],
  codeOwners: [],
};

const router: FileEntry = {
  path: 'src/checkout/router.ts',
  demand: 6.87,
  terms: { recentWork: 4.12, burst: 1.03, steadyPace: 1.72 },
  reasons: [rankOf(2, 'number 2 of 186 changed files by demand: 24 changes by 6 people in 90 days')],
  revisions: 24,
  people: 6,
  manager: { commits: 3, landings: 3, share: 3 / 21, doa: 3.1, normalizedDoa: 0.48, isAuthor: false },
  authors: [author(tomas, 6.44, 1), author(robin, 3.1, 0.48)],
  successor: { ...tomas, why: 'changed it 12 times in the last year' },
  learner: { ...jonas, why: 'changed 3 files beside it in the last year' },
  coupledWith: [{ path: 'src/checkout/engine.ts', degree: 44, shared: 12 }],
  codeOwners: [],
};

const schema: FileEntry = {
  path: 'src/checkout/schema.ts',
  demand: 4.9,
  terms: { recentWork: 2.94, burst: 0.73, steadyPace: 1.23 },
  reasons: [rankOf(3, 'number 3 of 186 changed files by demand: 17 changes by 5 people in 90 days')],
  revisions: 17,
  people: 5,
  manager: { commits: 4, landings: 3, share: 3 / 14, doa: 3.6, normalizedDoa: 0.59, isAuthor: false },
  authors: [author(amara, 6.1, 1), author(robin, 3.6, 0.59)],
  successor: { ...amara, why: 'changed it 10 times in the last year' },
  learner: null,
  coupledWith: [],
  codeOwners: [],
};

const session: FileEntry = {
  path: 'src/session/session.ts',
  demand: 4.02,
  terms: { recentWork: 2.42, burst: 0.6, steadyPace: 1.0 },
  reasons: [rankOf(5, 'number 5 of 186 changed files by demand: 16 changes by 4 people in 90 days')],
  revisions: 16,
  people: 4,
  manager: noManager,
  authors: [author(mei, 7.02, 1), author(jonas, 3.9, 0.56)],
  successor: { ...mei, why: 'changed it 11 times in the last year' },
  learner: { ...priya, why: 'changed 3 files beside it in the last year' },
  coupledWith: [],
  codeOwners: ['@example/identity'],
};

const ledger: FileEntry = {
  path: 'src/payments/ledger.ts',
  demand: 3.75,
  terms: { recentWork: 2.25, burst: 0.56, steadyPace: 0.94 },
  reasons: [{ kind: 'declared', value: 1, threshold: 1, detail: 'declared critical by src/payments/**' }],
  revisions: 14,
  people: 2,
  manager: { commits: 12, landings: 9, share: 9 / 11, doa: 6.66, normalizedDoa: 1, isAuthor: true },
  authors: [author(robin, 6.66, 1), author(priya, 2.71, 0.41)],
  successor: { ...priya, why: 'changed it 2 times in the last year' },
  learner: null,
  coupledWith: [],
  codeOwners: [],
};

const cart: FileEntry = {
  path: 'src/checkout/cart.ts',
  demand: 3.3,
  terms: { recentWork: 1.99, burst: 0.49, steadyPace: 0.82 },
  reasons: [rankOf(6, 'number 6 of 186 changed files by demand: 14 changes by 5 people in 90 days')],
  revisions: 14,
  people: 5,
  manager: { commits: 1, landings: 1, share: 1 / 12, doa: 2.4, normalizedDoa: 0.39, isAuthor: false },
  authors: [author(jonas, 6.2, 1), author(robin, 2.4, 0.39)],
  successor: { ...jonas, why: 'changed it 8 times in the last year' },
  learner: { ...tomas, why: 'changed 3 files beside it in the last year' },
  coupledWith: [],
  codeOwners: [],
};

const migration: FileEntry = {
  path: 'db/migrations/0042_split_tax_lines.sql',
  demand: 0.61,
  terms: { recentWork: 0.37, burst: 0.09, steadyPace: 0.15 },
  reasons: [{ kind: 'preset', value: 1, threshold: 1, detail: 'the preset migrations matches' }],
  revisions: 2,
  people: 2,
  manager: noManager,
  authors: [author(priya, 4.7, 1)],
  successor: { ...priya, why: 'changed it 2 times in the last year' },
  learner: null,
  coupledWith: [],
  codeOwners: [],
};

/** The seven critical files of the example team, by demand. */
export const exampleFiles: readonly FileEntry[] = [engine, router, schema, session, ledger, cart, migration];
