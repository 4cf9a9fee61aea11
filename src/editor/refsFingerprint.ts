import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { RepositoryPlace } from './repositoryPlace';

/** Beyond so many folders of loose refs the rest is not looked at: a refresh by hand still sees it. */
const maximalFolders = 1000;

/**
 * A text that changes whenever a ref moves, made without git and without reading refs: git replaces a loose ref by
 * renaming a file into its folder, so the folder's time tells; packed refs, reftables and fetches have a file each.
 */
export async function refsFingerprint({ gitDirectory, commonDirectory }: RepositoryPlace): Promise<string> {
  const head = await readFile(path.join(gitDirectory, 'HEAD'), 'utf8').catch(() => '');
  const common = ['packed-refs', 'reftable/tables.list'].map(file => path.join(commonDirectory, file));
  const files = [...common, path.join(gitDirectory, 'FETCH_HEAD'), path.join(gitDirectory, 'logs', 'HEAD')];
  const folders = await foldersBelow(path.join(commonDirectory, 'refs'));
  return [head.trim(), ...(await Promise.all([...files, ...folders].map(timeOf)))].join('\n');
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
