import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { tableLists } from './refTables';
import type { RepositoryPlace } from './repositoryPlace';

/** Beyond so many folders of loose refs the rest is not looked at: a refresh by hand still sees it. */
const maximalFolders = 1000;

/**
 * A text that changes whenever a ref moves, made without git and without reading refs: git replaces a loose ref by
 * renaming a file into its folder, so the folder's time tells; packed refs, reftables and fetches have a file each. A
 * rebase changes it at its end alone, when it moves its branch.
 */
export async function refsFingerprint(place: RepositoryPlace): Promise<string> {
  const { gitDirectory, commonDirectory } = place;
  const head = await headOf(gitDirectory);
  const common = ['packed-refs', ...logOf(head)].map(file => path.join(commonDirectory, file));
  const files = [...common, ...tableLists(place), path.join(gitDirectory, 'FETCH_HEAD')];
  const folders = await foldersBelow(path.join(commonDirectory, 'refs'));
  return [head, ...(await Promise.all([...files, ...folders].map(timeOf)))].join('\n');
}

/** What HEAD holds; during a rebase what it held before, and will hold again. */
async function headOf(gitDirectory: string): Promise<string> {
  const read = (...file: readonly string[]): Promise<string> =>
    readFile(path.join(gitDirectory, ...file), 'utf8').catch(() => '');
  const [head, merging, applying] = await Promise.all([
    read('HEAD'),
    read('rebase-merge', 'head-name'),
    read('rebase-apply', 'head-name'),
  ]);
  const rebased = (merging || applying).trim();
  return rebased.startsWith('refs/') ? `ref: ${rebased}` : head.trim();
}

// Grows with each move of the branch, also where two moves are too close for the time of a folder to tell them apart.
function logOf(head: string): readonly string[] {
  const ref = /^ref: (refs\/.+)$/.exec(head)?.[1];
  return ref === undefined || ref.includes('..') ? [] : [`logs/${ref}`];
}

async function foldersBelow(top: string): Promise<readonly string[]> {
  const folders = [top];
  for (let at = 0; at < folders.length && folders.length < maximalFolders; at++) {
    const folder = folders[at] ?? top;
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    folders.push(...entries.filter(entry => entry.isDirectory()).map(entry => path.join(folder, entry.name)));
  }
  return folders.slice(0, maximalFolders);
}

async function timeOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  return found === undefined ? '' : `${file} ${found.mtimeMs} ${found.size}`;
}
