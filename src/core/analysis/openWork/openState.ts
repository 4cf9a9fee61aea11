import { globMatcher } from '../glob';
import { daySeconds } from '../window';
import type { OpenState } from './openBranch';
import { refPlace } from './refPlace';

/** Days of 24 hours without a commit up to which work is open, and quiet (calibrated: later it hardly ever lands). */
export const stateDays = { open: 14, quiet: 30 } as const;

/** The state of work by its newest committer date; both in seconds. */
export function openState(lastAt: number, until: number): Exclude<OpenState, 'exempt'> {
  const days = (until - lastAt) / daySeconds;
  if (days <= stateDays.open) return 'open';
  return days <= stateDays.quiet ? 'quiet' : 'stale';
}

/** Makes the test of branches that are exempt by the globs of `altitude.exempt`; names are full. */
export function exemptTest(
  globs: readonly string[],
  remotes: readonly string[],
): (names: readonly string[]) => boolean {
  const matchers = globs.map(globMatcher);
  return names =>
    names.some(name => {
      const place = refPlace(name, remotes);
      return place !== null && place.kind !== 'request' && matchers.some(matches => matches(place.branch));
    });
}
