import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const folders: string[] = [];

/** A new folder outside the project, until `removeTemporaryFolders`. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'altitude-test-'));
  folders.push(folder);
  return folder;
}

/** Removes every temporary folder of this test file; made to be handed to `after`. */
export function removeTemporaryFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Where the commands of this process keep what they read, whichever test file asks. */
const cacheHome = path.join(tmpdir(), `altitude-test-cache-${process.pid}`);
if (!existsSync(cacheHome)) {
  mkdirSync(cacheHome);
  process.on('exit', () => {
    rmSync(cacheHome, { recursive: true, force: true });
  });
}

/**
 * An environment in which git reads no configuration but the repository's own, in English and UTC, with a home that
 * nothing can be written to. Nothing else of this process's environment is in it but `PATH`.
 */
export function isolatedEnvironment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: devNull,
    XDG_CACHE_HOME: cacheHome,
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
}

const fixedIdentity = {
  GIT_AUTHOR_NAME: 'Ada Okafor',
  GIT_AUTHOR_EMAIL: 'ada.okafor@example.com',
  GIT_AUTHOR_DATE: '1767603600 +0000',
  GIT_COMMITTER_NAME: 'Ada Okafor',
  GIT_COMMITTER_EMAIL: 'ada.okafor@example.com',
  GIT_COMMITTER_DATE: '1767603600 +0000',
};

/** The environment above, with a fixed identity and clock for whatever git signs. */
export function signingEnvironment(): NodeJS.ProcessEnv {
  return { ...isolatedEnvironment(), ...fixedIdentity };
}

/** Standard output of `git` in `directory`; rejects with git's own words where it fails. */
export async function runGit(directory: string, args: readonly string[]): Promise<Buffer> {
  const { stdout } = await execute('git', [...args], {
    cwd: directory,
    env: signingEnvironment(),
    encoding: 'buffer',
    maxBuffer: 2 ** 28,
  });
  return stdout;
}
