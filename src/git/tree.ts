import type { Git } from './git';
import { TokenScanner } from './tokenScanner';

/** A file of a tree. */
export interface TreeFile {
  readonly path: string;
  /** Full object id of its content. */
  readonly blob: string;
}

const tabulator = 0x09;
const space = 0x20;

const treeFormat = {
  args: ['ls-tree', '-r', '-z', '--full-tree'],
  /** An entry is `mode type id`, a tab and the path; a submodule, which is a commit of another repository, is none of the tree's files. */
  parse: (entry: Buffer): TreeFile | null => {
    const tab = entry.indexOf(tabulator);
    if (!entry.subarray(0, tab).includes(' blob ')) return null;
    // Each decoded by itself: a part of a longer text would keep all of it alive.
    return {
      path: entry.toString('utf8', tab + 1),
      blob: entry.toString('latin1', entry.lastIndexOf(space, tab) + 1, tab),
    };
  },
};

/** Every file of a commit's tree, in git's order; symbolic links are files too. */
export async function readTree(git: Git, commit: string): Promise<readonly TreeFile[]> {
  const files: TreeFile[] = [];
  const scanner = new TokenScanner((bytes, start, end) => {
    const file = treeFormat.parse(bytes.subarray(start, end));
    if (file !== null) files.push(file);
  });
  await git.stream([...treeFormat.args, commit], chunk => {
    scanner.push(chunk);
  });
  scanner.end();
  return files;
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
