import type { Severity } from '../findings/finding';
import type { HealthReport, Level } from './healthReport';
import { changesBetween } from './sinceLastChanges';
import type { Change } from './sinceLastChanges';
import { ago, count, date, shortRef } from './wording';

/** Raised when a summary means something else than before: what was kept under another is of no use. */
const summaryVersion = 1;

/**
 * What is kept of a report so that a later one can be held against it. Plain data, without anybody's name; texts are
 * refs of the manager's branches.
 */
export interface ReportSummary {
  readonly version: typeof summaryVersion;
  /** ISO 8601: the moment that the report was made for. */
  readonly until: string;
  readonly days: number;
  readonly baseRef: string;
  readonly level: Level;
  /** The manager's parts of critical work and of product source; null where there is nothing to have a part in. */
  readonly share: number | null;
  readonly implementationShare: number | null;
  readonly findings: readonly { readonly kind: string; readonly severity: Severity }[];
  /** The manager's branches that teammates wait for, and how many people do. */
  readonly waiting: readonly { readonly ref: string; readonly people: number }[];
  /** Product files; null where nothing is known of who knows what. */
  readonly filesOnlyYouKnow: number | null;
}

/** The summary of a report. */
export function summaryOf(report: HealthReport): ReportSummary {
  const { until, window, repository, level, trend, findings, openWork, truckFactor, totals } = report;
  const figures = trend.at(-1)?.figures ?? null;
  const alone = totals['filesOnlyManagerKnows'] ?? truckFactor.filesOnlyManagerKnows.length;
  return {
    version: summaryVersion,
    until,
    days: window.days,
    baseRef: repository.baseRef,
    level,
    share: figures?.share ?? null,
    implementationShare: figures?.implementationShare ?? null,
    findings: findings
      .filter(({ severity, accepted }) => severity !== 'none' && accepted === null)
      .map(({ kind, severity }) => ({ kind, severity })),
    waiting: openWork
      .filter(({ verdict, waitingPeople }) => verdict === 'blocking' && waitingPeople.length > 0)
      .map(({ refs, waitingPeople }) => ({ ref: refs[0] ?? '', people: waitingPeople.length })),
    filesOnlyYouKnow: truckFactor.files === null || truckFactor.files === 0 ? null : alone,
  };
}

/** What is different from an earlier report, with one sentence that opens it. */
export interface SinceLast {
  /** ISO 8601: the moment that the earlier report was made for. */
  readonly since: string;
  readonly sentence: string;
  /** What matters most first; none where nothing changed or the reports cannot be compared. */
  readonly changes: readonly Change[];
}

/** What changed since a report of the same repository and manager; of masked reports both have to be masked alike. */
export function changesSince(before: ReportSummary, report: HealthReport): SinceLast {
  const now = summaryOf(report);
  const other = otherWindow(before, now);
  const changes = other === null ? changesBetween(before, now, report) : [];
  return { since: before.until, sentence: other ?? opening(before, now, changes.length), changes };
}

function opening(before: ReportSummary, now: ReportSummary, changes: number): string {
  const report = `the report of ${date(before.until)} (${ago(before.until, now.until)})`;
  if (changes === 0) return `Nothing worth telling has changed since ${report}.`;
  return `${count(changes, 'things')} changed since ${report}.`;
}

/** Reports over different windows or bases say different things of the same work. */
function otherWindow(before: ReportSummary, now: ReportSummary): string | null {
  if (before.days === now.days && before.baseRef === now.baseRef) return null;
  const words = ({ days, baseRef }: ReportSummary): string => `${count(days, 'days')} of ${shortRef(baseRef)}`;
  return `The report of ${date(before.until)} looked at ${words(before)}, this one at ${words(now)}: they are not compared.`;
}
