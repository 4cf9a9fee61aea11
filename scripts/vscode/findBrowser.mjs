// Finds a Chromium for the host tests: one on PATH, else Debian's where we are root, else one from npm into .vscode-
// test/.
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../processes.mjs';
import { installOnce } from './install.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const fromNpm = { name: '@sparticuz/chromium', version: '153.0.0' };

/** The full path of the first of these programs that is on PATH, or undefined. */
export async function onPath(...programs) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  for (const file of programs.flatMap(program => folders.map(folder => path.join(folder, program)))) {
    const runs = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return file;
  }
  return undefined;
}

async function installWithApt() {
  if (process.getuid?.() !== 0 || !(await onPath('apt-get'))) throw new Error('apt-get needs root');
  console.log('Installing chromium with apt-get (once)');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, quiet: true });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env, quiet: true });
  const installed = await onPath(...names);
  if (installed === undefined) throw new Error('apt-get put no browser on PATH');
  return installed;
}

// The package unpacks its program into the folder for temporary files: we name one that stays.
async function unpack(folder) {
  const script = `const { default: chromium } = await import('${fromNpm.name}'); await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: folder };
  await run(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, env, quiet: true });
}

async function installFromNpm() {
  return path.join(await installOnce(fromNpm.name, fromNpm.version, unpack), 'chromium');
}

/** The path of a Chromium that starts. Throws one line that says what was tried. */
export async function findBrowser() {
  const found = await onPath(...names);
  if (found !== undefined) return found;
  const reasons = [];
  for (const attempt of [installWithApt, installFromNpm]) {
    try {
      const browser = await attempt();
      await run(browser, ['--version'], { quiet: true });
      return browser;
    } catch (error) {
      reasons.push(error.message.split('\n', 2).join(': '));
    }
  }
  throw new Error(
    `No browser for the host tests: install chromium. None of ${names.join(', ')} is on PATH; tried: ${reasons.join('; ')}`,
  );
}
