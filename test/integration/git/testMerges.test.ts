import assert from 'node:assert/strict';
import { pairKey } from '../../../src/core/history/merges';
import { openReadingRoom } from '../../../src/git/readingRoom';
import { readLayout } from '../../../src/git/repository';
import { Git } from '../../../src/git/git';
import { readTestMerges } from '../../../src/git/testMerges';
import { loseObjects } from '../../support/lostObjects';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';

/** Three branches: `left` and `right` change one line of `a b.ts` each in their own way, `beside` another file. */
async function build(): Promise<BuiltRepository> {
  const plan = new RepositoryBuilder();
  plan.commit({ message: 'Begin', author: team.ada, at: days(9), files: { 'a b.ts': 'one\n', 'c.ts': 'one\n' } });
  const texts = { left: { 'a b.ts': 'left\n' }, right: { 'a b.ts': 'right\n' }, beside: { 'c.ts': 'beside\n' } };
  for (const [branch, files] of Object.entries(texts)) {
    plan.branch(branch);
    plan.commit({ message: branch, author: team.ada, branch, at: days(5), files });
  }
  return plan.build();
}

/** The paths in which two branches conflict; null where git cannot tell. */
async function conflicts(
  built: BuiltRepository,
  one: string,
  other: string,
): Promise<readonly string[] | null | undefined> {
  const place = { directory: built.directory, executable: 'git' };
  const room = await openReadingRoom(await readLayout(new Git(place), built.directory), place);
  try {
    const pair = { one: await built.git('rev-parse', one), other: await built.git('rev-parse', other) };
    return (await readTestMerges(room.git, [pair]))?.get(pairKey(pair))?.conflicts;
  } finally {
    await room.close();
  }
}

describe('a test merge', () => {
  after(removeTemporaryFolders);

  it('names the paths that conflict, in either order', async () => {
    const built = await build();
    assert.deepEqual(await conflicts(built, 'left', 'right'), ['a b.ts']);
    assert.deepEqual(await conflicts(built, 'right', 'left'), ['a b.ts']);
  });

  it('is clean where two change different files', async () => {
    assert.deepEqual(await conflicts(await build(), 'left', 'beside'), []);
  });

  it('writes nothing into the repository', async () => {
    const built = await build();
    const before = await built.git('count-objects', '-v');
    await conflicts(built, 'left', 'right');
    assert.equal(await built.git('count-objects', '-v'), before);
  });

  it('is unknown, not clean, where the clone lacks a content that it takes', async () => {
    const built = await build();
    await loseObjects(built, ['right:a b.ts']);
    assert.equal(await conflicts(built, 'left', 'right'), null);
    assert.deepEqual(await conflicts(built, 'left', 'beside'), []);
  });

  it('is unknown where two share no history', async () => {
    const built = await build();
    const orphan = await built.git('commit-tree', '-m', 'Alone', 'left^{tree}');
    assert.equal(await conflicts(built, 'left', orphan), null);
  });
});
