import type { Identity } from './repositoryBuilderCommit';

/** The end of the window in tests of rules: a Tuesday at noon, UTC. */
export const until = new Date('2026-06-30T12:00:00Z');

const day = 24 * 60 * 60 * 1000;

/** The moment that many days of 24 hours before `until`; parts of days are allowed. */
export function days(before: number): Date {
  return new Date(until.getTime() - before * day);
}

function person(name: string): Identity {
  return { name, email: `${name.toLowerCase().replace(' ', '.')}@example.com` };
}

/** Invented people for tests of rules. */
export const team = {
  manager: person('Mona Ferreira'),
  ada: person('Ada Okafor'),
  bela: person('Bela Varga'),
  chen: person('Chen Liang'),
  dita: person('Dita Novak'),
  emil: person('Emil Sandberg'),
  /** A person whose family name contains the word that marks automation. */
  abbot: person('Fay Abbot'),
  renovate: { name: 'renovate[bot]', email: '29139614+renovate[bot]@users.noreply.github.com' },
  /** Who commits what was merged by a button of the forge. */
  forge: { name: 'GitHub', email: 'noreply@github.com' },
} as const satisfies Record<string, Identity>;
