import * as v from 'valibot';
import type { ReportSummary } from '../core/report/sinceLast';

const share = v.nullable(v.number());

/** A summary as it was kept somewhere. */
export const reportSummary: v.GenericSchema<unknown, ReportSummary> = v.object({
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

/** The summary that was kept; undefined for anything else, such as one of another version. */
export function parseSummary(kept: unknown): ReportSummary | undefined {
  const result = v.safeParse(reportSummary, kept);
  return result.success ? result.output : undefined;
}
