import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { findRepository, pathFromTop } from './repositoryPlace';

/** Beyond so many folders below one that is in no repository the rest is not looked into: an open editor leads there. */
const maximalFolders = 50;

/**
 * Top of the work tree that holds `directory` and lies inside `folder`, not at its top: a submodule, a nested clone, a
 * work tree. Undefined where there is none, and for what is in a git directory, such as the message of a commit.
 */
export async function innerRepository(folder: string, directory: string): Promise<string | undefined> {
  const place = await findRepository(directory);
  if (place === undefined || place.top === place.gitDirectory) return undefined;
  return pathFromTop(folder, place.top) !== undefined ? place.top : undefined;
}

/** Tops of the repositories directly below a folder that is in none itself, by path; empty where it is in one. */
export async function repositoriesBelow(folder: string): Promise<readonly string[]> {
  if ((await findRepository(folder)) !== undefined) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter(entry => entry.isDirectory()).map(({ name }) => path.join(folder, name));
  const looked = folders.sort().slice(0, maximalFolders);
  const found = await Promise.all(looked.map(one => innerRepository(folder, one)));
  return found.filter(top => top !== undefined);
}

/** The longest of these folders that is, or holds, a file. */
export function innermost(folders: readonly string[], file: string): string | undefined {
  const holding = folders.filter(folder => folder === file || pathFromTop(folder, file) !== undefined);
  return holding.sort((one, other) => other.length - one.length)[0];
}
