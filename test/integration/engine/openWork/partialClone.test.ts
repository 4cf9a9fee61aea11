import assert from 'node:assert/strict';
import { openBranches } from '../../../../src/engine/engine';
import type { OpenBranches } from '../../../../src/engine/engine';
import { entryOf, namesOf, numberedLines, planWithMain } from '../../../support/openWorkOf';
import type { RepositoryBuilder } from '../../../support/repositoryBuilder';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';
import { days, team } from '../../../support/repositoryBuilderTeam';
import { requestFor } from '../../../support/request';

const { manager, ada } = team;

describe('open work of a clone without contents', () => {
  let plan: RepositoryBuilder;
  const measured = async (): Promise<OpenBranches> => {
    const clone = await (await plan.build()).partialClone();
    return openBranches(requestFor(clone.directory));
  };
  const lacks = ({ notMeasured }: OpenBranches): boolean => notMeasured.some(({ why }) => why.includes('lacks'));
  beforeEach(() => {
    plan = planWithMain();
    plan.branch('topic');
    const files = { 'src/app.ts': numberedLines(20, { 3: 'three' }) };
    plan.commit({ message: 'Work', branch: 'topic', author: manager, at: days(5), files });
  });
  after(removeTemporaryFolders);

  it('has landed where base has its content, which trees tell', async () => {
    plan.commit({
      message: 'Land',
      author: ada,
      at: days(4),
      files: { 'src/app.ts': numberedLines(20, { 3: 'three' }) },
    });
    const answer = await measured();
    assert.deepEqual([namesOf(answer.openWork), lacks(answer)], [[], false]);
  });

  it('is open, with unknown lines, where only lines could tell; it says so', async () => {
    plan.commit({ message: 'Move', author: ada, at: days(4), files: { 'src/app.ts': `0\n${numberedLines(20)}` } });
    plan.commit({
      message: 'Land',
      author: ada,
      at: days(3),
      files: { 'src/app.ts': `0\n${numberedLines(20, { 3: 'three' })}` },
    });
    const answer = await measured();
    assert.deepEqual([entryOf(answer.openWork, 'origin/topic').lines, lacks(answer)], [null, true]);
  });
});
