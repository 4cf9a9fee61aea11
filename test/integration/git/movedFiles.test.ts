import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PackedHistory } from '../../../src/core/history/historyPart';
import { renameLimits } from '../../../src/git/renameReader';
import { changesOf } from '../../support/changesOf';
import { loseObjects } from '../../support/lostObjects';
import { readColumns } from '../../support/readColumns';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import type { Files } from '../../support/repositoryBuilderCommit';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';

/** A hundred lines of ten bytes each, of which no other name has any but the first `same`. */
function lines(name: string, same = 0): string {
  const line = (index: number): string => `${index < same ? 'same' : name}${String(index).padStart(9 - 4)}\n`;
  return Array.from({ length: 100 }, (_, index) => line(index)).join('');
}

const read = async (built: BuiltRepository): Promise<PackedHistory> =>
  readColumns(built.directory, await built.git('rev-parse', 'main'));

/** What a commit after the first did, as the product reads it. */
async function changes(before: Files, commit: Files): Promise<readonly string[]> {
  const plan = new RepositoryBuilder();
  plan.commit({ message: 'Begin', files: before });
  plan.commit({ message: 'Move', files: commit });
  return changesOf(await read(await plan.build()), 0);
}

describe('a file that was moved and edited in one commit', () => {
  after(removeTemporaryFolders);

  it('is followed where half of it is the same', async () => {
    const moved = { 'old.ts': null, 'src/new.ts': lines('newb', 50) };
    assert.deepEqual(await changes({ 'old.ts': lines('olda', 50) }, moved), ['renamed old.ts to src/new.ts']);
  });

  it('is another one where less than half of it is', async () => {
    const moved = { 'old.ts': null, 'src/new.ts': lines('newb', 49) };
    assert.deepEqual(await changes({ 'old.ts': lines('olda', 49) }, moved), ['deleted old.ts', 'added src/new.ts']);
  });

  it('is followed beside one that was moved as it was', async () => {
    const moved = { 'a.ts': null, 'b.ts': null, 'new/a.ts': lines('olda', 90), 'new/b.ts': lines('oldb') };
    assert.deepEqual(await changes({ 'a.ts': lines('olda'), 'b.ts': lines('oldb') }, moved), [
      'deleted a.ts',
      'added new/a.ts',
      'renamed b.ts to new/b.ts',
    ]);
  });

  it('is none where a link or a submodule was moved', async () => {
    const before = { link: { symlink: 'a/long/way/to/go' }, module: { gitlink: '1'.repeat(40) } };
    const moved = { link: null, module: null, 'new/link': { symlink: 'a/long/way/to/ga' } };
    assert.deepEqual(await changes(before, moved), ['deleted link', 'added new/link']);
  });

  it('is none of a merge', async () => {
    const plan = new RepositoryBuilder();
    plan.commit({ message: 'Begin', files: { 'old.ts': lines('olda') } });
    plan.branch('side');
    plan.commit({ message: 'Side', branch: 'side', files: { 'side.ts': 'side\n' } });
    plan.merge({ from: 'side', files: { 'old.ts': null, 'new.ts': `${lines('olda')}more\n` } });
    assert.deepEqual(changesOf(await read(await plan.build()), 0), []);
  });

  for (const [words, count, found] of [
    ['is found among as many as git compares', renameLimits.paths, true],
    ['is not looked for among more, under another name', renameLimits.paths + 1, false],
  ] as const) {
    it(words, async () => {
      const names = Array.from({ length: count }, (_, index) => String(index).padStart(4, '0'));
      const before = Object.fromEntries(names.map(name => [`old${name}.ts`, lines(name)]));
      const moved = names.map(name => [`new${name}.ts`, `${lines(name)}more\n`] as const);
      const gone = names.map(name => [`old${name}.ts`, null] as const);
      const said = await changes(before, Object.fromEntries([...gone, ...moved]));
      assert.equal(said[0], found ? 'renamed old0000.ts to new0000.ts' : 'added new0000.ts');
    });
  }
});

describe('files that were moved and edited, in a clone that lacks contents', () => {
  after(removeTemporaryFolders);

  /** Three moves, the newest of `c.ts`. */
  async function threeMoves(): Promise<BuiltRepository> {
    const plan = new RepositoryBuilder();
    const files = Object.fromEntries(['a', 'b', 'c'].map(name => [`${name}.ts`, lines(name.repeat(4))]));
    plan.commit({ message: 'Begin', files });
    for (const name of ['a', 'b', 'c']) {
      const edited = `${lines(name.repeat(4))}${Math.E}\n`;
      plan.commit({ message: `Move ${name}`, files: { [`${name}.ts`]: null, [`src/${name}.ts`]: edited } });
    }
    return plan.build();
  }

  const newestFirst = (history: PackedHistory): readonly string[] =>
    [0, 1, 2].map(position => changesOf(history, position).join(', '));
  const followed = ['renamed c.ts to src/c.ts', 'renamed b.ts to src/b.ts', 'renamed a.ts to src/a.ts'];
  const withoutB = [followed[0], 'deleted b.ts, added src/b.ts', followed[2]];

  it('are all followed where it lacks none', async () => {
    const history = await read(await threeMoves());
    assert.deepEqual(newestFirst(history), followed);
    assert.deepEqual([...history.unfollowed], []);
  });

  for (const [side, revision] of [
    ['what went', 'main~3:b.ts'],
    ['what came', 'main:src/b.ts'],
  ] as const) {
    it(`are followed but for the one of which ${side} is missing, and that one is named`, async () => {
      const built = await threeMoves();
      await loseObjects(built, [revision]);
      const history = await read(built);
      assert.deepEqual(newestFirst(history), withoutB);
      assert.deepEqual([...history.unfollowed], [1]);
    });
  }

  it('are followed but for one whose content is there and damaged', async () => {
    const built = await threeMoves();
    await loseObjects(built, []);
    const id = await built.git('rev-parse', 'main:src/b.ts');
    const file = path.join(built.directory, '.git/objects', id.slice(0, 2), id.slice(2));
    const bytes = await readFile(file);
    await rm(file);
    await writeFile(file, bytes.subarray(0, bytes.length - 12));
    const history = await read(built);
    assert.deepEqual(newestFirst(history), withoutB);
    assert.deepEqual([...history.unfollowed], [1]);
  });

  it('are followed where git can do without what is missing beside them', async () => {
    const plan = new RepositoryBuilder();
    plan.commit({ message: 'Begin', files: { 'a.ts': lines('aaaa'), 'gone.ts': lines('gone') } });
    plan.commit({
      message: 'Move and remove',
      files: { 'a.ts': null, 'src/a.ts': `${lines('aaaa')}more\n`, 'gone.ts': null },
    });
    plan.commit({ message: 'Between', files: { 'b.ts': lines('bbbb') } });
    plan.commit({ message: 'Move', files: { 'b.ts': null, 'src/b.ts': `${lines('bbbb')}more\n` } });
    const built = await plan.build();
    await loseObjects(built, ['main~3:gone.ts', 'main:src/b.ts']);
    const history = await read(built);
    assert.deepEqual(changesOf(history, 2), ['deleted gone.ts', 'renamed a.ts to src/a.ts']);
    assert.deepEqual([...history.unfollowed], [0]);
  });

  it('are all unknown in a partial clone', async () => {
    const clone = await (await threeMoves()).partialClone();
    const history = await read(clone);
    assert.deepEqual([...history.unfollowed], [0, 1, 2]);
  });
});
