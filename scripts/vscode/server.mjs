// Starts the server of VS Code on 127.0.0.1 and ends it with all that it started.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { untilEnded } from '../processes.mjs';

const startTimeout = 60_000;

/**
 * What a test needs to be alone with the extension: no welcome page, no telemetry, no look for updates, no prompt
 * about trust.
 */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.editor.useModal': 'off',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

/**
 * A link in `folder` to the extension, by which it is to be loaded: a themed extension under development brings its own
 * theme, and this project's folder holds the editor with all of its themes.
 */
export async function linkExtension(extension, folder) {
  const link = path.join(folder, 'altitude');
  await symlink(extension, link);
  return link;
}

// What a window asks the machine for on which its extensions run: newer editors read it from that machine's file alone.
const ofTheMachine = ['git.path'];

/** Writes the user settings of an editor that will be started with this profile; a running one may not notice. */
export async function writeSettings(profile, settings) {
  const forMachine = ofTheMachine.filter(name => name in settings).map(name => [name, settings[name]]);
  for (const [place, values] of [
    ['User', settings],
    ['Machine', Object.fromEntries(forMachine)],
  ]) {
    await mkdir(path.join(profile, place), { recursive: true });
    await writeFile(path.join(profile, place, 'settings.json'), `${JSON.stringify(values, null, 2)}\n`);
  }
}

/** Makes a display language known to an editor that will be started with this profile, as a language pack without a word does. */
export async function writeLanguage(profile, language) {
  const words = path.join(profile, 'no-words.i18n.json');
  await mkdir(profile, { recursive: true });
  await writeFile(words, JSON.stringify({ version: '1.0.0', contents: {} }));
  const extensions = [{ extensionIdentifier: { id: 'altitude.no-words' }, version: '1.0.0' }];
  const pack = { hash: language, label: language, extensions, translations: { vscode: words } };
  await writeFile(path.join(profile, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}

/**
 * The environment for an editor in a test and its browser: an empty home below `profile`, and a network that
 * refuses at once whatever the editor asks of it.
 */
export function isolatedEnvironment(profile) {
  const home = path.join(profile, 'home');
  const closedPort = 'http://127.0.0.1:9';
  return {
    ...process.env,
    EXTENSIONS_GALLERY: '{}',
    HOME: home,
    TMPDIR: profile,
    XDG_CACHE_HOME: path.join(home, '.cache'),
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_DATA_HOME: path.join(home, '.local/share'),
    XDG_RUNTIME_DIR: profile,
    GIT_CONFIG_NOSYSTEM: '1',
    // As if started from a terminal: else the editor takes PATH from a login shell of the person who runs the tests.
    VSCODE_CLI: '1',
    http_proxy: closedPort,
    https_proxy: closedPort,
    no_proxy: '127.0.0.1,localhost',
  };
}

function portOf(child, log) {
  return new Promise((resolve, reject) => {
    const fail = reason => reject(new Error(`VS Code's server ${reason}\n${log.join('')}`));
    const timer = setTimeout(fail, startTimeout, `was not up in ${startTimeout} ms`);
    const read = chunk => {
      log.push(chunk.toString());
      const port = /^Extension host agent listening on (\d+)/m.exec(log.join(''))?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', chunk => log.push(chunk.toString()));
    child.once('error', error => fail(error.message));
    child.once('exit', code => fail(`ended with ${code}`));
  });
}

// The server leads a process group of its own, which holds the extension host and all that extensions start.
async function endGroup(child) {
  const signal = name => {
    try {
      process.kill(-child.pid, name);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  };
  if (child.exitCode === null && child.signalCode === null) {
    const exited = new Promise(resolve => child.once('exit', resolve));
    signal('SIGTERM');
    const timer = setTimeout(signal, 3000, 'SIGKILL');
    await exited;
    clearTimeout(timer);
  }
  signal('SIGKILL');
}

function argumentsOf({ profile, token, trusted, language }) {
  return [
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--accept-server-license-terms'],
    ...['--user-data-dir', profile, '--server-data-dir', path.join(profile, 'server')],
    ...['--extensions-dir', path.join(profile, 'extensions'), '--telemetry-level', 'off', '--disable-update-check'],
    ...['--disable-getting-started-override', ...(trusted ? ['--disable-workspace-trust'] : [])],
    ...(language === undefined ? [] : ['--locale', language]),
  ];
}

/** Whether what is to be opened is a file that lists the folders of a workspace, and not a folder itself. */
export function isWorkspaceFile(open) {
  return open?.endsWith('.code-workspace') === true;
}

function addressOf(port, token, open, payload) {
  const query = new URLSearchParams({ tkn: token, payload: JSON.stringify([['skipWelcome', 'true'], ...payload]) });
  if (open === undefined) query.set('ew', 'true');
  else query.set(isWorkspaceFile(open) ? 'workspace' : 'folder', path.resolve(open));
  return `http://127.0.0.1:${port}/?${query}`;
}

/**
 * Starts the server. `vscode` is what installVSCode gives, `profile` a folder for all that VS Code writes. Without
 * `trusted` every workspace opens in restricted mode. `language` is the display language. `address` is that of a window on a folder or a workspace
 * file, an empty window without one; its payload is a list of [key, value]. `authority` is what the window calls
 * this machine in addresses of files.
 */
export async function startServer({ vscode, profile, env = process.env, trusted = true, language }) {
  await mkdir(profile, { recursive: true });
  const token = randomBytes(16).toString('hex');
  const child = spawn(vscode.node, [vscode.serverMain, ...argumentsOf({ profile, token, trusted, language })], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const stop = untilEnded(() => endGroup(child));
  const log = [];
  try {
    const port = await portOf(child, log);
    const address = (open, payload = []) => addressOf(port, token, open, payload);
    return { stop, log: () => log.join(''), authority: `127.0.0.1:${port}`, address };
  } catch (error) {
    await stop();
    throw error;
  }
}
