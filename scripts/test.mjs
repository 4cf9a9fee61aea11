// npm test: builds, runs every test, and ends with one line that counts them all. With --newest the host suites run
// on the newest VS Code too.
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { runHostSuites } from './hostSuites.mjs';
import { conclude, couldNotRun, runMocha } from './tally.mjs';

const { values } = parseArgs({ options: { newest: { type: 'boolean', default: false } } });

async function runAll() {
  await build({ tests: true });
  return [
    await runMocha('out/test/unit/**/*.test.cjs'),
    await runMocha('out/test/integration/**/*.test.cjs', { timeout: 60_000 }),
    ...(await runHostSuites().catch(couldNotRun)),
    ...(values.newest ? await runHostSuites({ useNewest: true }).catch(couldNotRun) : []),
  ];
}

conclude(await runAll().catch(couldNotRun));
