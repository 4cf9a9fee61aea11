import assert from 'node:assert/strict';
import { entryOf, namesOf, openWorkOf, planWithMain, remote } from '../../../support/openWorkOf';
import type { RepositoryBuilder } from '../../../support/repositoryBuilder';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';
import { days, team } from '../../../support/repositoryBuilderTeam';

const { ada, bela, manager } = team;

describe('a long-lived ref', () => {
  let plan: RepositoryBuilder;
  beforeEach(() => {
    plan = planWithMain();
  });
  after(removeTemporaryFolders);

  /** A branch with a commit of Ada's that base lacks. */
  const branch = (name: string, age = 5): void => {
    plan.branch(name, 'main');
    plan.commit({
      message: `On ${name}`,
      branch: name,
      author: ada,
      at: days(age),
      files: { [`${name}.ts`]: 'line\n' },
    });
  };

  for (const name of ['release/2', 'stable-1', 'develop', 'v3', 'v1.x', '1.x', '4.2', '7-0-stable', 'master']) {
    it(`is no open work: ${name}`, async () => {
      branch(name);
      assert.deepEqual(namesOf(await openWorkOf(plan)), []);
    });
  }

  for (const name of ['release', 'my-stable', 'develop-more', 'version', 'add-v2', '42', 'masterplan']) {
    it(`is none by a name like ${name}`, async () => {
      branch(name);
      assert.deepEqual(namesOf(await openWorkOf(plan)), [name]);
    });
  }

  it('is one as well on a remote', async () => {
    branch('refs/remotes/origin/release/2');
    assert.deepEqual(namesOf(await openWorkOf(plan, { build: { config: remote() } })), []);
  });

  it('is what the setting says', async () => {
    branch('rewrite');
    branch('release/2', 4);
    assert.deepEqual(namesOf(await openWorkOf(plan, { settings: { longLived: ['rewrite'] } })), ['release/2']);
  });

  it('is what tools say that two local branches are made for, and what one is made for is not', async () => {
    branch('rewrite');
    branch('other', 4);
    const config = {
      'branch.one.vscode-merge-base': 'origin/rewrite',
      'branch.two.gh-merge-base': 'rewrite',
      'branch.three.gh-merge-base': 'other',
    };
    assert.deepEqual(namesOf(await openWorkOf(plan, { build: { config: { ...remote(), ...config } } })), ['other']);
  });

  it('is no open work in a request either, whose commits are unique without its own', async () => {
    branch('release/2');
    plan.branch('fix', 'release/2');
    plan.commit({ message: 'Fix', branch: 'fix', author: bela, at: days(4), files: { 'src/line.ts': 'fixed\n' } });
    assert.equal(entryOf(await openWorkOf(plan), 'fix').commits, 1);
  });

  it('takes the local twin of base for work', async () => {
    plan.ref('refs/remotes/origin/develop', 'main');
    plan.branch('develop', 'main');
    plan.commit({
      message: 'Unpushed',
      branch: 'develop',
      author: manager,
      at: days(3),
      files: { 'src/line.ts': '1\n' },
    });
    const work = await openWorkOf(plan, { settings: { base: 'origin/develop' }, build: { config: remote() } });
    assert.deepEqual(namesOf(work), ['develop']);
  });
});
