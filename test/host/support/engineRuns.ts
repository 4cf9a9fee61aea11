import { setTimeout as pause } from 'node:timers/promises';
import type { WrappedGit } from '../../support/wrappedGit';

// What every run of the extension asks git first, and nobody else here: the editor's own git extension is off.
const firstCall = /--is-bare-repository/;

/** How often the extension measured so far. */
export async function engineRuns(git: WrappedGit): Promise<number> {
  return (await git.calls()).filter(call => firstCall.test(call)).length;
}

/** Waits until there are so many runs, then for as long as another one would have taken to begin. */
export async function settledRuns(git: WrappedGit, expected: number): Promise<number> {
  while ((await engineRuns(git)) < expected) await pause(100);
  await pause(3000);
  return engineRuns(git);
}
