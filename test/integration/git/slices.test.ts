import assert from 'node:assert/strict';
import { Git } from '../../../src/git/git';
import { planSlices, slicedFrom } from '../../../src/git/slices';
import type { Slice, Slices } from '../../../src/git/slices';
import { readColumns } from '../../support/readColumns';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { listOf } from '../../support/listOf';

/** A history of so many first-parent commits, with a merge in the middle. */
function longHistory(commits: number): Promise<BuiltRepository> {
  const plan = new RepositoryBuilder();
  const half = commits >> 1;
  for (let index = 0; index < half; index++)
    plan.commit({ message: `First ${index}`, files: { 'a.ts': `${index}\n` } });
  plan.branch('side');
  plan.commit({ message: 'Side', branch: 'side', files: { 'b.ts': 'b\n' } });
  plan.merge({ from: 'side' });
  for (let index = half + 1; index < commits; index++)
    plan.commit({ message: `Second ${index}`, files: { 'a.ts': `${index}\n` } });
  return plan.build();
}

const plan = async (built: BuiltRepository, since: number | null): Promise<Slices> =>
  planSlices(new Git({ directory: built.directory, executable: 'git' }), await built.git('rev-parse', 'main'), since);
const slicesOf = async (built: BuiltRepository): Promise<readonly Slice[]> => (await plan(built, null)).rest;

describe('the slices of a history', () => {
  after(removeTemporaryFolders);

  it('are one below the length from which two are faster', async () => {
    const built = await longHistory(slicedFrom - 1);
    assert.deepEqual(await slicesOf(built), [[await built.git('rev-parse', 'main')]]);
  });

  it('are two from there on, which share no commit and together are all', async () => {
    const built = await longHistory(slicedFrom);
    const slices = await slicesOf(built);
    const lists = await Promise.all(slices.map(async slice => (await built.git('rev-list', ...slice)).split('\n')));
    const all = (await built.git('rev-list', 'main')).split('\n');
    assert.equal(lists.length, 2);
    assert.deepEqual(lists.flat().sort(), all.sort());
  });

  it('begin with no part of their own where the whole is read soon', async () => {
    const built = await longHistory(slicedFrom);
    const newest = Number(await built.git('show', '--no-patch', '--format=%ct', 'main'));
    assert.equal((await plan(built, newest)).recent, null);
  });

  it('are read as one history', async () => {
    const built = await longHistory(slicedFrom);
    const history = await readColumns(built.directory, await built.git('rev-parse', 'main'));
    assert.deepEqual(
      listOf(history.ids),
      (await built.git('rev-list', '--topo-order', '--date-order', 'main')).split('\n'),
    );
    assert.ok(!history.parents.includes(-1));
  });
});
