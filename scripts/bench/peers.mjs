// Other programs that read a whole history, on the same repository, once each: they take long.
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { temporaryFolder } from '../processes.mjs';
import { gitText, watched } from './processes.mjs';

/** Seconds after which a peer is stopped. */
const limit = 300;

const peers = [
  { name: 'gitinspector', command: 'gitinspector', args: ['-f', '**'] },
  // All of the history: by default it looks at a part.
  { name: 'git-quick-stats -T', command: 'git-quick-stats', args: ['-T'], env: { _GIT_SINCE: '1970-01-01' } },
  {
    name: 'simple-git log() with numstat',
    command: process.execPath,
    args: [path.join(import.meta.dirname, 'simpleGitLog.cjs'), '.'],
  },
];

const isInstalled = command => spawnSync(command, ['--help'], { stdio: 'ignore' }).error === undefined;

async function row({ name, command, args, env }, cwd) {
  if (!isInstalled(command)) return { name, remark: 'not installed' };
  const result = await watched(command, args, { cwd, env, limit });
  return result === null ? { name, remark: `over ${limit / 60} minutes: stopped` } : { name, ...result };
}

/** A row for each peer: { name, seconds, cpu, memory }, or { name, remark }. */
export async function peerRows(directory) {
  // Some of them want a work tree to be there; none of its files is needed.
  const clone = await temporaryFolder('altitude-bench-peers');
  try {
    gitText(clone.path, 'clone', '--quiet', '--shared', '--no-checkout', directory, '.');
    const rows = [];
    for (const peer of peers) rows.push(await row(peer, clone.path).catch(error => failed(peer, error)));
    return rows;
  } finally {
    await clone.remove();
  }
}

function failed({ name }, { message }) {
  console.error(message);
  return { name, remark: 'failed' };
}
