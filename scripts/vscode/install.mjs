// Puts the server of a real VS Code into .vscode-test/, once, from npm alone: no compiler, no root, no file outside
// the project. By hand: node scripts/vscode/install.mjs [--newest]
import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../processes.mjs';
import { cache } from '../project.mjs';

// code-server carries the server of the VS Code whose version is in its own: 4.100.3 is VS Code 1.100.3.
const lowest = { codeServer: '4.100.3' };
const newest = { codeServer: '4.139.1', node: '24.21.0' };

const exists = file =>
  access(file).then(
    () => true,
    () => false,
  );

/**
 * Installs one npm package into a folder of its own in .vscode-test/ and runs `finish` there, unless that was done
 * before, and gives the folder. A marker is written last, so that what was interrupted is made again.
 */
export async function installOnce(name, version, finish = async () => {}) {
  const folder = path.join(cache, `${name.split('/').at(-1)}-${version}`);
  const marker = path.join(folder, '.complete');
  if (await exists(marker)) return folder;
  console.log(`Installing ${name} ${version} into ${path.relative(process.cwd(), folder)} (once)`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  await run('npm', ['install', '--no-save', '--ignore-scripts', `${name}@${version}`], { cwd: folder, quiet: true });
  await finish(folder);
  await writeFile(marker, '');
  return folder;
}

const serverIn = folder => path.join(folder, 'node_modules/code-server/lib/vscode');

async function installDependenciesOfServer(folder) {
  for (const cwd of [serverIn(folder), path.join(serverIn(folder), 'extensions')])
    await run('npm', ['install', '--omit=dev', '--ignore-scripts'], { cwd, quiet: true });
}

async function installNode(version) {
  const name = `node-${process.platform}-${process.arch}`;
  return path.join(await installOnce(name, version), 'node_modules', name, 'bin/node');
}

/**
 * The VS Code to test on: the lowest that the extension supports or, on request, the newest.
 * `node` is the program that runs `serverMain`; the newest brings its own.
 */
export async function installVSCode({ useNewest = false } = {}) {
  const { codeServer, node } = useNewest ? newest : lowest;
  const folder = await installOnce('code-server', codeServer, installDependenciesOfServer);
  return {
    version: codeServer.replace(/^4/, '1'),
    node: node === undefined ? process.execPath : await installNode(node),
    serverMain: path.join(serverIn(folder), 'out/server-main.js'),
  };
}

if (process.argv[1] === import.meta.filename)
  console.log(await installVSCode({ useNewest: process.argv.includes('--newest') }));
