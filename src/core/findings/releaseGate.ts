import type { Analysis } from '../analysis/analysis';
import { releasesLookedAt } from '../analysis/releases';
import { daySeconds } from '../analysis/window';
import type { JudgedFinding } from './finding';
import { limitsOf } from './limits';
import type { Unmeasured } from './unmeasured';

/** Limits of `release-gate`. */
export const releaseGateLimits = {
  /** Age of the newest release in days of 24 hours beyond which nobody waits for the next one. */
  newestDays: 365,
} as const;

/** Whether the last releases were all made by the manager. */
export function releaseGate(analysis: Analysis): JudgedFinding | null {
  const limits = limitsOf(analysis.settings, 'release-gate', releaseGateLimits);
  const releases = analysis.releases ?? [];
  const [newest] = releases;
  const own = releases.filter(({ isManagers }) => isManagers === true).length;
  if (newest === undefined || own < releasesLookedAt) return null;
  const days = Math.floor((analysis.window.until - newest.at) / daySeconds);
  if (analysis.window.until - newest.at > limits.newestDays * daySeconds) return null;
  return {
    id: 'release-gate',
    kind: 'release-gate',
    severity: 'low',
    title: `The last ${releasesLookedAt} releases were all tagged by you`,
    facts: [
      {
        label: `of the last ${releasesLookedAt} version tags, tagged by you`,
        value: own,
        unit: 'tags',
        threshold: releasesLookedAt,
      },
      { label: 'days since the newest', value: days, unit: 'days', threshold: limits.newestDays },
    ],
    evidence: { commits: [], files: [], refs: releases.map(({ tag }) => tag), command },
    actions: [],
  };
}

const command =
  `git for-each-ref --sort=-creatordate --count=${releasesLookedAt}` +
  ` --format='%(refname:short) %(taggername) %(creatordate:short)' 'refs/tags/v[0-9]*' 'refs/tags/[0-9]*'`;

/** Said where tags do not tell who releases. */
export function releaseGateUnmeasured({ releases }: Analysis): Unmeasured | null {
  const what = 'release gates';
  if (releases === null) return { what, why: 'the clone lacks some of the version tags' };
  if (releases.length < releasesLookedAt) {
    return {
      what,
      why: `it takes ${releasesLookedAt} version tags, such as v1.2.0, and the clone has ${releases.length}`,
    };
  }
  if (releases.every(({ isManagers }) => isManagers !== null)) return null;
  return { what, why: 'the last version tags are not annotated, so that they do not say who made them' };
}
