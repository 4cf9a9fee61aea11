import { execFile } from 'node:child_process';
import { watch } from 'node:fs';
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
  /** Ends once a call has such arguments. */
  untilCalled(args: RegExp): Promise<void>;
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
  const calls = async (): Promise<readonly string[]> =>
    (await readFile(log, 'utf8')).split('\n').filter(line => line !== '');
  const isCalled = async (args: RegExp): Promise<boolean> => (await calls()).some(call => args.test(call));
  return {
    executable,
    searchPath: `${folder}${path.delimiter}${process.env['PATH'] ?? ''}`,
    calls,
    untilCalled: args =>
      new Promise((resolve, reject) => {
        const watcher = watch(log);
        const look = (): void => {
          isCalled(args).then(called => {
            if (!called) return;
            watcher.close();
            resolve();
          }, reject);
        };
        // Watched first, so that no call comes between the look and the watching.
        watcher.on('change', look);
        look();
      }),
  };
}
