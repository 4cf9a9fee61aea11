import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { BuiltRepository } from './repositoryBuilderBuilt';
import { signingEnvironment, temporaryFolder } from './repositoryBuilderGit';

/** Takes objects out of a repository as a damaged disk would; revisions such as `main:.mailmap` name them. */
export async function loseObjects(built: BuiltRepository, revisions: readonly string[]): Promise<void> {
  await unpack(built);
  const objects = path.resolve(built.directory, await built.git('rev-parse', '--git-path', 'objects'));
  for (const revision of revisions) {
    const id = await built.git('rev-parse', '--verify', revision);
    await rm(path.join(objects, id.slice(0, 2), id.slice(2)));
  }
}

/** Puts every object into a file of its own. */
async function unpack(built: BuiltRepository): Promise<void> {
  const folder = path.resolve(built.directory, await built.git('rev-parse', '--git-path', 'objects/pack'));
  const away = temporaryFolder();
  const names = await readdir(folder);
  // Git does not unpack what it finds in a pack of the repository.
  for (const name of names) await rename(path.join(folder, name), path.join(away, name));
  for (const name of names.filter(one => one.endsWith('.pack'))) {
    const child = spawn('git', ['unpack-objects', '-q'], {
      cwd: built.directory,
      env: signingEnvironment(),
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    const ended = once(child, 'close');
    await pipeline(createReadStream(path.join(away, name)), child.stdin);
    await ended;
  }
}
