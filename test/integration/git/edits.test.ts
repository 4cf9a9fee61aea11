import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Git } from '../../../src/git/git';
import { readLayout, resolveCommit } from '../../../src/git/repository';
import { readStagedEdits } from '../../../src/git/stagedEdits';
import { readIndex, workTreeEdits } from '../../../src/git/workTreeEdits';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuildOptions } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';

const files = {
  'src/a.ts': 'one\ntwo\n',
  'src/windows.ts': 'one\r\ntwo\r\n',
  'src/with space.ts': 'a\n',
  'bin/run': { executable: '#!/bin/sh\n' },
  link: { symlink: 'src/a.ts' },
  module: { gitlink: '1234567890'.repeat(4) },
};

async function repository(options: BuildOptions = {}): Promise<BuiltRepository> {
  const plan = new RepositoryBuilder();
  plan.commit({ message: 'Begin', files });
  plan.branch('theirs');
  plan.commit({ message: 'Theirs', branch: 'theirs', files: { 'src/theirs.ts': 'theirs\n', 'src/a.ts': 'theirs\n' } });
  plan.commit({ message: 'Ours', files: { 'src/ours.ts': 'ours\n' } });
  return plan.build({ checkout: true, ...options });
}

async function staged({ directory }: BuiltRepository, below = ''): Promise<readonly string[]> {
  const folder = path.join(directory, below);
  const git = new Git({ directory: folder, executable: 'git' });
  const edits = await readStagedEdits(git, await readLayout(git, folder), await resolveCommit(git, 'HEAD'));
  return [...edits].sort();
}

async function unstaged({ directory }: BuiltRepository, below = ''): Promise<readonly string[]> {
  const folder = path.join(directory, below);
  const git = new Git({ directory: folder, executable: 'git' });
  const { top } = await readLayout(git, folder);
  const wanted = new Set([...Object.keys(files), 'src/gone.ts', 'src/new.ts']);
  return [...(await workTreeEdits(await readIndex(git), top, wanted))].sort();
}

const write = async ({ directory }: BuiltRepository, file: string, content: string): Promise<void> =>
  writeFile(path.join(directory, file), content);

describe('staged edits', () => {
  after(removeTemporaryFolders);

  it('are none after a checkout', async () => {
    assert.deepEqual(await staged(await repository()), []);
  });
  it('are what was added, changed, moved and removed, and not what is only in the work tree', async () => {
    const built = await repository();
    await write(built, 'src/a.ts', 'changed\n');
    await write(built, 'src/new file.ts', 'new\n');
    await built.git('mv', 'src/windows.ts', 'src/mac.ts');
    await built.git('rm', '--quiet', 'bin/run');
    await built.git('add', 'src/a.ts', 'src/new file.ts');
    await write(built, 'src/ours.ts', 'not staged\n');
    assert.deepEqual(await staged(built), ['bin/run', 'src/a.ts', 'src/mac.ts', 'src/new file.ts', 'src/windows.ts']);
  });
  it('are told from the top, wherever one stands', async () => {
    const built = await repository();
    await write(built, 'src/a.ts', 'changed\n');
    await built.git('add', 'src/a.ts');
    assert.deepEqual(await staged(built, 'bin'), ['src/a.ts']);
  });
  it('are none where there is no index, as in a clone without a checkout', async () => {
    assert.deepEqual(await staged(await repository({ checkout: false })), []);
  });
  it('are none in a bare repository', async () => {
    assert.deepEqual(await staged(await repository({ checkout: false, bare: true })), []);
  });
  it('are none on a branch without a commit', async () => {
    const built = await repository();
    await built.git('checkout', '--quiet', '--orphan', 'fresh');
    assert.deepEqual(await staged(built), []);
  });
  it('are, while a merge is under way, what differs from both sides', async () => {
    const built = await repository();
    await built.git('merge', '--quiet', '--no-commit', '--no-ff', 'theirs');
    assert.deepEqual(await staged(built), []);
    await write(built, 'src/a.ts', 'neither\n');
    await built.git('add', 'src/a.ts');
    assert.deepEqual(await staged(built), ['src/a.ts']);
  });
});

describe('edits of the work tree', () => {
  after(removeTemporaryFolders);

  it('are none after a checkout', async () => {
    assert.deepEqual(await unstaged(await repository()), []);
  });
  it('are files whose content is another one, told from the top', async () => {
    const built = await repository();
    await write(built, 'src/a.ts', 'changed\n');
    await write(built, 'src/with space.ts', 'changed\n');
    assert.deepEqual(await unstaged(built), ['src/a.ts', 'src/with space.ts']);
    assert.deepEqual(await unstaged(built, 'bin'), ['src/a.ts', 'src/with space.ts']);
  });
  it('are not what is staged already', async () => {
    const built = await repository();
    await write(built, 'src/a.ts', 'changed\n');
    await built.git('add', 'src/a.ts');
    assert.deepEqual(await unstaged(built), []);
  });
  it('are not another way to end lines', async () => {
    const built = await repository();
    await write(built, 'src/a.ts', 'one\r\ntwo\r\n');
    assert.deepEqual(await unstaged(built), []);
    await write(built, 'src/a.ts', 'one\r\ntwo\r\nthree\r\n');
    assert.deepEqual(await unstaged(built), ['src/a.ts']);
  });
  it('are no file that is not there', async () => {
    const built = await repository();
    await rm(path.join(built.directory, 'src'), { recursive: true });
    assert.deepEqual(await unstaged(built), []);
  });
  it('are a link that leads elsewhere, and not one that is as it was', async () => {
    const built = await repository();
    await rm(path.join(built.directory, 'link'));
    await symlink('src/windows.ts', path.join(built.directory, 'link'));
    assert.deepEqual(await unstaged(built), ['link']);
  });
  it('are no file that git does not track, and no submodule', async () => {
    const built = await repository();
    await write(built, 'src/new.ts', 'new\n');
    await mkdir(path.join(built.directory, 'module'), { recursive: true });
    await write(built, 'module/x', 'x\n');
    assert.deepEqual(await unstaged(built), []);
  });
  it('are found without waiting for what is no file', async () => {
    const built = await repository();
    await rename(path.join(built.directory, 'src/a.ts'), path.join(built.directory, 'src/b.ts'));
    await promisify(execFile)('mkfifo', [path.join(built.directory, 'src/a.ts')]);
    assert.deepEqual(await unstaged(built), ['src/a.ts']);
  });
  it('are found in a repository of the longer ids', async () => {
    const plan = new RepositoryBuilder();
    plan.commit({ message: 'Begin', files: { 'src/a.ts': 'one\n', 'src/with space.ts': 'a\n' } });
    const built = await plan.build({ checkout: true, objectFormat: 'sha256' });
    assert.deepEqual(await unstaged(built), []);
    await write(built, 'src/a.ts', 'two\n');
    assert.deepEqual(await unstaged(built), ['src/a.ts']);
  });
});
