// Starting other programs, and undoing what was started however this process ends. Used by the scripts and, through
// the driver, by tests.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const exitCodeOf = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
const endings = new Set();
let ending = false;

async function endAll(signal) {
  if (ending) return;
  ending = true;
  for (const end of [...endings].reverse()) await end(signal).catch(error => console.error(error));
  process.exit(exitCodeOf[signal]);
}

/**
 * Keeps `undo` for a signal that ends this process. The function returned runs it once, however often it is
 * called, and is what the ordinary way out calls. `undo` is given the signal's name, or nothing on the ordinary
 * way.
 */
export function untilEnded(undo) {
  let ended;
  const end = signal =>
    (ended ??= undo(signal).finally(() => {
      endings.delete(end);
      if (endings.size === 0) for (const name of Object.keys(exitCodeOf)) process.off(name, endAll);
    }));
  if (endings.size === 0) for (const name of Object.keys(exitCodeOf)) process.on(name, endAll);
  endings.add(end);
  return end;
}

/**
 * Returns at once, or never where a signal is just ending this process: what comes after the call is not started
 * any more.
 */
export function unlessEnding() {
  return ending ? new Promise(() => {}) : Promise.resolve();
}

/** Makes a temporary folder; `remove` also copes with a process that is just ending and still writes into it. */
export async function temporaryFolder(name) {
  const folder = await mkdtemp(path.join(tmpdir(), `${name}-`));
  const remove = untilEnded(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));
  return { path: folder, remove };
}

/**
 * Runs a program to its end and gives its exit code (1 when a signal ended it). It is ended with this process, and
 * after `timeout` milliseconds. Its output goes where ours goes, or with `quiet` nowhere unless it fails: then
 * `run` throws with all of it.
 */
export async function run(command, args, { cwd, env = process.env, quiet = false, timeout = 0 } = {}) {
  const child = spawn(command, args, { cwd, env, timeout, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => output.push(chunk));
  const closed = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => resolve(code ?? 1));
  });
  const end = untilEnded(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await closed;
  });
  const code = await closed.finally(end);
  await unlessEnding();
  if (quiet && code !== 0)
    throw new Error(`${[command, ...args].join(' ')} ended with ${code}\n${Buffer.concat(output).toString()}`);
  return code;
}
