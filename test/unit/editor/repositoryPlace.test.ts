import assert from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileInside, findRepository, pathFromTop, repositoryPaths } from '../../../src/editor/repositoryPlace';

let folder = '';

async function make(...files: readonly string[]): Promise<void> {
  for (const file of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), '');
  }
}

async function makeGitDirectory(where: string): Promise<string> {
  await make(`${where}/HEAD`, `${where}/objects/info/packs`);
  return path.join(folder, where);
}

beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'altitude-place-')));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the repository around a folder', () => {
  it('is none where no folder above holds one', async () => {
    await make('team/src/engine.ts');
    assert.equal(await findRepository(path.join(folder, 'team/src')), undefined);
  });

  it('is the nearest one above', async () => {
    await makeGitDirectory('.git');
    const gitDirectory = await makeGitDirectory('team/.git');
    await make('team/src/engine.ts');
    const top = path.join(folder, 'team');
    assert.deepEqual(await findRepository(path.join(top, 'src')), { top, gitDirectory, commonDirectory: gitDirectory });
  });

  it('keeps the refs of a linked work tree with those of the main one', async () => {
    const commonDirectory = await makeGitDirectory('team/.git');
    const gitDirectory = path.join(commonDirectory, 'worktrees/fix');
    await make('team/.git/worktrees/fix/HEAD');
    await writeFile(path.join(gitDirectory, 'commondir'), '../..\n');
    const top = path.join(folder, 'fix');
    await mkdir(top);
    await writeFile(path.join(top, '.git'), `gitdir: ${gitDirectory}\n`);
    assert.deepEqual(await findRepository(top), { top, gitDirectory, commonDirectory });
  });

  it('of a submodule is where its file says', async () => {
    const gitDirectory = await makeGitDirectory('team/.git/modules/shared');
    const top = path.join(folder, 'team/shared');
    await mkdir(top);
    await writeFile(path.join(top, '.git'), 'gitdir: ../.git/modules/shared\n');
    assert.deepEqual(await findRepository(top), { top, gitDirectory, commonDirectory: gitDirectory });
  });

  it('is the folder itself where that is bare', async () => {
    const top = await makeGitDirectory('team.git');
    assert.deepEqual(await findRepository(top), { top, gitDirectory: top, commonDirectory: top });
  });

  it('is not a folder that is only called .git', async () => {
    await make('team/.git/notes.txt');
    assert.equal(await findRepository(path.join(folder, 'team')), undefined);
  });
});

describe('the paths by which a repository is named', () => {
  const paths = (top: string, gitDirectory: string, commonDirectory = gitDirectory): readonly string[] =>
    repositoryPaths({ top, gitDirectory, commonDirectory });

  it('are the work tree’s own, and of a linked one the main work tree’s too', () => {
    assert.deepEqual(paths('/shop', '/shop/.git'), ['/shop']);
    assert.deepEqual(paths('/fix', '/shop/.git/worktrees/fix', '/shop/.git'), ['/fix', '/shop']);
  });

  it('are the work tree’s own alone where the repository lies elsewhere', () => {
    assert.deepEqual(paths('/shop/lib', '/shop/.git/modules/lib'), ['/shop/lib']);
    assert.deepEqual(paths('/shop', '/store/.git'), ['/shop']);
    assert.deepEqual(paths('/fix', '/shop.git/worktrees/fix', '/shop.git'), ['/fix']);
  });
});

describe('a file that the page asks for', () => {
  const inside = (file: string): Promise<string | undefined> => fileInside(path.join(folder, 'team'), file);

  beforeEach(() => make('team/src/engine.ts', 'team/..odd/a.ts', 'secret.txt', 'team-two/secret.txt'));

  it('is opened inside the repository', async () => {
    assert.equal(await inside('src/engine.ts'), path.join(folder, 'team/src/engine.ts'));
  });

  it('may have a name that begins with dots', async () => {
    assert.equal(await inside('..odd/a.ts'), path.join(folder, 'team/..odd/a.ts'));
  });

  it('is not opened where it climbs out', async () => {
    for (const file of ['../secret.txt', 'src/../../secret.txt', '../team-two/secret.txt', '..', '.', '']) {
      assert.equal(await inside(file), undefined, file);
    }
  });

  it('is not opened by an absolute path', async () => {
    for (const file of [path.join(folder, 'team/src/engine.ts'), 'C:\\secret.txt', '\\\\host\\share\\secret.txt']) {
      assert.equal(await inside(file), undefined, file);
    }
  });

  it('is not opened through a link that leads out', async () => {
    await symlink(path.join(folder, 'secret.txt'), path.join(folder, 'team/link.txt'));
    await symlink(folder, path.join(folder, 'team/up'));
    assert.equal(await inside('link.txt'), undefined);
    assert.equal(await inside('up/secret.txt'), undefined);
  });

  it('is opened where the repository itself is reached through a link', async () => {
    await symlink(path.join(folder, 'team'), path.join(folder, 'linked'));
    const file = await fileInside(path.join(folder, 'linked'), 'src/engine.ts');
    assert.equal(file, path.join(folder, 'linked/src/engine.ts'));
  });

  it('is not opened where it does not exist', async () => {
    assert.equal(await inside('src/gone.ts'), undefined);
    assert.equal(await inside('src/engine.ts\0.txt'), undefined);
  });
});

describe('the path of a file from the top', () => {
  it('is written with slashes', () => {
    assert.equal(pathFromTop('/team', path.join('/team', 'src', 'engine.ts')), 'src/engine.ts');
  });

  it('is none outside the repository', () => {
    assert.equal(pathFromTop('/team', '/team-two/engine.ts'), undefined);
    assert.equal(pathFromTop('/team', '/team'), undefined);
  });
});
