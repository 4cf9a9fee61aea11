import type { Git } from './git';

/** A file of a tree. */
export interface TreeFile {
  readonly path: string;
  /** Full object id of its content. */
  readonly blob: string;
}

const treeFormat = {
  args: ['ls-tree', '-r', '-z', '--full-tree'],
  /** Keeps files and symbolic links; a submodule is a commit of another repository. */
  parse: (output: string): TreeFile[] =>
    output.split('\0').flatMap(entry => {
      const tab = entry.indexOf('\t');
      const [, type, blob = ''] = entry.slice(0, tab).split(' ');
      return type === 'blob' ? [{ path: entry.slice(tab + 1), blob }] : [];
    }),
};

/** Every file of a commit's tree, in git's order. */
export async function readTree(git: Git, commit: string): Promise<readonly TreeFile[]> {
  return treeFormat.parse(await git.run([...treeFormat.args, commit]));
}

/** The content of a file, or null where the clone lacks it. */
export async function readBlob(git: Git, blob: string): Promise<string | null> {
  // The batch form answers a missing object in words instead of failing.
  const output = await git.run(['cat-file', '--batch'], `${blob}\n`);
  const end = output.indexOf('\n');
  return / blob \d+$/.test(output.slice(0, end)) ? output.slice(end + 1, -1) : null;
}
