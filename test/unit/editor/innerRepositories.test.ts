import assert from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { innermost, innerRepository, repositoriesBelow } from '../../../src/editor/innerRepositories';

let folder = '';
const at = (where: string): string => path.join(folder, where);

async function makeGitDirectory(where: string): Promise<void> {
  await mkdir(at(`${where}/objects`), { recursive: true });
  await writeFile(at(`${where}/HEAD`), 'ref: refs/heads/main\n');
}

beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'altitude-inner-')));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the repository inside a folder', () => {
  it('is none where only the folder itself is one', async () => {
    await makeGitDirectory('.git');
    await mkdir(at('src'));
    assert.equal(await innerRepository(folder, at('src')), undefined);
  });

  it('is the one that holds the file, as a clone within the folder does', async () => {
    await makeGitDirectory('.git');
    await makeGitDirectory('tools/shared/.git');
    await mkdir(at('tools/shared/src'));
    assert.equal(await innerRepository(folder, at('tools/shared/src')), at('tools/shared'));
    assert.equal(await innerRepository(folder, at('tools')), undefined);
  });

  it('is a submodule, whose git directory is elsewhere', async () => {
    await makeGitDirectory('.git');
    await makeGitDirectory('.git/modules/shared');
    await mkdir(at('shared'));
    await writeFile(at('shared/.git'), 'gitdir: ../.git/modules/shared\n');
    assert.equal(await innerRepository(folder, at('shared')), at('shared'));
  });

  it('is none for a file of git’s own, such as the message of a commit', async () => {
    await makeGitDirectory('.git');
    await makeGitDirectory('.git/modules/shared');
    assert.equal(await innerRepository(folder, at('.git')), undefined);
    assert.equal(await innerRepository(folder, at('.git/modules/shared')), undefined);
  });
});

describe('the repositories below a folder', () => {
  it('are those one level down, by path', async () => {
    await makeGitDirectory('web/.git');
    await makeGitDirectory('api/.git');
    await makeGitDirectory('deeper/down/.git');
    await mkdir(at('notes'));
    assert.deepEqual(await repositoriesBelow(folder), [at('api'), at('web')]);
  });

  it('are none where the folder is in a repository itself', async () => {
    await makeGitDirectory('.git');
    await makeGitDirectory('api/.git');
    assert.deepEqual(await repositoriesBelow(folder), []);
  });

  it('are none where there is no such folder', async () => {
    assert.deepEqual(await repositoriesBelow(at('gone')), []);
  });
});

describe('the innermost folder of a file', () => {
  it('is the longest that holds it', () => {
    assert.equal(innermost(['/team', '/team/web', '/team/api'], '/team/web/cart.ts'), '/team/web');
  });

  it('is a folder itself, and not one whose name only begins alike', () => {
    assert.equal(innermost(['/team', '/team/web'], '/team/web'), '/team/web');
    assert.equal(innermost(['/team/web'], '/team/website/cart.ts'), undefined);
  });
});
