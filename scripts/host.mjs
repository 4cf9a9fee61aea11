// npm run test:host [-- --newest]: builds, and runs the tests in a real VS Code. What is missing of it is installed
// into .vscode-test/ first.
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { runHostSuites } from './hostSuites.mjs';
import { conclude, couldNotRun } from './tally.mjs';

const { values } = parseArgs({ options: { newest: { type: 'boolean', default: false } } });

async function runAll() {
  await build({ tests: true });
  return runHostSuites({ useNewest: values.newest });
}

conclude(await runAll().catch(couldNotRun));
