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

const lineFeed = 0x0a;

const blobsFormat = {
  args: ['cat-file', '--batch'],
  /** An object is `id type size`, a line feed, its bytes and a line feed; a missing one is `id missing` alone. */
  parse: (output: Buffer): (string | null)[] => {
    const contents: (string | null)[] = [];
    for (let start = 0; start < output.length;) {
      const end = output.indexOf(lineFeed, start);
      if (end < 0) throw new Error('the answer of git ended in the middle of a line');
      const size = / blob (\d+)$/.exec(output.toString('latin1', start, end))?.[1];
      start = end + 1;
      contents.push(size === undefined ? null : output.toString('utf8', start, start + Number(size)));
      if (size !== undefined) start += Number(size) + 1;
    }
    return contents;
  },
};

/** The contents of files by object id, in that order; null where the clone lacks one. */
export async function readBlobs(git: Git, blobs: readonly string[]): Promise<readonly (string | null)[]> {
  if (blobs.length === 0) return [];
  const chunks: Buffer[] = [];
  await git.stream(blobsFormat.args, chunk => chunks.push(chunk), blobs.map(blob => `${blob}\n`).join(''));
  return blobsFormat.parse(Buffer.concat(chunks));
}
