import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeFacts, encodeFacts } from './keptFacts';
import type { KeptFacts } from './keptFacts';
import { DamagedFile } from './sections';

/** Bytes that all files together may have: about forty repositories of a hundred thousand commits. */
const mostBytes = 500_000_000;

/** A file that was begun so long ago, in milliseconds, is of a process that ended before it was whole. */
const longestWrite = 3_600_000;

const extension = '.facts';
const unfinishedExtension = '.part';

/** Where a repository's facts are kept and who is told what went wrong. */
export interface StorePlace {
  /** A folder of ours alone; made when it is needed. */
  readonly folder: string;
  /** The repository's object folder. */
  readonly objectsDirectory: string;
  /** Told in one line why something was not kept or not used. */
  readonly log: (line: string) => void;
}

/**
 * The facts of a repository that are kept; null where there are none, or none that can be used: then the log says why. A store
 * that fails is never an error, since all that it keeps can be read from git again.
 */
export async function loadFacts(place: StorePlace): Promise<KeptFacts | null> {
  const file = await fileOf(place);
  try {
    const facts = decodeFacts(await readFile(file));
    await markUsed(file);
    return facts;
  } catch (error) {
    if (isMissing(error)) return null;
    const reason = error instanceof DamagedFile ? error.message : reasonOf(error);
    place.log(`The kept history ${file} is of no use (${reason}): the history is read anew.`);
    return null;
  }
}

async function markUsed(file: string): Promise<void> {
  const now = new Date();
  // What may be read but not changed is no less right.
  await utimes(file, now, now).catch(() => undefined);
}

/** Keeps the facts of a repository: whole or not at all, whatever happens and whoever else writes. False: the log says why not. */
export async function saveFacts(place: StorePlace, facts: KeptFacts): Promise<boolean> {
  try {
    await makeFolder(place.folder);
    await writeWhole(await fileOf(place), encodeFacts(facts));
    await makeRoom(place.folder);
    return true;
  } catch (error) {
    place.log(`The history could not be kept (${reasonOf(error)}): the next run reads it again.`);
    return false;
  }
}

/** Node's own making of whole paths never ends where the system denies that a folder is there which is (`/proc`, automounts). */
async function makeFolder(folder: string, parentIsMade = false): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return;
    const parent = path.dirname(folder);
    if (!hasCode(error, 'ENOENT') || parentIsMade || parent === folder) throw error;
    await makeFolder(parent);
    await makeFolder(folder, true);
  }
}

/** Others see the old file or the new one, never a part. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const unfinished = `${file}.${randomUUID()}${unfinishedExtension}`;
  try {
    await writeFile(unfinished, bytes, { mode: 0o600 });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Removes all that is kept in a folder. Rejects where the system does not let us. */
export async function clearFacts(folder: string): Promise<void> {
  await Promise.all((await ownFiles(folder)).map(file => rm(file, { force: true })));
}

/** Clones at different places do not share a file. */
async function fileOf({ folder, objectsDirectory }: StorePlace): Promise<string> {
  // A folder that is just going is for git to complain of.
  const place = await realpath(objectsDirectory).catch(() => objectsDirectory);
  return path.join(folder, `${createHash('sha256').update(place).digest('hex').slice(0, 32)}${extension}`);
}

/** Removes what others left unfinished, and of the rest what was not used for longest, until it is small enough. */
async function makeRoom(folder: string): Promise<void> {
  const files = (await Promise.all((await ownFiles(folder)).map(describeFile))).flat();
  let bytes = 0;
  for (const { file, size, usedAt } of files.sort((one, other) => other.usedAt - one.usedAt)) {
    const isUnfinished = file.endsWith(unfinishedExtension);
    if (!isUnfinished) bytes += size;
    if (isUnfinished ? Date.now() - usedAt > longestWrite : bytes > mostBytes) await rm(file, { force: true });
  }
}

interface OwnFile {
  readonly file: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly usedAt: number;
}

/** Nothing for a file that another process just removed or renamed. */
async function describeFile(file: string): Promise<readonly OwnFile[]> {
  try {
    const { size, mtimeMs } = await stat(file);
    return [{ file, size, usedAt: mtimeMs }];
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function ownFiles(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter(name => name.endsWith(extension) || name.endsWith(unfinishedExtension))
      .map(name => path.join(folder, name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR');
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
