import { itemAt } from '../core/history/columns';
import type { Git } from './git';

/** First-parent commits from which two slices are read side by side; below, starting a second git costs more than it saves. */
export const slicedFrom = 1000;

/**
 * Cuts the history of a commit into slices that together are all of it, newer first: revisions for `git log`, by full ids.
 * The cut is the middle of the first-parent chain. Throws a GitFailure.
 */
export async function planSlices(git: Git, commit: string): Promise<readonly (readonly string[])[]> {
  const output = await git.run(['rev-list', '--first-parent', commit]);
  const chain = output.trimEnd().split('\n');
  if (chain.length < slicedFrom) return [[commit]];
  const middle = itemAt(chain, chain.length >> 1);
  return [[commit, `^${middle}`], [middle]];
}
