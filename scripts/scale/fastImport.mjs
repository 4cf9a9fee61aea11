// Writes a repository from the commands of a generator as they come, so that its size costs no memory here. The builder
// of the tests keeps its whole plan, for the ids of its commits: too much for a hundred thousand of them.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { devNull } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const environment = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };

/** Commands in pieces that are worth a write. */
function* pieces(commands) {
  let piece = [];
  for (const command of commands) {
    if (piece.push(command) < 1000) continue;
    yield piece.join('');
    piece = [];
  }
  yield piece.join('');
}

function git(directory, ...args) {
  const { status, stderr } = spawnSync('git', args, { cwd: directory, env: environment, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
}

/** Makes a bare repository in `directory`, which is there and empty. `refs` are further ones, each a name and a mark. */
export async function importRepository(directory, commands, refs = []) {
  git(directory, 'init', '--quiet', '--bare', '--initial-branch=main', '.');
  const child = spawn('git', ['fast-import', '--quiet', '--date-format=raw', '--force', '--export-marks=marks'], {
    cwd: directory,
    env: environment,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(child, 'close');
  await pipeline(Readable.from(pieces(commands)), child.stdin);
  const [code] = await ended;
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
  await packRefs(directory, refs);
}

/** Writes refs as those of a clone are; git itself would take minutes for so many. */
async function packRefs(directory, refs) {
  const lines = (await readFile(path.join(directory, 'marks'), 'utf8')).trimEnd().split('\n');
  const ids = new Map(lines.map(line => line.slice(1).split(' ')));
  const packed = refs.map(([name, mark]) => `${ids.get(String(mark))} ${name}\n`);
  if (packed.length > 0) await writeFile(path.join(directory, 'packed-refs'), packed.join(''));
}
