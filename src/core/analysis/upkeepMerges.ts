import { trunkNames } from './base';
import { globMatcher } from './glob';
import { mergeWords } from './mergeSubject';

const trunks: ReadonlySet<string> = new Set([...trunkNames, 'HEAD']);

/**
 * Makes the test whether the subject of a merge says that it carries no one's change: a branch that lives on, by the globs
 * of `altitude.longLived`, or a tag was merged back, or base itself was pulled into somebody's clone. A pull request from
 * the trunk of a fork is a change like any other.
 */
export function upkeepTest(longLived: readonly string[]): (subject: string) => boolean {
  const matchers = longLived.map(globMatcher);
  return subject => {
    const { branches, into, isTag, isPullRequest } = mergeWords(subject);
    const isBase = (name: string): boolean => name === into || (!isPullRequest && trunks.has(name));
    return isTag || branches.some(name => matchers.some(matches => matches(name)) || isBase(name));
  };
}
