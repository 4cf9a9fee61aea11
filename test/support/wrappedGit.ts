import { execFile } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from './repositoryBuilderGit';

/** A git that stands before the real one on a `PATH`. */
export interface WrappedGit {
  /** Path of the executable. */
  readonly executable: string;
  /** A `PATH` on which it comes first. */
  readonly searchPath: string;
  /** The arguments of every call so far, a line each. */
  calls(): Promise<readonly string[]>;
}

/**
 * Makes a git that notes its arguments and does `before`, lines of a shell script in which `$git` is the real one, then
 * becomes the real one.
 */
export async function wrapGit(before = ''): Promise<WrappedGit> {
  const folder = temporaryFolder();
  const executable = path.join(folder, 'git');
  const log = path.join(folder, 'calls');
  const { stdout } = await promisify(execFile)('/bin/sh', ['-c', 'command -v git']);
  const lines = [`git='${stdout.trim()}'`, `printf '%s\\n' "$*" >> '${log}'`, before, 'exec "$git" "$@"'];
  await writeFile(log, '');
  await writeFile(executable, `#!/bin/sh\n${lines.join('\n')}\n`);
  await chmod(executable, 0o755);
  return {
    executable,
    searchPath: `${folder}${path.delimiter}${process.env['PATH'] ?? ''}`,
    calls: async () => (await readFile(log, 'utf8')).split('\n').filter(line => line !== ''),
  };
}
