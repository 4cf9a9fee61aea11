import { textAt } from '../../history/columns';
import type { BranchRefs } from '../../history/branchRefs';
import { addToList } from '../../history/groups';
import type { OpenCommits } from '../../history/openCommits';
import { remembered } from '../once';
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

/** Makes the test whether a newer branch of the same author has half of its commits again, or the same last subject and a common file. */
export function supersededTest(
  { trunk: { commits }, forks }: OpenField,
  sketches: readonly Sketch[],
): (one: Sketch) => boolean {
  const byAuthor = new Map<number, Sketch[]>();
  for (const sketch of sketches) addToList(byAuthor, sketch.author, sketch);
  const keysOf = remembered(({ work }: Sketch) => new Set(work.map(position => copyKey(commits, position))));
  return one => {
    const own = one.unique.map(position => copyKey(commits, position));
    const subject = lastSubject(commits, one);
    return (byAuthor.get(one.author) ?? []).some(other => {
      if (other.lastAt <= one.lastAt || forks.reach(other.tip).has(one.tip)) return false;
      const again = keysOf(other);
      if (own.filter(key => again.has(key)).length >= Math.max(1, own.length * supersededPart)) return true;
      return subject === lastSubject(commits, other) && [...one.files].some(path => other.files.has(path));
    });
  };
}

function lastSubject({ subjects }: OpenCommits, { work }: Sketch): string {
  return work[0] === undefined ? '' : textAt(subjects, work[0]);
}
