import { textAt } from '../../history/columns';
import type { BranchRefs } from '../../history/branchRefs';
import type { OpenCommits } from '../../history/openCommits';
import type { BranchGroup } from './branchGroups';
import { copyKey } from './copyKey';
import type { OpenField } from './openField';
import { refPlace } from './refPlace';
import type { Sketch } from './sketches';

/** Part of a branch's commits that a newer branch must have before it supersedes it. */
const supersededPart = 0.5;

/**
 * True where the refs say that the work is over: the upstream that it had is deleted and nothing is newer than the last fetch, or
 * nothing is left but the head of a pull request for which the forge keeps no test merge, though it keeps others.
 */
export function isClosed(
  { refs }: Pick<BranchGroup, 'refs'>,
  { remotes, testMerges, lastFetchAt }: BranchRefs,
  names: ReadonlySet<string>,
  lastAt: number,
): boolean {
  const heads = refs.map(({ name }) => /^refs\/pull\/(\d+)\/head$/.exec(name)?.[1]);
  if (heads.some(head => head !== undefined && testMerges.has(Number(head)))) return false;
  if (testMerges.size > 0 && heads.every(head => head !== undefined)) return true;
  const isGone = refs.some(({ upstream }) => upstream.startsWith('refs/remotes/') && !names.has(upstream));
  const isElsewhere = refs.some(({ name }) => refPlace(name, remotes)?.kind === 'remote');
  return isGone && !isElsewhere && lastFetchAt !== null && lastAt <= lastFetchAt;
}

/** True where a newer branch of the same author has half of its commits again, or the same last subject and a common file. */
export function isSuperseded({ trunk, forks }: OpenField, one: Sketch, others: readonly Sketch[]): boolean {
  const { commits } = trunk;
  const own = one.unique.map(position => copyKey(commits, position));
  const subject = lastSubject(commits, one);
  return others.some(other => {
    if (other.author !== one.author || other.lastAt <= one.lastAt || forks.reach(other.tip).has(one.tip)) return false;
    const again = new Set(other.work.map(position => copyKey(commits, position)));
    if (own.filter(key => again.has(key)).length >= Math.max(1, own.length * supersededPart)) return true;
    return subject === lastSubject(commits, other) && [...one.files].some(path => other.files.has(path));
  });
}

function lastSubject({ subjects }: OpenCommits, { work }: Sketch): string {
  return work[0] === undefined ? '' : textAt(subjects, work[0]);
}
