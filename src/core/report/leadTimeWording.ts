import type { LeadTimes } from './healthReport';
import { count } from './wording';

/** How long finished work took, and the limits that follow, in one or two sentences. */
export function leadTimeWords({ samples, p50, p90, limits, fallback }: LeadTimes): string {
  const late = `late after ${count(limits.late, 'working days')} and overdue after ${count(limits.overdue, 'working days')}`;
  if (fallback || p50 === null || p90 === null) {
    return `Work counts as ${late}: the usual limits, as ${count(samples, 'finished pieces')} of work in 180 days ${samples === 1 ? 'is' : 'are'} too few for the team's own.`;
  }
  const half = p50 === 0 ? 'landed on the day they began' : `took ${count(p50, 'working days')} at most`;
  const finished = `${count(samples, 'pieces')} of work that were finished in 180 days`;
  return `Half of the ${finished} ${half}, nine in ten took ${p90} at most. By that, work counts as ${late}.`;
}
