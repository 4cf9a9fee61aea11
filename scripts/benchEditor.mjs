// npm run bench:editor [-- DIR] [--manager WHO] [--refreshes N] [--switches N] [--newest]: opens a clone of DIR (the
// sample team without one) in a real VS Code and prints what the extension takes of the extension host: activation,
// the longest time it answers nothing, and what is kept in memory after many refreshes and file switches.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { build } from './build.mjs';
import { runInVSCode } from './hostSuites.mjs';
import { temporaryFolder } from './processes.mjs';
import { root } from './project.mjs';
import { makeSampleTeam } from './sampleTeam.mjs';
import { prepareHost } from './vscode/prepareHost.mjs';
import { quietSettings, writeSettings } from './vscode/server.mjs';

const openFiles = 30;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    manager: { type: 'string' },
    refreshes: { type: 'string', default: '300' },
    switches: { type: 'string', default: '3000' },
    newest: { type: 'boolean', default: false },
  },
});

const git = async (directory, ...args) =>
  (await promisify(execFile)('git', ['-C', directory, ...args], { maxBuffer: 2 ** 28 })).stdout;

async function makeFolder(directory, place) {
  if (directory === undefined) await makeSampleTeam(place);
  else await git('.', 'clone', '--quiet', '--shared', path.resolve(directory), place);
}

// Whoever has the newest commit stands for the manager where nobody is named.
async function managerOf(folder) {
  return values.manager ?? (await git(folder, 'log', '-1', '--no-merges', '--format=%ae')).trim();
}

async function filesOf(folder) {
  const tracked = (await git(folder, 'ls-files', '-z'))
    .split('\0')
    .filter(file => /\.(ts|js|rb|py|c|go|md)$/.test(file));
  const step = Math.max(1, Math.floor(tracked.length / openFiles));
  const chosen = tracked.filter((_, index) => index % step === 0).slice(0, openFiles);
  return chosen.map(file => path.join(folder, file));
}

async function measure(folder, profile, host) {
  const output = `${profile}.json`;
  const [refreshes, switches] = [Number(values.refreshes), Number(values.switches)];
  const requested = { files: await filesOf(folder), refreshes, switches, output };
  // The editor's own git extension is no part of what is measured.
  const settings = { ...quietSettings, 'altitude.managers': [await managerOf(folder)], 'git.enabled': false };
  await writeSettings(profile, settings);
  const { output: said } = await runInVSCode({
    vscodeExecutablePath: process.execPath,
    launchArgs: [
      path.join(root, 'scripts/vscode/standIn.mjs'),
      folder,
      `--user-data-dir=${profile}`,
      `--extensions-dir=${profile}/extensions`,
    ],
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out/test/host/bench/measure.cjs'),
    extensionTestsEnv: {
      ALTITUDE_HOST: JSON.stringify(host),
      ALTITUDE_HOST_SECONDS: '1800',
      ALTITUDE_BENCH: JSON.stringify(requested),
    },
  });
  const text = await readFile(output, 'utf8').catch(() => undefined);
  if (text === undefined) throw new Error(`The editor measured nothing.\n${said}`);
  return JSON.parse(text);
}

const median = numbers => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
const inMilliseconds = number => (number === null ? 'not told' : `${number.toFixed(1)} ms`);

function print({ activations, firstRefresh, refresh, blocking, heap }) {
  const grown = ((heap.after - heap.before) / heap.before) * 100;
  const rows = [
    ['activation, median of several', inMilliseconds(median(activations)), 'under 30 ms'],
    ['first refresh, nothing kept', inMilliseconds(firstRefresh), ''],
    ['refresh', inMilliseconds(refresh), ''],
    ...Object.entries(blocking).flatMap(([when, { longest, longestUnwaited, overBudget }]) => [
      [`${when}: host blocked at most`, inMilliseconds(longest), `under 50 ms (over it ${overBudget} times)`],
      [`${when}: without waiting for a processor`, inMilliseconds(longestUnwaited), 'under 50 ms'],
    ]),
    ['heap after a collection', `${(heap.after / 2 ** 20).toFixed(1)} MB, ${grown.toFixed(1)} % more`, 'within 10 %'],
  ];
  for (const [what, figure, budget] of rows) console.log(`${what.padEnd(42)}${figure.padStart(22)}   ${budget}`);
}

await build({ tests: true });
const host = await prepareHost({ useNewest: values.newest });
const temporary = await temporaryFolder('altitude-bench-editor');
try {
  const folder = path.join(temporary.path, 'repository');
  await makeFolder(positionals[0], folder);
  print(await measure(folder, path.join(temporary.path, 'profile'), host));
} finally {
  await temporary.remove();
}
