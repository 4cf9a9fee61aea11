// The tests in a real VS Code: those inside the extension host, started by @vscode/test-electron, and those that
// drive a window in test/host/browser.
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runTests } from '@vscode/test-electron';
import { temporaryFolder, unlessEnding, untilEnded } from './processes.mjs';
import { cache, root } from './project.mjs';
import { makeSampleTeam } from './sampleTeam.mjs';
import { readTally, runMocha } from './tally.mjs';
import { prepareHost } from './vscode/prepareHost.mjs';
import { quietSettings, writeSettings } from './vscode/server.mjs';

const compiled = path.join(root, 'out/test/host');
const standIn = path.join(root, 'scripts/vscode/standIn.mjs');
const suitesInside = [
  { name: 'inside', env: async () => ({}) },
  { name: 'untrusted', env: async folder => ({ ALTITUDE_UNTRUSTED: '1', PATH: await pathWithGit(folder) }) },
];

/** A PATH on which a git comes first that only writes down, into `calls` beside it, that it was called. */
async function pathWithGit(folder) {
  const place = path.join(folder, 'git');
  const executable = path.join(place, 'git');
  await mkdir(place);
  await writeFile(path.join(place, 'calls'), '');
  await writeFile(executable, `#!/bin/sh\nprintf '%s\\n' "$*" >> '${place}/calls'\n`);
  await chmod(executable, 0o755);
  return `${place}${path.delimiter}${process.env.PATH}`;
}

/** Runs what @vscode/test-electron starts to its end, and gives its exit code and what it printed. */
export async function runInVSCode(launch) {
  const output = new PassThrough();
  const written = text(output);
  const running = runTests({ ...launch, stdout: output, stderr: output }).catch(error => error.code ?? 1);
  // The library ends what it started at SIGINT alone.
  const end = untilEnded(async signal => {
    if (signal !== undefined && signal !== 'SIGINT') process.emit('SIGINT');
    await running;
  });
  const exitCode = await running;
  await end();
  await unlessEnding();
  output.end();
  return { exitCode, output: await written };
}

/**
 * Runs the tests of one folder of test/host inside the extension host. They are judged by what they wrote, since
 * the workbench also reports success when no test ran.
 */
async function runInside({ name, env }, folder, shared) {
  const profile = path.join(folder, name);
  const run = { tests: path.join(compiled, name), log: `${profile}.log`, tally: `${profile}.json` };
  await writeSettings(profile, quietSettings);
  const { exitCode, output } = await runInVSCode({
    vscodeExecutablePath: process.execPath,
    launchArgs: [
      standIn,
      shared.ALTITUDE_SAMPLE_TEAM,
      `--user-data-dir=${profile}`,
      `--extensions-dir=${profile}/extensions`,
    ],
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(compiled, 'inside/bootstrap.cjs'),
    extensionTestsEnv: { ...shared, ...(await env(folder)), ALTITUDE_INSIDE: JSON.stringify(run) },
  });
  process.stdout.write(await readFile(run.log, 'utf8').catch(() => output));
  return readTally(run.tally, exitCode);
}

// One opens no editor, and two take pictures of the same pages in every theme.
const onLowestAlone = ['reportFile', 'reportThemes', 'themes'];

/**
 * Runs all host suites from the compiled tests, on the lowest VS Code supported or on the newest, and gives their
 * tallies.
 */
export async function runHostSuites({ useNewest = false } = {}) {
  const host = await prepareHost({ useNewest });
  const folder = await temporaryFolder('altitude-host');
  const announce = name => console.log(`\nVS Code ${host.vscode.version}: test/host/${name}`);
  try {
    const sampleTeam = path.join(folder.path, 'sample-team');
    await makeSampleTeam(sampleTeam);
    const shared = { TMPDIR: folder.path, ALTITUDE_HOST: JSON.stringify(host), ALTITUDE_SAMPLE_TEAM: sampleTeam };
    const tallies = [];
    for (const suite of suitesInside) {
      announce(suite.name);
      tallies.push(await runInside(suite, folder.path, shared));
    }
    announce('browser');
    await rm(path.join(cache, 'failed'), { recursive: true, force: true });
    const files = useNewest ? `!(${onLowestAlone.join('|')})` : '*';
    tallies.push(await runMocha(`out/test/host/browser/${files}.test.cjs`, { timeout: 60_000, env: shared }));
    return tallies;
  } finally {
    await folder.remove();
  }
}
