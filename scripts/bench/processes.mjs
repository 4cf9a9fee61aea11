// Times other programs: wall clock, CPU of all that they started, and for slow ones the memory of all of these together.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { untilEnded } from '../processes.mjs';

/** The fields of a process after its name, from the third on, as proc(5) numbers them; undefined where there is none. */
function processFields(id) {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1).split(' ');
  } catch {
    return undefined;
  }
}

const field = (fields, number) => Number(fields[number - 3]);

/** CPU seconds of the children that have ended so far, with all of theirs; not a number where the system does not say. */
function childrenCpu() {
  const own = processFields('self');
  // In ticks of a hundredth of a second.
  return own === undefined ? NaN : (field(own, 16) + field(own, 17)) / 100;
}

const failure = (command, args, code, said) =>
  new Error(`${[command, ...args].join(' ')} ended with ${code}: ${said.trim().slice(-500)}`);

/** Runs a program to its end: { seconds, cpu, said }, the last being its standard error. Throws where it fails. */
export function timed(command, args, { cwd, env } = {}) {
  const before = childrenCpu();
  const start = performance.now();
  const options = { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' };
  const { status, stderr, error } = spawnSync(command, args, options);
  if (error !== undefined) throw error;
  if (status !== 0) throw failure(command, args, status, stderr);
  return { seconds: (performance.now() - start) / 1000, cpu: childrenCpu() - before, said: stderr };
}

/** What git prints, without white space around it. */
export function gitText(cwd, ...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw failure('git', args, status, stderr);
  return stdout.trim();
}

/** Megabytes that the processes of a group hold at this moment; pages that they share count for each. */
function groupMemory(group) {
  const pages = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(processFields)
    .filter(fields => fields !== undefined && field(fields, 5) === group)
    .reduce((sum, fields) => sum + field(fields, 24), 0);
  return (pages * 4096) / 2 ** 20;
}

/** Runs a program that may be slow: { seconds, cpu, memory }, or null where it was not done after `limit` seconds. */
export async function watched(command, args, { cwd, env, limit }) {
  const before = childrenCpu();
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const options = { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'], detached: true };
  const child = spawn(command, args, options);
  const [closed, said] = [once(child, 'close'), text(child.stderr)];
  const end = untilEnded(async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
    await closed;
  });
  let memory = NaN;
  while (child.exitCode === null && child.signalCode === null && seconds() < limit) {
    if (process.platform === 'linux') memory = Math.max(Number.isNaN(memory) ? 0 : memory, groupMemory(child.pid));
    await Promise.race([closed, wait(100)]);
  }
  const took = seconds();
  await end();
  if (took >= limit) return null;
  const [code] = await closed;
  if (code !== 0) throw failure(command, args, code, await said);
  return { seconds: took, cpu: childrenCpu() - before, memory };
}
