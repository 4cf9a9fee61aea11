import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { commandFile } from '../../support/commandLine';
import { criticalShare, criticalShareSettings, held, shared } from '../../support/criticalShare';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { isolatedEnvironment, removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';

const { manager } = team;

/** The hook as the README gives it. */
async function documentedHook(): Promise<string> {
  const hook = /```sh\n(#!\/bin\/sh\n.*?)```/s.exec(await readFile(path.resolve('README.md'), 'utf8'))?.[1];
  assert.ok(hook, 'the README has no hook');
  return hook;
}

async function writeProgram(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  await chmod(file, 0o755);
}

describe('the hook of the README', () => {
  let built: BuiltRepository;
  let programs: string;
  beforeEach(async () => {
    const plan = criticalShare();
    for (const [branch, file] of [
      ['risky', held],
      ['sound', shared],
    ] as const) {
      plan.branch(branch, 'main');
      plan.commit({ message: branch, author: manager, at: days(1), branch, files: { [file]: `${branch}\n` } });
    }
    built = await plan.build({ checkout: true });
    const server = temporaryFolder();
    await built.git('init', '--quiet', '--bare', '-b', 'main', server);
    await built.git('remote', 'add', 'origin', server);
    await built.git('push', '--quiet', 'origin', 'main');
    await writeProgram(path.join(built.directory, '.git/hooks/pre-push'), await documentedHook());
    programs = temporaryFolder();
    await installed(`'${process.execPath}' '${commandFile}' "$@" --until 2026-06-30`);
  });
  afterEach(removeTemporaryFolders);

  /** Puts a command `altitude` on the path. */
  const installed = async (script: string): Promise<void> =>
    writeProgram(path.join(programs, 'altitude'), `#!/bin/sh\nexec ${script}\n`);
  const push = async (...refs: readonly string[]): Promise<{ readonly code: number | null; readonly said: string }> => {
    const environment = isolatedEnvironment();
    const child = spawn('git', ['push', 'origin', ...refs], {
      cwd: built.directory,
      env: { ...environment, PATH: `${programs}${path.delimiter}${environment['PATH'] ?? ''}` },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = once(child, 'close') as Promise<[number | null]>;
    const [said, [code]] = await Promise.all([text(child.stderr), ended]);
    return { code, said };
  };
  const onServer = async (branch: string): Promise<string> => built.git('ls-remote', 'origin', `refs/heads/${branch}`);

  it('refuses a new branch with a commit of the manager’s that hurts, and says why', async () => {
    const { code, said } = await push('risky');
    assert.equal(code, 1);
    assert.match(said, /IN THE WAY\n.*critical file\.[\s\S]*High: /);
    assert.equal(await onServer('risky'), '');
  });

  it('lets a new branch through whose commits touch no file that is held', async () => {
    assert.equal((await push('sound')).code, 0);
    assert.notEqual(await onServer('sound'), '');
  });

  it('looks at what is new to a branch that is there already', async () => {
    await push('sound');
    await built.git('push', '--quiet', '--no-verify', 'origin', 'risky');
    assert.equal((await push('risky:main')).code, 1);
    assert.equal((await push('sound:main')).code, 0);
    assert.equal(await onServer('main'), (await onServer('sound')).replace('sound', 'main'));
  });

  it('refuses all where one of several refs is refused', async () => {
    assert.equal((await push('sound', 'risky')).code, 1);
    assert.equal(await onServer('sound'), '');
  });

  it('looks at the whole branch where what is there was never fetched', async () => {
    await push('sound');
    const other = temporaryFolder();
    const server = await built.git('remote', 'get-url', 'origin');
    await built.git('clone', '--quiet', '--branch', 'sound', server, other);
    const commit = ['-c', 'user.name=X', '-c', 'user.email=x@example.com', 'commit', '--quiet', '--allow-empty', '-mX'];
    await built.git('-C', other, ...commit);
    await built.git('-C', other, 'push', '--quiet', 'origin', 'sound');
    assert.equal((await push('+risky:sound')).code, 1);
    assert.equal((await push('+sound')).code, 0);
  });

  it('has nothing against deleting a branch, nor against nothing to push', async () => {
    await built.git('push', '--quiet', '--no-verify', 'origin', 'risky');
    assert.equal((await push('risky')).code, 0);
    assert.equal((await push(':risky')).code, 0);
    assert.equal(await onServer('risky'), '');
  });

  it('lets through what cannot be judged', async () => {
    await writeFile(path.join(built.directory, '.vscode/settings.json'), '{');
    assert.equal((await push('risky')).code, 0);
    await writeFile(path.join(built.directory, '.vscode/settings.json'), criticalShareSettings);
    await installed('/nonexistent/altitude');
    assert.equal((await push('risky:again')).code, 0);
  });
});
