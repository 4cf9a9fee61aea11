import type { Analysis } from '../analysis/analysis';
import { evidenceLimits } from './evidence';
import type { Fact, JudgedFinding } from './finding';

/** What stalls when the manager is away for two weeks. */
export interface Absence {
  /** Files in use, changed in the window or critical, that only the manager knows, by demand. */
  readonly files: readonly string[];
  /** Refs of the manager's open work that a teammate's work is built on. */
  readonly refs: readonly string[];
  /** What passes only with the manager. */
  readonly gates: readonly string[];
}

/** What each gate lets through, by the kind of its finding. */
const gates: Readonly<Record<string, string>> = {
  'review-gate': 'reviews',
  'merge-gate': 'merges',
  'release-gate': 'releases',
};

/** Gathers what stalls; the gates are what the other findings say. Nothing of nobody. */
export function absenceOf(analysis: Analysis, findings: readonly JudgedFinding[]): Absence {
  if (analysis.manager === null) return { files: [], refs: [], gates: [] };
  return {
    files: analysis.knownByManagerAlone(),
    refs: refsBuiltOn(analysis),
    gates: findings.flatMap(({ kind }) => gates[kind] ?? []),
  };
}

/** One ref for each branch of the manager's that a teammate's work is built on. */
function refsBuiltOn({ waiting }: Analysis): readonly string[] {
  return waiting.filter(({ dependents }) => dependents.length > 0).flatMap(({ branch }) => branch.refs.slice(0, 1));
}

/** A card without a judgement, given whenever something stalls: it repeats the other findings in one place. */
export function absence(analysis: Analysis, findings: readonly JudgedFinding[]): JudgedFinding | null {
  const stalls = absenceOf(analysis, findings);
  const facts: readonly Fact[] = [
    { label: 'files in use that only you know', value: stalls.files.length, unit: 'files', threshold: null },
    { label: 'branches of yours that others build on', value: stalls.refs.length, unit: 'branches', threshold: null },
    { label: 'gates that only you open', value: stalls.gates.length, unit: 'gates', threshold: null },
  ].filter(({ value }) => value > 0);
  if (facts.length === 0) return null;
  return {
    id: 'absence',
    kind: 'absence',
    severity: 'none',
    title: `Two weeks without you: ${sentences(stalls).join('; ')}`,
    facts,
    evidence: {
      commits: [],
      files: stalls.files.slice(0, evidenceLimits.files),
      refs: stalls.refs.slice(0, evidenceLimits.files),
      command: null,
    },
    actions: [],
  };
}

function sentences({ files, refs, gates }: Absence): readonly string[] {
  const [file] = files;
  return [
    ...(file === undefined ? [] : [`only you know ${files.length === 1 ? file : `${files.length} files in use`}`]),
    ...(refs.length === 0
      ? []
      : [
          `${refs.length === 1 ? 'a branch' : `${refs.length} branches`} that others build on ${refs.length === 1 ? 'waits' : 'wait'}`,
        ]),
    ...(gates.length === 0 ? [] : [`${together(gates)} wait for you`]),
  ];
}

/** `merges`, `merges and reviews`, `merges, reviews and releases`. */
function together(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.slice(-1).join('')}`;
}
