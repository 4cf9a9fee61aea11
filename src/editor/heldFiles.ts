import { l10n } from 'vscode';
import type { Finding, HealthReport } from '../core/report/healthReport';
import { percentWords } from './percentWords';

/** A critical file that rests in the manager's hands. */
export interface HeldFile {
  /** From the top of the repository, with slashes. */
  readonly path: string;
  /** Why it is listed, one short part for each finding that names it. */
  readonly reasons: readonly string[];
  /** What makes it critical, one line each; empty where the report's bounded list has left it out. */
  readonly details: readonly string[];
}

/** The files that the findings name as the manager's, as the findings order them: by authorship, by knowledge, then those under edit. */
export function heldFiles(report: HealthReport): readonly HeldFile[] {
  const written = filesOf(report, 'critical-authorship');
  const known = filesOf(report, 'sole-knowledge');
  const edited = filesOf(report, 'uncommitted-critical');
  return [...new Set([...written, ...known, ...edited])].map(path => {
    const entry = report.criticalFiles.find(file => file.path === path);
    const share = entry?.manager.share ?? null;
    const reasons = [
      ...(written.includes(path)
        ? [share === null ? l10n.t('mostly yours') : l10n.t('{0} yours', percentWords(share))]
        : []),
      ...(known.includes(path) ? [l10n.t('only you know it')] : []),
      ...(edited.includes(path) ? [l10n.t('edited, not committed')] : []),
    ];
    return { path, reasons, details: entry?.reasons.map(({ detail }) => detail) ?? [] };
  });
}

/** The critical files that the team waits at: those of `critical-authorship`, unless the manager has accepted it. */
export function filesInTheWay(report: HealthReport): readonly string[] {
  return spoken(report).find(({ kind }) => kind === 'critical-authorship')?.evidence.files ?? [];
}

/** Findings of what every change of some kind waits for. */
const gates = new Set(['review-gate', 'merge-gate', 'release-gate']);

/** What goes through the manager: approvals, merges, releases; worst first. */
export function heldGates(report: HealthReport): readonly Finding[] {
  return spoken(report).filter(({ kind }) => gates.has(kind));
}

/** How many findings call for action now. */
export function highFindings(report: HealthReport): number {
  return spoken(report).filter(({ severity }) => severity === 'high').length;
}

function spoken(report: HealthReport): readonly Finding[] {
  return report.findings.filter(({ accepted }) => accepted === null);
}

function filesOf(report: HealthReport, kind: string): readonly string[] {
  return report.findings.filter(finding => finding.kind === kind).flatMap(({ evidence }) => evidence.files);
}
