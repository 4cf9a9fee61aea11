import { floatAt } from '../../history/columns';
import type { OpenBranch, OpenWork } from './openBranch';
import type { Dependent } from './waiting';

/**
 * What stands on a branch: a teammate's branch with unmerged commits of the manager's below and newer ones of the teammate's own
 * on top. Where the branch went on, an old state of it was absorbed: nobody waits for the rest.
 */
export function dependentOf(work: OpenWork, branch: OpenBranch, other: OpenBranch): Dependent | null {
  const { commits, personOf } = work;
  if (!branch.commits.every(position => other.contained.has(position))) return null;
  const below = branch.commits.filter(position => personOf(position) === branch.author);
  const newest = Math.max(...below.map(position => floatAt(commits.committerTimes, position)));
  const own = other.commits.filter(
    position =>
      !branch.contained.has(position) &&
      personOf(position) === other.author &&
      floatAt(commits.committerTimes, position) >= newest,
  );
  return below.length === 0 || own.length === 0
    ? null
    : { branch: other, contained: below.length, commits: own.length };
}
