// npm start [-- DIR] [--no-editor]: builds, prints the health report of DIR (without one, of a sample team that it
// makes in .sample-team/), and opens DIR in the editor with the extension loaded: desktop VS Code where there is
// one, else VS Code in the browser. Your own editor's settings are not touched.
import { access } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { run, temporaryFolder } from './processes.mjs';
import { cache, givenFolder, root } from './project.mjs';
import { makeSampleTeam } from './sampleTeam.mjs';
import { onPath } from './vscode/findBrowser.mjs';
import { installVSCode } from './vscode/install.mjs';
import { linkExtension, quietSettings, startServer, writeSettings } from './vscode/server.mjs';

/**
 * The folder to look at, its manager where the sample says who that is, and where the editor keeps what belongs to
 * this folder.
 */
async function chooseFolder(directory) {
  if (directory !== undefined) {
    const folder = givenFolder(directory);
    return { folder, profile: path.join(cache, 'start') };
  }
  const folder = path.join(root, '.sample-team', 'checkout-service');
  const manager = await makeSampleTeam(folder);
  console.log(`A sample team is in ${folder}; its manager is ${manager.name}.\n`);
  return { folder, manager, profile: path.join(cache, 'start-sample') };
}

async function writeFirstSettings(profile, manager) {
  const settings = manager === undefined ? {} : { 'altitude.managers': [manager.email] };
  const isKept = await access(path.join(profile, 'User/settings.json')).then(
    () => true,
    () => false,
  );
  if (!isKept) await writeSettings(profile, { ...quietSettings, ...settings });
}

// In a terminal of VS Code on another machine `code` speaks to that window, which loads no extension under
// development.
const findDesktop = () => (process.env.VSCODE_IPC_HOOK_CLI ? Promise.resolve(undefined) : onPath('code'));

function openDesktop(code, folder, profile) {
  const own = [`--user-data-dir=${profile}`, `--extensions-dir=${path.join(profile, 'extensions')}`];
  const trust = '--disable-workspace-trust';
  return run(code, ['--new-window', trust, ...own, `--extensionDevelopmentPath=${root}`, folder]);
}

async function openInBrowser(folder, profile) {
  const vscode = await installVSCode();
  const temporary = await temporaryFolder('altitude-start');
  const server = await startServer({ vscode, profile, env: { ...process.env, TMPDIR: temporary.path } });
  const extension = `vscode-remote://${server.authority}${await linkExtension(root, temporary.path)}`;
  const address = server.address(folder, [['extensionDevelopmentPath', extension]]);
  console.log(`\nVS Code ${vscode.version} with Altitude is at\n\n  ${address}\n`);
  console.log('Open that address in your browser. Ctrl-C here ends it.');
}

async function start(directory, withEditor) {
  await build();
  const { folder, manager, profile } = await chooseFolder(directory);
  const who = manager === undefined ? [] : ['--manager', manager.email];
  const code = await run(process.execPath, [path.join(root, 'dist/cli.js'), 'report', folder, ...who]);
  if (code !== 0 || !withEditor) return code;
  await writeFirstSettings(profile, manager);
  const desktop = await findDesktop();
  if (desktop !== undefined) return openDesktop(desktop, folder, profile);
  await openInBrowser(folder, profile);
  return 0;
}

async function startAsAsked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'no-editor': { type: 'boolean', default: false } },
  });
  return start(positionals[0], !values['no-editor']);
}

process.exitCode = await startAsAsked().catch(error => {
  console.error(error.message);
  return 1;
});
