import { globMatcher } from './glob';
import { mergeWords } from './mergeSubject';

/** Globs of branches on which work lands beside base. */
export const longLivedBranches: readonly string[] = ['release/*', 'stable*', 'develop', 'v[0-9]*'];

const trunks: ReadonlySet<string> = new Set(['main', 'master', 'trunk', 'develop', 'HEAD']);
const isLongLived = longLivedBranches.map(globMatcher);

/**
 * True where the subject of a merge says that it carries no one's change: a long-lived branch or a tag was merged back,
 * or base itself was pulled into somebody's clone. A pull request from the trunk of a fork is a change like any other.
 */
export function mergesLongLived(subject: string): boolean {
  const { branches, into, isTag, isPullRequest } = mergeWords(subject);
  return (
    isTag ||
    branches.some(
      name =>
        isLongLived.some(matches => matches(name)) ||
        (isPullRequest ? name === into : trunks.has(name) || name === into),
    )
  );
}
