import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Git } from './git';
import type { GitPlace } from './git';
import { readShallow } from './repository';
import type { ObjectFormat, RepositoryLayout } from './repository';

/** A temporary bare repository of our own in which object ids are read. */
export interface ReadingRoom {
  readonly git: Git;
  /** Starts git in the room with an index file of its own. */
  readonly withIndex: Git;
  /** Full ids of the commits at which a shallow clone ends: git shows all of their files as added. */
  readonly boundary: ReadonlySet<string>;
  close(): Promise<void>;
}

/**
 * Opens a room whose objects are the repository's: the repository's configuration, attributes, hooks, merge drivers and
 * remotes do not exist in it, and whatever git writes lands in it. The caller closes it.
 */
export async function openReadingRoom(layout: RepositoryLayout, place: GitPlace): Promise<ReadingRoom> {
  await sweepRooms(Date.now());
  const directory = await mkdtemp(path.join(tmpdir(), `${roomPrefix}${process.pid}-`));
  // A git that was just told to end may still write: removing is tried again.
  const close = (): Promise<void> => rm(directory, { recursive: true, force: true, maxRetries: 5 });
  try {
    const environment = {
      GIT_DIR: directory,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      // A git older than 2.32 does not know the variable above: it finds no configuration in this home.
      HOME: directory,
      XDG_CONFIG_HOME: directory,
    };
    const inRoom = { ...place, directory, environment };
    const git = new Git(inRoom);
    const shallow = await readShallow(layout);
    await furnish(directory, layout, shallow);
    const indexFile = path.join(directory, 'altitude-index');
    const withIndex = new Git({ ...inRoom, environment: { ...environment, GIT_INDEX_FILE: indexFile } });
    return { git, withIndex, boundary: new Set(shallow.split('\n')), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Makes a folder the bare repository that `git init` would make of it: starting git for that takes longer than all of it. */
async function furnish(directory: string, layout: RepositoryLayout, shallow: string): Promise<void> {
  const write = (file: string, text: string): Promise<void> => writeFile(path.join(directory, file), text);
  for (const folder of ['refs', 'objects', 'objects/info']) await mkdir(path.join(directory, folder));
  await write('HEAD', 'ref: refs/heads/main\n');
  await write('config', configurations[layout.objectFormat]);
  await write('objects/info/alternates', `${quoted(layout.objectsDirectory)}\n`);
  if (layout.shallow) await write('shallow', shallow);
}

const configurations: Readonly<Record<ObjectFormat, string>> = {
  sha1: '[core]\nrepositoryformatversion = 0\nbare = true\n',
  sha256: '[core]\nrepositoryformatversion = 1\nbare = true\n[extensions]\nobjectformat = sha256\n',
};

const roomPrefix = 'altitude-room-';

/** No run takes this long, in milliseconds; a younger room may be one of a process that cannot be seen from here. */
const longestRun = 3_600_000;

/** Removes the rooms of processes that were killed before they could. */
async function sweepRooms(now: number): Promise<void> {
  const names = await readdir(tmpdir());
  const left = names.filter(name => {
    const owner = /^altitude-room-(\d+)-/.exec(name)?.[1];
    return owner !== undefined && !isRunning(Number(owner));
  });
  // Another user's room, or one that another sweep takes at this moment, is not ours to remove.
  await Promise.allSettled(left.map(name => removeOld(path.join(tmpdir(), name), now)));
}

async function removeOld(directory: string, now: number): Promise<void> {
  const { mtimeMs } = await stat(directory);
  if (now - mtimeMs > longestRun) await rm(directory, { recursive: true, force: true });
}

function isRunning(owner: number): boolean {
  try {
    return process.kill(owner, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A path in git's C quoting, without which a line break in it would end the line. */
function quoted(file: string): string {
  return `"${file.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
