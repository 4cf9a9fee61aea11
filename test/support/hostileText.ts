import fc from 'fast-check';
import type { HealthReport } from '../../src/core/report/healthReport';
import { exampleReport } from './exampleReport';

const bites = [
  '\u001b[31m',
  '\u009b2J',
  '\u001b]8;;https://evil.example\u0007',
  '\r',
  '\n# ',
  '\n\n',
  '\u202e',
  '\u2066',
  '\u2028',
  '<img src=x onerror=alert(1)>',
  '](https://evil.example)',
  '![x](y)',
  '[x](command:altitude.setUp)',
  '`',
  '```',
  '|',
  '\\',
  '**',
  '__',
  '~~',
  '&lt;',
  '<!--',
  '1. ',
  '- ',
  '# ',
  '> ',
  '===',
  'https://evil.example',
  '日本語',
  '🚀',
  '/',
  ' ',
  '%',
  'src',
  'aVeryLongWordThatDoesNotEndWithinAnyLineOfATerminalAndGoesOnAndOn',
];

/** Names, subjects and paths as nobody means well with them. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...bites) }, fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map(parts => parts.join(''));

/** The example report with a hostile text in every place that a repository can write into. */
export function hostileReport(text: string): HealthReport {
  const report = exampleReport();
  const person = { name: text, email: text };
  return {
    ...report,
    repository: { ...report.repository, name: text, baseRef: `refs/heads/${text}`, headRef: text },
    manager: { identities: [person, person], source: 'settings' },
    levelFacts: [text, `58 % of the landings on ${text} are yours`],
    nextSteps: [{ text: `Leave ${text} to ${text}.`, finding: null, guidance: text }],
    criticalFiles: report.criticalFiles.map(file => ({
      ...file,
      path: text,
      reasons: file.reasons.map(reason => ({ ...reason, detail: text })),
      successor: { ...person, why: text },
      learner: { ...person, why: text },
      coupledWith: [{ path: text, degree: 50, shared: 5 }],
      codeOwners: [text],
    })),
    findings: report.findings.map(finding => ({
      ...finding,
      title: `Only you know ${text}`,
      facts: finding.facts.map(fact => ({ ...fact, label: text })),
      evidence: {
        commits: [{ id: '0'.repeat(40), subject: text, at: '2026-09-01T00:00:00Z', author: text }],
        files: [text, text],
        refs: [text],
        command: `git log -- '${text}'`,
      },
      accepted: { reason: text, until: text },
    })),
    guidance: report.guidance.map(entry => ({
      ...entry,
      source: { ...entry.source, address: 'command:altitude.setUp' },
    })),
    question: text,
    narrowing: { people: 2, scope: [text], unmatched: { team: [text], scope: [text, text] } },
    joined: [{ person: { name: 'Ada', email: 'ada@example.com' }, identities: [person, person] }],
    notMeasured: [{ what: text, why: text }],
  };
}
