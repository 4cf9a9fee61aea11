// npm run fuzz [-- RUNS] [--seed N]: random histories that are rewritten at random (test/support/fuzz). What the engine
// tells from what it kept must be what it tells without, byte for byte. A failure names its seed and keeps its repository.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { temporaryFolder } from './processes.mjs';
import { root } from './project.mjs';

const said = 100;

async function loadFuzz() {
  const folder = await temporaryFolder('altitude-fuzz-build');
  try {
    const outfile = path.join(folder.path, 'fuzzHistories.cjs');
    const entryPoints = [path.join(root, 'test/support/fuzz/fuzzHistories.ts')];
    const node = { platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
    await build({ ...node, entryPoints, outfile, bundle: true });
    return await import(pathToFileURL(outfile));
  } finally {
    await folder.remove();
  }
}

const { values, positionals } = parseArgs({ options: { seed: { type: 'string' } }, allowPositionals: true });
const [histories, seed] = [positionals[0] ?? '1000', values.seed ?? String(Date.now() % 1_000_000)].map(Number);
if (!Number.isSafeInteger(histories) || histories < 1 || !Number.isSafeInteger(seed) || positionals.length > 1) {
  console.error('usage: npm run fuzz [-- RUNS] [--seed N]');
  process.exitCode = 2;
} else {
  const { fuzzHistories } = await loadFuzz();
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 1000);
  const progress = tried => tried % said === 0 && console.log(`${tried} histories after ${seconds()} s`);
  console.log(`Trying ${histories} random histories, seeds ${seed} to ${seed + histories - 1}.`);
  try {
    const compared = await fuzzHistories({ seed, histories, progress });
    console.log(`${histories} histories in ${seconds()} s: ${compared} answers from what was kept, all as without it.`);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}
