// Runs mocha in a process of its own and counts: a tally is { passed, failed }. A run that tested nothing, or that
// ended badly, has failed.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { run, temporaryFolder } from './processes.mjs';
import { root } from './project.mjs';

const longestRun = 25 * 60_000;
const nothing = { passed: 0, failed: 0 };

const oneFailed = (tally, reason) => {
  console.error(reason);
  return { ...tally, failed: 1 };
};

/** What the file holds that a test run wrote at its end, judged together with the exit code of that run. */
export async function readTally(file, exitCode) {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return oneFailed(nothing, `The run ended with ${exitCode} before its tests did.`);
  const tally = JSON.parse(text);
  if (tally.failed > 0) return tally;
  if (tally.passed === 0) return oneFailed(tally, 'No test ran.');
  return exitCode === 0 ? tally : oneFailed(tally, `The tests passed, but their run ended with ${exitCode}.`);
}

/** Runs the test files that a glob finds. `timeout` is mocha's for each test, in milliseconds. */
export async function runMocha(files, { timeout = 2000, env = {} } = {}) {
  const folder = await temporaryFolder('altitude-tally');
  try {
    const file = path.join(folder.path, 'tally.json');
    const strict = ['--forbid-only', '--forbid-pending', '--timeout', String(timeout)];
    const args = ['node_modules/mocha/bin/mocha.js', '--reporter', 'scripts/tally.cjs', ...strict, files];
    const options = { cwd: root, env: { ...process.env, ...env, ALTITUDE_TALLY: file }, timeout: longestRun };
    return await readTally(file, await run(process.execPath, args, options));
  } finally {
    await folder.remove();
  }
}

/** What stands for tests that could not be run: one failure, and why. */
export function couldNotRun(error) {
  console.error(error.message);
  return [{ passed: 0, failed: 1 }];
}

/** Prints the one line that sums up all runs, last, and sets the exit code. */
export function conclude(tallies) {
  const { passed, failed } = tallies.reduce(
    (sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }),
    nothing,
  );
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
}
