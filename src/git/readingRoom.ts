import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Git } from './git';
import type { GitPlace } from './git';
import type { RepositoryLayout } from './repository';

/** A temporary bare repository of our own in which object ids are read. */
export interface ReadingRoom {
  readonly git: Git;
  /** A path for an index file of our own. */
  readonly indexFile: string;
  /** Starts git in the room with that index. */
  readonly withIndex: Git;
  close(): Promise<void>;
}

/**
 * Opens a room whose objects are the repository's: the repository's configuration, attributes, hooks, merge drivers and
 * remotes do not exist in it, and whatever git writes lands in it. The caller closes it.
 */
export async function openReadingRoom(layout: RepositoryLayout, place: GitPlace): Promise<ReadingRoom> {
  const directory = await mkdtemp(path.join(tmpdir(), 'altitude-'));
  const close = (): Promise<void> => rm(directory, { recursive: true, force: true });
  try {
    const environment = { GIT_DIR: directory, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
    const inRoom = { ...place, directory, environment };
    const git = new Git(inRoom);
    await git.run(['init', '--bare', '--template=', `--object-format=${await objectFormat(place)}`]);
    // One line a folder; a path that begins with a quote or holds a line break would need git's C quoting.
    await writeFile(path.join(directory, 'objects', 'info', 'alternates'), `${layout.objectsDirectory}\n`);
    if (layout.shallow) await copyFile(layout.shallowFile, path.join(directory, 'shallow'));
    const indexFile = path.join(directory, 'altitude-index');
    const withIndex = new Git({ ...inRoom, environment: { ...environment, GIT_INDEX_FILE: indexFile } });
    return { git, indexFile, withIndex, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function objectFormat(place: GitPlace): Promise<string> {
  const output = await new Git(place).run(['rev-parse', '--show-object-format']);
  // A git older than 2.29 knows SHA-1 alone and prints the option back.
  return output.trim() === 'sha256' ? 'sha256' : 'sha1';
}
