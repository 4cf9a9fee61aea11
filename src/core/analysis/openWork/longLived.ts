import type { BranchHint } from '../../history/branchRefs';
import { trunkNames } from '../base';
import { globMatcher } from '../glob';
import type { RefPlace } from './refPlace';

/** Names of trunks: those by which base is chosen, and that of the coming version (calibrated: it passed for one person's work). */
const trunks: ReadonlySet<string> = new Set([...trunkNames, 'next']);

/** `v2`, `1.x`, `4.2`, `7-0-stable`, `2024.1-lts`: a version and nothing else. */
const versionName =
  /^(v\d+([.-](\d+|x))*|\d+([.-]\d+)*[.-]x|\d+(\.\d+)+|\d+([.-]\d+)*[.-](stable|lts|dev|maint|maintenance))$/i;

/** Local branches that a tool says are made for a branch before it counts as long-lived. */
const branchesForTrunk = 2;

/** What tells branches that live on from work that will land. */
export interface LongLivedRules {
  /** Globs of `altitude.longLived`. */
  readonly globs: readonly string[];
  /** Base's name without its remote, whose twins elsewhere hold work that base lacks. */
  readonly baseBranch: string;
  /** Names of the configured remotes. */
  readonly remotes: readonly string[];
  readonly hints: readonly BranchHint[];
}

/** Makes the test of long-lived branches: by setting, by name, or because several branches are made for it. */
export function longLivedTest({ globs, baseBranch, remotes, hints }: LongLivedRules): (place: RefPlace) => boolean {
  const matchers = globs.map(globMatcher);
  const targets = hints.flatMap(({ target }) => target ?? []);
  return ({ kind, branch, remote }) => {
    if (kind === 'request' || branch === baseBranch) return false;
    if (trunks.has(branch) || versionName.test(branch) || matchers.some(matches => matches(branch))) return true;
    // One tool notes the local name, another that of the remote's twin.
    const twins = (kind === 'local' ? remotes : [remote]).map(name => `${name}/${branch}`);
    const names = new Set([branch, `refs/heads/${branch}`, ...twins, ...twins.map(twin => `refs/remotes/${twin}`)]);
    return targets.filter(target => names.has(target)).length >= branchesForTrunk;
  };
}
