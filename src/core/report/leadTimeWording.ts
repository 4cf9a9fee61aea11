import type { LeadTimes } from './healthReport';
import { count } from './wording';

/** How long finished work took, and the limits that follow, in one or two sentences. */
export function leadTimeWords({ samples, p50, p90, limits, fallback }: LeadTimes): string {
  const late = `late after ${count(limits.late, 'working days')} and overdue after ${count(limits.overdue, 'working days')}`;
  if (fallback || p50 === null || p90 === null) {
    return `Work counts as ${late}: the usual limits, as ${count(samples, 'finished pieces')} of work in 180 days ${samples === 1 ? 'is' : 'are'} too few for the team's own.`;
  }
  const took = `Half of the ${count(samples, 'pieces')} of work that were finished in 180 days took ${count(p50, 'working days')} at most, nine in ten ${p90}`;
  return `${took}. By that, work counts as ${late}.`;
}
