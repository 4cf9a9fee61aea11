import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Git } from './git';
import { resolveCommit } from './repository';
import type { RepositoryLayout } from './repository';

const stagedFormat = {
  args: ['diff-index', '--cached', '--raw', '-z', '--no-renames'],
  /** Entries are `:mode mode id id STATUS`, a NUL, the path and a NUL. */
  parse: (output: string): ReadonlySet<string> => {
    const tokens = output.split('\0');
    const paths = new Set<string>();
    for (let index = 0; index + 1 < tokens.length; index += 2) {
      // A submodule's entry is a commit of another repository, not a file of this one.
      if (!/^:(160000 \d+|\d+ 160000) /.test(tokens[index] ?? '')) paths.add(tokens[index + 1] ?? '');
    }
    return paths;
  },
};

/**
 * The paths, from the top, of what is staged beside the commit that is checked out (a full id; null on a branch without
 * one). While a merge is under way only what differs from both sides counts: the rest is others' work. Throws a GitFailure.
 */
export async function readStagedEdits(
  git: Git,
  { bare, gitDirectory }: Pick<RepositoryLayout, 'bare' | 'gitDirectory'>,
  head: string | null,
): Promise<ReadonlySet<string>> {
  const isThere = async (name: string): Promise<boolean> =>
    (await stat(path.join(gitDirectory, name)).catch(() => null)) !== null;
  if (bare || head === null || !(await isThere('index'))) return new Set();
  const merged = (await isThere('MERGE_HEAD')) ? await resolveCommit(git, 'MERGE_HEAD') : null;
  const [ours, theirs] = await Promise.all(
    [head, ...(merged === null ? [] : [merged])].map(async commit =>
      stagedFormat.parse(await git.run([...stagedFormat.args, commit, '--'])),
    ),
  );
  return new Set([...(ours ?? [])].filter(path => theirs?.has(path) ?? true));
}
