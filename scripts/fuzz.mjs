// npm run fuzz [-- RUNS] [--seed N]: random histories that are rewritten at random (test/support/fuzz). What the engine
// tells from what it kept must be what it tells without, byte for byte. A failure names its seed and keeps its repository.
import { parseArgs } from 'node:util';
import { loadTypeScript } from './loadTypeScript.mjs';

const said = 100;

const { values, positionals } = parseArgs({ options: { seed: { type: 'string' } }, allowPositionals: true });
const [histories, seed] = [positionals[0] ?? '1000', values.seed ?? String(Date.now() % 1_000_000)].map(Number);
if (!Number.isSafeInteger(histories) || histories < 1 || !Number.isSafeInteger(seed) || positionals.length > 1) {
  console.error('usage: npm run fuzz [-- RUNS] [--seed N]');
  process.exitCode = 2;
} else {
  const { fuzzHistories } = await loadTypeScript('test/support/fuzz/fuzzHistories');
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
