import assert from 'node:assert/strict';
import { entryOf, namesOf, openWorkOf, planWithMain } from '../../../support/openWorkOf';
import type { RepositoryBuilder } from '../../../support/repositoryBuilder';
import type { Identity } from '../../../support/repositoryBuilderCommit';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';
import { days, team } from '../../../support/repositoryBuilderTeam';

const { manager, ada, bela, chen } = team;

describe('commits that several branches have', () => {
  let plan: RepositoryBuilder;
  let age: number;
  const work = (branch: string, author: Identity): void => {
    age -= 0.25;
    const files = { [`src/${age}.ts`]: 'text\n' };
    plan.commit({ message: `Work ${age}`, branch, author, at: days(age), files });
  };
  const commitsOf = async (...branches: readonly string[]): Promise<readonly number[]> => {
    const open = await openWorkOf(plan);
    return branches.map(branch => entryOf(open, branch).commits);
  };
  const authorOf = async (branch: string): Promise<string> => entryOf(await openWorkOf(plan), branch).author.name;
  beforeEach(() => {
    plan = planWithMain();
    age = 10;
    plan.branch('shared');
  });
  after(removeTemporaryFolders);

  describe('by one person with others’ on top', () => {
    it('are a stack, and unique to each of them', async () => {
      work('shared', manager);
      work('shared', manager);
      for (const [name, author] of Object.entries({ ada, bela, chen })) {
        plan.branch(name, 'shared');
        work(name, author);
      }
      assert.deepEqual(await commitsOf('shared', 'ada', 'bela', 'chen'), [2, 3, 3, 3]);
    });
  });

  describe('by two people', () => {
    /** Branches of these people on what the manager and Ada wrote, which has no branch of its own. */
    const branchesOf = (people: Readonly<Record<string, Identity>>): void => {
      work('shared', manager);
      work('shared', ada);
      for (const name of Object.keys(people)) plan.branch(name, 'shared');
      plan.deleteBranch('shared');
      for (const [name, author] of Object.entries(people)) work(name, author);
    };

    it('are a trunk without a name where branches of two others have them', async () => {
      branchesOf({ bela, chen, mona: manager });
      assert.deepEqual(await commitsOf('bela', 'chen', 'mona'), [1, 1, 1]);
    });

    it('are the branch’s own where only one other has them', async () => {
      branchesOf({ bela, chen });
      assert.deepEqual(await commitsOf('bela', 'chen'), [3, 3]);
    });

    it('are no open work of a branch that has nothing else', async () => {
      work('shared', manager);
      work('shared', ada);
      for (const [name, author] of Object.entries({ bela, chen })) {
        plan.branch(name, 'shared');
        work(name, author);
      }
      assert.deepEqual(namesOf(await openWorkOf(plan)), ['bela', 'chen']);
    });
  });

  describe('make the author of a branch', () => {
    it('who wrote most of them', async () => {
      work('shared', ada);
      work('shared', ada);
      work('shared', manager);
      assert.equal(await authorOf('shared'), ada.name);
    });

    it('who wrote the newest where two wrote as many', async () => {
      work('shared', ada);
      work('shared', manager);
      assert.equal(await authorOf('shared'), manager.name);
    });

    it('who built on top of another open branch, however many commits that has', async () => {
      work('shared', ada);
      work('shared', ada);
      plan.branch('top', 'shared');
      work('top', manager);
      assert.deepEqual([await authorOf('shared'), await authorOf('top')], [ada.name, manager.name]);
    });

    it('who wrote most where nothing open is below', async () => {
      work('shared', ada);
      work('shared', ada);
      plan.branch('top', 'shared');
      plan.deleteBranch('shared');
      work('top', manager);
      assert.equal(await authorOf('top'), ada.name);
    });
  });
});
