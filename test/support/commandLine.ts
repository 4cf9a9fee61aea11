import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { isolatedEnvironment } from './repositoryBuilderGit';

/** How a run of the command ended. */
export interface CommandResult {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  /** Where the command runs; default: a folder outside any repository. */
  readonly directory?: string;
  /** Variables beside those of the isolated environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The built command; tests run from the top of the project. */
export const commandFile = path.resolve('dist', 'cli.js');

/** Runs `altitude` as a process of its own, with nothing of this process's environment but `PATH`. */
export async function altitude(args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const child = spawn(process.execPath, [commandFile, ...args], {
    cwd: options.directory ?? tmpdir(),
    env: { ...isolatedEnvironment(), ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}

/** Asserts what every refusal looks like: exit code 2, nothing on standard output, one line on standard error. */
export function assertRefused({ code, stdout, stderr }: CommandResult, line: RegExp): void {
  assert.deepEqual({ code, stdout }, { code: 2, stdout: '' }, stderr);
  assert.match(stderr, /^altitude: [^\n]+\n$/);
  assert.match(stderr, line);
}
