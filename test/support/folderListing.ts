import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';

/** Every entry below a folder with its kind, mode, times of change in nanoseconds, and content: equal where nothing was written. */
export async function listFolder(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true })).sort();
  return Promise.all(['.', ...names].map(async name => `${name} ${await describeEntry(path.join(folder, name))}`));
}

async function describeEntry(file: string): Promise<string> {
  const entry = await lstat(file, { bigint: true });
  const times = `${entry.mode.toString(8)} ${entry.mtimeNs} ${entry.ctimeNs}`;
  if (entry.isSymbolicLink()) return `${times} -> ${await readlink(file)}`;
  if (!entry.isFile()) return times;
  return `${times} ${createHash('sha256')
    .update(await readFile(file))
    .digest('hex')}`;
}
