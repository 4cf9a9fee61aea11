import * as v from 'valibot';
import type { ReportSummary } from '../core/report/sinceLast';
import { reportSummary } from './reportSummary';

/** What is kept of the last time that a repository's report was opened. */
export interface OpenedReport {
  /** Like `2026-11-23`, in the person's own time. */
  readonly day: string;
  readonly summary: ReportSummary;
  /** What the report said on the last day before on which it was opened; null where it never was. */
  readonly before: ReportSummary | null;
}

const opened = v.object({
  day: v.pipe(v.string(), v.isoDate()),
  summary: reportSummary,
  before: v.nullable(reportSummary),
});

/** What was kept, by the absolute path of the repository; what does not fit, such as a summary of another version, is forgotten. */
export function parseOpenedReports(kept: unknown): Readonly<Record<string, OpenedReport>> {
  const all = v.safeParse(v.record(v.string(), v.unknown()), kept);
  if (!all.success) return {};
  const fitting = Object.entries(all.output).flatMap(([repository, value]) => {
    const one = v.safeParse(opened, value);
    return one.success ? [[repository, one.output] as const] : [];
  });
  return Object.fromEntries(fitting);
}
