import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, utimes } from 'node:fs/promises';
import path from 'node:path';
import { readAttributes } from '../../../src/git/attributes';
import type { TreeAttributes } from '../../../src/core/history/treeFacts';
import { Git } from '../../../src/git/git';
import { openReadingRoom } from '../../../src/git/readingRoom';
import type { ReadingRoom } from '../../../src/git/readingRoom';
import { readLayout } from '../../../src/git/repository';
import { readBlobs, readTree } from '../../../src/git/tree';
import { changesOf } from '../../support/changesOf';
import { readColumns } from '../../support/readColumns';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuildOptions, CommitOptions } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { withTemporaryDirectory } from '../../support/temporaryDirectory';
import { listOf } from '../../support/listOf';

/** Does something in the reading room of a repository. */
async function inRoom<T>({ directory }: BuiltRepository, work: (room: ReadingRoom) => Promise<T>): Promise<T> {
  const place = { directory, executable: 'git' };
  const room = await openReadingRoom(await readLayout(new Git(place), directory), place);
  try {
    return await work(room);
  } finally {
    await room.close();
  }
}

async function small(
  options: BuildOptions = {},
  files: CommitOptions['files'] = { 'a.ts': 'a\n' },
): Promise<BuiltRepository> {
  const plan = new RepositoryBuilder();
  plan.commit({ message: 'Begin', files });
  plan.commit({ message: 'Change', files: { 'z.ts': 'z\n' } });
  return plan.build(options);
}

const subjectIn = async (built: BuiltRepository): Promise<string> =>
  inRoom(built, async ({ git }) =>
    (await git.run(['log', '-1', '--format=%s', await built.git('rev-parse', 'main')])).trim(),
  );

describe('the reading room', () => {
  after(removeTemporaryFolders);

  it('is a folder for temporary files that is gone when it is closed', async () => {
    const built = await small();
    await withTemporaryDirectory(async directory => {
      await inRoom(built, async ({ git }) => {
        const room = (await git.run(['rev-parse', '--absolute-git-dir'])).trim();
        assert.equal(path.dirname(room), directory);
        assert.equal((await readdir(directory)).length, 1);
      });
      assert.deepEqual(await readdir(directory), []);
    });
  });

  it('is swept by a later one when its process was killed', async () => {
    const built = await small();
    const ended = execFileSync(process.execPath, ['-p', 'process.pid']).toString().trim();
    await withTemporaryDirectory(async directory => {
      const made = async (owner: string, name: string, ageHours: number): Promise<void> => {
        const room = path.join(directory, `altitude-room-${owner}-${name}`);
        await mkdir(path.join(room, 'objects'), { recursive: true });
        const then = Date.now() / 1000 - ageHours * 3600;
        await utimes(room, then, then);
      };
      await made(ended, 'killed', 2);
      await made(ended, 'recent', 0.5);
      await made(String(process.pid), 'living', 2);
      await inRoom(built, () => Promise.resolve());
      const left = (await readdir(directory)).map(name => name.split('-').at(-1));
      assert.deepEqual(left.sort(), ['living', 'recent']);
    });
  });

  it('is gone when it could not be opened', async () => {
    const built = await small();
    const place = { directory: built.directory, executable: 'git' };
    const layout = await readLayout(new Git(place), built.directory);
    await withTemporaryDirectory(async directory => {
      await assert.rejects(openReadingRoom({ ...layout, shallow: true }, place), /shallow/);
      assert.deepEqual(await readdir(directory), []);
    });
  });

  it('knows no configuration but its own', async () => {
    const built = await small({ config: { 'log.showRoot': 'false', 'alias.odd': 'log', 'user.email': 'a@b' } });
    const listed = await inRoom(built, async ({ git }) => git.run(['config', '--list', '--show-scope']));
    const foreign = listed.split('\n').filter(line => !/^(local|command)\tcore\.|^$/.test(line));
    assert.deepEqual(foreign, []);
  });

  it('knows no refs, hooks or attributes of the repository', async () => {
    const refs = await inRoom(await small(), async ({ git }) => git.run(['for-each-ref']));
    assert.equal(refs, '');
  });

  it('shows roots even in a repository that hides them', async () => {
    const built = await small({ config: { 'log.showRoot': 'false' } });
    const history = await readColumns(built.directory, await built.git('rev-parse', 'main'));
    assert.deepEqual(changesOf(history, 1), ['added a.ts']);
  });

  it('reads a repository that names its objects by SHA-256', async () => {
    assert.equal(await subjectIn(await small({ objectFormat: 'sha256' })), 'Change');
  });

  it('reads a bare repository', async () => {
    assert.equal(await subjectIn(await small({ bare: true })), 'Change');
  });

  for (const name of [
    'with space',
    'quo"te',
    'back\\slash',
    'line\nbreak',
    '#hash',
    'colon:name',
    '-dash',
    'ünï 日本語',
  ]) {
    it(`reads a repository in a folder called ${JSON.stringify(name)}`, async () => {
      const directory = path.join(temporaryFolder(), name);
      await mkdir(directory);
      assert.equal(await subjectIn(await small({ directory })), 'Change');
    });
  }

  it('reads a repository that borrows its objects from another', async () => {
    const lender = await small();
    const directory = temporaryFolder();
    await lender.git('clone', '--quiet', '--shared', '--no-checkout', lender.directory, directory);
    const history = await readColumns(directory, await lender.git('rev-parse', 'main'));
    assert.deepEqual(listOf(history.subjects), ['Change', 'Begin']);
  });

  it('ends where a shallow clone ends, and does not take all of its files for new', async () => {
    const plan = new RepositoryBuilder();
    for (const count of [1, 2, 3, 4]) plan.commit({ message: `Number ${count}`, files: { [`${count}.ts`]: 'text\n' } });
    const shallow = await (await plan.build()).shallowClone(2);
    const history = await readColumns(shallow.directory, await shallow.git('rev-parse', 'HEAD'));
    assert.deepEqual(listOf(history.subjects), ['Number 4', 'Number 3']);
    assert.deepEqual([changesOf(history, 0), changesOf(history, 1)], [['added 4.ts'], []]);
  });

  it('does not let replaced objects stand for the real ones', async () => {
    const built = await small();
    const [commit, other] = (await built.git('rev-list', 'main')).split('\n');
    await built.git('replace', commit ?? '', other ?? '');
    assert.equal(await subjectIn(built), 'Change');
  });

  describe('gives the contents of files', () => {
    it('in the order in which they were asked for, whatever is in them', async () => {
      const files = { 'a.ts': 'one\ntwo\n', 'b.ts': '', 'c.ts': `${'0'.repeat(40)} missing\n`, 'd.ts': 'ünï\0\n\n' };
      const built = await small({}, files);
      const contents = await inRoom(built, async ({ git }) => {
        const tree = await readTree(git, await built.git('rev-parse', 'main~1'));
        return readBlobs(
          git,
          tree.map(({ blob }) => blob),
        );
      });
      assert.deepEqual(contents, Object.values(files));
    });

    it('as null where one is missing, and the others still', async () => {
      const built = await small({}, { 'a.ts': 'one\n' });
      const blob = await built.git('rev-parse', 'main:a.ts');
      const contents = await inRoom(built, async ({ git }) => readBlobs(git, ['1'.repeat(40), blob, '2'.repeat(40)]));
      assert.deepEqual(contents, [null, 'one\n', null]);
    });

    it('after their true length where they are not UTF-8', async () => {
      const built = await small({}, { 'a.ts': Buffer.from([0xff, 0xfe, 0x0a]), 'b.ts': 'b\n' });
      const contents = await inRoom(built, async ({ git }) => {
        const tree = await readTree(git, await built.git('rev-parse', 'main~1'));
        return readBlobs(
          git,
          tree.map(({ blob }) => blob),
        );
      });
      assert.deepEqual(contents, ['\ufffd\ufffd\n', 'b\n']);
    });
  });

  describe('tells what is marked', () => {
    const marked = async (files: CommitOptions['files']): Promise<TreeAttributes> => {
      const built = await small({}, files);
      const commit = await built.git('rev-parse', 'main');
      return inRoom(built, async room => readAttributes(room, commit, await readTree(room.git, commit)));
    };

    it('as generated and vendored, set and unset', async () => {
      const attributes = [
        'api/** linguist-generated',
        'api/own.ts -linguist-generated',
        'lib/** linguist-vendored=true',
        'lib/own.ts linguist-vendored=false',
      ];
      const paths = ['api/a.ts', 'api/own.ts', 'lib/b.ts', 'lib/own.ts'];
      const files = Object.fromEntries(paths.map(file => [file, `${file}\n`]));
      assert.deepEqual(await marked({ '.gitattributes': attributes.join('\n'), ...files }), {
        generated: ['api/a.ts'],
        notGenerated: ['api/own.ts'],
        vendored: ['lib/b.ts'],
        notVendored: ['lib/own.ts'],
        filtered: [],
        complete: true,
      });
    });

    it('by a file in a folder, for that folder only', async () => {
      const files = { 'api/.gitattributes': '*.ts linguist-generated\n', 'api/a.ts': 'a\n', 'b.ts': 'b\n' };
      assert.deepEqual((await marked(files)).generated, ['api/a.ts']);
    });

    it('for odd paths too', async () => {
      const files = { '.gitattributes': '*.gen linguist-generated\n', 'line\nbreak.gen': 'a\n', '-dash.gen': 'b\n' };
      assert.deepEqual((await marked(files)).generated, ['-dash.gen', 'line\nbreak.gen']);
    });

    it('as filtered, by a filter, an id or an encoding, each once', async () => {
      const attributes = [
        '*.png filter=lfs ident',
        '*.c ident',
        '*.rc working-tree-encoding=UTF-16',
        '*.h -filter !ident',
      ];
      const files = { 'a.png': 'a\n', 'b.c': 'b\n', 'c.rc': 'c\n', 'd.h': 'd\n', 'e.ts': 'e\n' };
      const { filtered } = await marked({ '.gitattributes': attributes.join('\n'), ...files });
      assert.deepEqual(filtered, ['a.png', 'b.c', 'c.rc']);
    });

    it('as nothing where attributes say other things', async () => {
      assert.deepEqual((await marked({ '.gitattributes': '*.ts text eol=lf\n' })).generated, []);
    });

    it('with one git for a thousand files of attributes', async () => {
      const files = Object.fromEntries(
        Array.from({ length: 1000 }, (_, index) => [`${index}/.gitattributes`, `${index}.ts linguist-generated\n`]),
      );
      assert.deepEqual((await marked({ ...files, '7/7.ts': '7\n', '7/8.ts': '8\n' })).generated, ['7/7.ts']);
    });
  });
});
