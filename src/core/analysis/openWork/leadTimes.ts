/** Working days after which work is late, and overdue, as long as the team's own lead times are not known. */
export const usualLimits = { late: 3, overdue: 5 } as const;

/** Between which the team's own limits stay (calibrated: p75 from 0 to 94 days), and the samples that they need. */
export const leadTimeLimits = { late: { least: 3, most: 10 }, overdue: { least: 5, most: 20 }, samples: 20 } as const;

/** How long finished work of the team took, in working days from the first author date to landing. */
export interface LeadTimes {
  readonly samples: number;
  /** Null without samples. */
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
  /** Work is late, or overdue, when its age in working days is greater. */
  readonly limits: { readonly late: number; readonly overdue: number };
  /** Too few samples: the limits are the usual ones, not the team's own. */
  readonly fallback: boolean;
}

/** Percentiles (nearest rank) of lead times in working days, and the limits that follow from them. */
export function leadTimes(samples: readonly number[]): LeadTimes {
  const sorted = [...samples].sort((one, other) => one - other);
  const [p50, p75, p90] = [0.5, 0.75, 0.9].map(part => sorted[Math.ceil(part * sorted.length) - 1] ?? null);
  const fallback = sorted.length < leadTimeLimits.samples;
  return {
    samples: sorted.length,
    p50: p50 ?? null,
    p75: p75 ?? null,
    p90: p90 ?? null,
    limits: fallback
      ? usualLimits
      : { late: clamped(p75 ?? 0, leadTimeLimits.late), overdue: clamped(p90 ?? 0, leadTimeLimits.overdue) },
    fallback,
  };
}

function clamped(days: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.min(most, Math.max(least, days));
}
