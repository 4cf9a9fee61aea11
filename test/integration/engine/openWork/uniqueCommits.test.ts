import assert from 'node:assert/strict';
import { entryOf, namesOf, numberedLines, openWorkOf, planWithMain, remote } from '../../../support/openWorkOf';
import type { RepositoryBuilder } from '../../../support/repositoryBuilder';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';
import { days, team } from '../../../support/repositoryBuilderTeam';

const { manager, ada } = team;

describe('unique commits of a branch', () => {
  let plan: RepositoryBuilder;
  const work = (branch: string, age: number, file = `src/${age}.ts`): void => {
    plan.commit({ message: `Work ${age}`, branch, author: manager, at: days(age), files: { [file]: 'text\n' } });
  };
  beforeEach(() => {
    plan = planWithMain();
  });
  after(removeTemporaryFolders);

  it('are none where it stands on a commit of base: it is no open work', async () => {
    plan.branch('topic');
    work('main', 3);
    assert.deepEqual(namesOf(await openWorkOf(plan)), []);
  });

  it('are those that base lacks', async () => {
    plan.branch('topic');
    work('main', 5);
    work('topic', 4);
    work('topic', 3);
    assert.equal(entryOf(await openWorkOf(plan), 'topic').commits, 2);
  });

  it('are no merges of base, whose files are not the branch’s', async () => {
    plan.branch('topic');
    work('topic', 5);
    work('main', 4, 'src/base.ts');
    plan.merge({ branch: 'topic', from: 'main', author: manager, at: days(3) });
    const { commits, files, lastCommitAt } = entryOf(await openWorkOf(plan), 'topic');
    assert.deepEqual([commits, files, lastCommitAt], [1, 1, days(3).toISOString().replace('.000', '')]);
  });

  it('touch a renamed file under both names', async () => {
    plan.branch('topic');
    const files = { 'src/main.ts': { from: 'src/app.ts' } };
    plan.commit({ message: 'Rename', branch: 'topic', author: manager, at: days(3), files });
    assert.equal(entryOf(await openWorkOf(plan), 'topic').files, 2);
  });

  it('count a file that several touch once', async () => {
    plan.branch('topic');
    work('topic', 5, 'src/one.ts');
    plan.commit({ message: 'Again', branch: 'topic', author: manager, at: days(4), files: { 'src/one.ts': '2\n' } });
    assert.equal(entryOf(await openWorkOf(plan), 'topic').files, 1);
  });

  it('add and remove so many lines as a whole', async () => {
    plan.branch('topic');
    const files = { 'src/app.ts': numberedLines(20, { 3: 'changed' }), 'src/new.ts': 'one\ntwo\n' };
    plan.commit({ message: 'Change', branch: 'topic', author: manager, at: days(3), files });
    assert.equal(entryOf(await openWorkOf(plan), 'topic').lines, 4);
  });

  it('of main are those that were not pushed', async () => {
    plan.ref('refs/remotes/origin/main', 'main');
    work('main', 3);
    work('main', 2);
    const [entry] = await openWorkOf(plan, { build: { config: remote() } });
    assert.deepEqual([entry?.refs, entry?.commits], [['refs/heads/main'], 2]);
  });

  it('of main are none where all is pushed', async () => {
    work('main', 3);
    plan.ref('refs/remotes/origin/main', 'main');
    assert.deepEqual(await openWorkOf(plan, { build: { config: remote() } }), []);
  });

  it('are never a bot’s', async () => {
    plan.branch('bump');
    plan.commit({
      message: 'Bump',
      branch: 'bump',
      author: team.renovate,
      at: days(3),
      files: { 'src/app.ts': '1\n' },
    });
    plan.branch('topic');
    plan.commit({ message: 'Work', branch: 'topic', author: ada, at: days(3), files: { 'src/app.ts': '2\n' } });
    assert.deepEqual(namesOf(await openWorkOf(plan)), ['topic']);
  });
});
