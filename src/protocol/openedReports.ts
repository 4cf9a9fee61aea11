import * as v from 'valibot';
import type { ReportSummary } from '../core/report/sinceLast';

/** What is kept of the last time that a repository's report was opened. */
export interface OpenedReport {
  /** Like `2026-11-23`, in the person's own time. */
  readonly day: string;
  readonly summary: ReportSummary;
  /** What the report said on the last day before on which it was opened; null where it never was. */
  readonly before: ReportSummary | null;
}

const share = v.nullable(v.number());

const summary: v.GenericSchema<unknown, ReportSummary> = v.object({
  version: v.literal(1),
  until: v.pipe(v.string(), v.isoTimestamp()),
  days: v.number(),
  baseRef: v.string(),
  level: v.picklist(['clear', 'watch', 'in-the-way', 'unknown']),
  share,
  implementationShare: share,
  findings: v.array(v.object({ kind: v.string(), severity: v.picklist(['high', 'medium', 'low', 'none']) })),
  waiting: v.array(v.object({ ref: v.string(), people: v.number() })),
  filesOnlyYouKnow: v.nullable(v.number()),
});

const opened = v.object({
  day: v.pipe(v.string(), v.isoDate()),
  summary,
  before: v.nullable(summary),
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
