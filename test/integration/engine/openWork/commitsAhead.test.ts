import assert from 'node:assert/strict';
import type { RelevantRefs } from '../../../../src/core/analysis/openWork/relevantRefs';
import { landings } from '../../../../src/core/analysis/ancestry';
import type { BranchRef } from '../../../../src/core/history/branchRefs';
import type { KeptCommits } from '../../../../src/core/history/keptBranches';
import { openCommitsOf, readBase, unreadBase } from '../../../../src/engine/readOpenCommits';
import type { BaseCommits } from '../../../../src/engine/readOpenCommits';
import { RoomOnDemand } from '../../../../src/engine/roomOnDemand';
import { Git } from '../../../../src/git/git';
import { readLayout } from '../../../../src/git/repository';
import { listOf } from '../../../support/listOf';
import { readColumns } from '../../../support/readColumns';
import { RepositoryBuilder } from '../../../support/repositoryBuilder';
import type { BuiltRepository } from '../../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';

/** The refs of these branches as work, none of them long-lived. */
async function refsOf(built: BuiltRepository, ...branches: readonly string[]): Promise<RelevantRefs> {
  const work = branches.map(async (branch): Promise<BranchRef> => {
    const tip = await built.git('rev-parse', branch);
    return { name: `refs/heads/${branch}`, tip, upstream: '', committedAt: 0 };
  });
  return { work: await Promise.all(work), longLived: [], forgotten: [], cut: 0 };
}

describe("commits of branches that are read before base's history", () => {
  let built: BuiltRepository;
  let tip: string;
  let base: BaseCommits;

  const ask = async (before: KeptCommits | null, of: BaseCommits, refs: RelevantRefs): Promise<KeptCommits> => {
    const place = { directory: built.directory, executable: 'git' };
    const room = new RoomOnDemand(await readLayout(new Git(place), built.directory), place);
    try {
      return await openCommitsOf(room, before, of, refs);
    } finally {
      await room.close();
    }
  };

  before(async () => {
    const plan = new RepositoryBuilder();
    plan.commit({ message: 'First', files: { 'a.ts': '1\n' } });
    for (const branch of ['feature', 'landed']) {
      plan.branch(branch);
      plan.commit({ message: branch, branch, files: { [`${branch}.ts`]: '1\n' } });
    }
    plan.commit({ message: 'Second', files: { 'a.ts': '2\n' } });
    built = await plan.build();
    tip = await built.git('rev-parse', 'main');
    const history = await readColumns(built.directory, tip);
    base = readBase({ history, landingOf: landings(history, 0), tip: 0, until: 0 });
  });
  after(removeTemporaryFolders);

  it('are the answer itself once base is known', async () => {
    const refs = await refsOf(built, 'feature');
    const ahead = await ask(null, unreadBase(tip), refs);
    assert.equal(await ask(ahead, base, refs), ahead);
    assert.deepEqual(ahead, await ask(null, base, refs));
    assert.deepEqual(listOf(ahead.part.ids), [await built.git('rev-parse', 'feature')]);
  });

  it('are completed by those of a request that turned out to have landed lately', async () => {
    const refs = await refsOf(built, 'feature', 'landed');
    const ahead = await ask(null, unreadBase(tip), await refsOf(built, 'feature'));
    const completed = await ask(ahead, base, refs);
    assert.deepEqual(completed, await ask(null, base, refs));
    assert.equal(completed.part.ids.length, 2);
  });
});
