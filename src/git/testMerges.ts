import { pairKey } from '../core/history/merges';
import type { CommitPair, TestMerge, TestMerges } from '../core/history/merges';
import { isGitFailure } from './gitErrors';
import type { Git } from './git';

/** Prints the tree, then the paths that conflict. One process a pair: `--stdin` is newer, and dies of the first missing content. */
const mergeTree = {
  args: ['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages'],
  parse: (output: string): readonly string[] => [...new Set(output.split('\0').slice(1, -1))].sort(),
};

/** Pairs that are merged at one time. */
const atOnce = 2;

/** Merges each pair in the room, writing to no repository. Null where git is older than 2.38. Throws where it is cancelled. */
export async function readTestMerges(git: Git, pairs: readonly CommitPair[]): Promise<TestMerges | null> {
  if (pairs.length > 0 && !(await canMerge(git))) return null;
  const merges = new Map<string, TestMerge>();
  const pending = [...pairs];
  const work = async (): Promise<void> => {
    for (let pair = pending.shift(); pair !== undefined; pair = pending.shift()) {
      merges.set(pairKey(pair), { conflicts: await conflictsOf(git, pair) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return merges;
}

/** Null where git cannot tell: the clone lacks contents, or the two share no history. */
async function conflictsOf(git: Git, { one, other }: CommitPair): Promise<readonly string[] | null> {
  try {
    return mergeTree.parse(await git.run([...mergeTree.args, one, other]));
  } catch (error) {
    if (!isGitFailure(error, 'git-failed')) throw error;
    return null;
  }
}

/** `merge-tree --write-tree` came with git 2.38. */
async function canMerge(git: Git): Promise<boolean> {
  const [, major = '0', minor = '0'] = /^git version (\d+)\.(\d+)/.exec(await git.run(['version'])) ?? [];
  return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 38);
}
