import type { Finding, GuidanceEntry, HealthReport } from './healthReport';

export interface CalledFor {
  readonly entry: GuidanceEntry;
  /** It is told in full under a finding above. */
  readonly repeated: boolean;
}

export interface FindingGuidance {
  readonly finding: Finding;
  readonly donts: readonly CalledFor[];
  readonly dos: readonly CalledFor[];
}

/**
 * The findings, worst first, each with the guidance it calls for. An entry that two findings call for belongs to the
 * first; the second repeats it only where it would be left without a do or a don't.
 */
export function guidanceByFinding(report: Pick<HealthReport, 'findings' | 'guidance'>): readonly FindingGuidance[] {
  const entries = new Map(report.guidance.map(entry => [entry.id, entry]));
  const told = new Set<string>();
  return report.findings.map(finding => {
    const called = finding.guidance.flatMap(id => entries.get(id) ?? []);
    const donts = newOnes(
      called.filter(entry => entry.polarity === 'dont'),
      told,
    );
    const dos = newOnes(
      called.filter(entry => entry.polarity === 'do'),
      told,
    );
    for (const entry of called) told.add(entry.id);
    return { finding, donts, dos };
  });
}

function newOnes(called: readonly GuidanceEntry[], told: ReadonlySet<string>): readonly CalledFor[] {
  const untold = called.filter(entry => !told.has(entry.id)).map(entry => ({ entry, repeated: false }));
  return untold.length > 0 ? untold : called.slice(0, 1).map(entry => ({ entry, repeated: true }));
}

/** The guidance that no finding calls for: standing advice. */
export function standingAdvice(report: Pick<HealthReport, 'findings' | 'guidance'>): readonly GuidanceEntry[] {
  const called = new Set(report.findings.flatMap(finding => finding.guidance));
  return report.guidance.filter(entry => !called.has(entry.id));
}

/** Whether anything is judged at all: a card without a judgement leaves room for standing advice. */
export function hasJudgement(findings: readonly Pick<Finding, 'severity'>[]): boolean {
  return findings.some(({ severity }) => severity !== 'none');
}
