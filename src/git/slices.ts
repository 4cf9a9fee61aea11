import { itemAt } from '../core/history/columns';
import type { Git } from './git';

/** First-parent commits from which two slices are read side by side; below, starting a second git costs more than it saves. */
export const slicedFrom = 1000;

/** First-parent commits from which the newest part is worth an answer of its own: about two seconds of reading. */
export const earlyFrom = 20_000;

/** Revisions for `git log`, by full ids. */
export type Slice = readonly string[];

/** A history in parts to be read. */
export interface Slices {
  /** The newest part, to be read before the rest; null where the whole is read soon enough. */
  readonly recent: Slice | null;
  /** The rest, newer first, to be read side by side. */
  readonly rest: readonly Slice[];
}

/**
 * Cuts the history of a commit into slices that together are all of it: at the middle of the first-parent chain, and before
 * that at `since` (seconds) where an early answer is wanted. Throws a GitFailure.
 */
export async function planSlices(git: Git, commit: string, since: number | null): Promise<Slices> {
  const chain = await readChain(git, commit);
  const end = since === null ? -1 : chain.findIndex(({ time }) => time < since);
  const isEarly = end > 0 && chain.length - end >= earlyFrom;
  const older = isEarly ? chain.slice(end) : chain;
  const start = itemAt(older, 0).id;
  return { recent: isEarly ? [commit, `^${start}`] : null, rest: cutInTwo(start, older) };
}

function cutInTwo(start: string, chain: readonly ChainCommit[]): readonly Slice[] {
  if (chain.length < slicedFrom) return [[start]];
  const middle = itemAt(chain, chain.length >> 1).id;
  return [[start, `^${middle}`], [middle]];
}

interface ChainCommit {
  readonly id: string;
  /** Committer's seconds since 1970. */
  readonly time: number;
}

async function readChain(git: Git, commit: string): Promise<readonly ChainCommit[]> {
  const output = await git.run(['rev-list', '--first-parent', '--timestamp', commit]);
  return output
    .trimEnd()
    .split('\n')
    .map(line => {
      const space = line.indexOf(' ');
      return { time: Number(line.slice(0, space)), id: line.slice(space + 1) };
    });
}
