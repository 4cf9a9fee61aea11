import assert from 'node:assert/strict';
import type { OpenWork } from '../../../../src/core/report/healthReport';
import { entryOf, numberedLines, openWorkOf, planWithMain } from '../../../support/openWorkOf';
import type { RepositoryBuilder } from '../../../support/repositoryBuilder';
import type { Identity } from '../../../support/repositoryBuilderCommit';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';
import { days, team } from '../../../support/repositoryBuilderTeam';

const { manager, ada } = team;
const app = 'src/app.ts';
const critical = { settings: { criticalPaths: ['src/**'] } };

describe('who waits for the manager', () => {
  let plan: RepositoryBuilder;
  const change = (branch: string, author: Identity, age: number, line: number, path = app): void => {
    const files = { [path]: numberedLines(20, { [line]: `${branch} ${age}` }) };
    plan.commit({ message: `${branch}, ${age} days ago`, branch, author, at: days(age), files });
  };
  const own = async (): Promise<OpenWork> => entryOf(await openWorkOf(plan, critical), 'checkout');
  beforeEach(() => {
    plan = planWithMain();
    plan.branch('checkout');
  });
  after(removeTemporaryFolders);

  describe('is a teammate whose branch', () => {
    it('is built on the manager’s unmerged commits', async () => {
      change('checkout', manager, 2, 3);
      plan.branch('fees', 'checkout');
      change('fees', ada, 1, 9);
      const { verdict, dependents, why } = await own();
      assert.equal(verdict, 'blocking');
      assert.deepEqual(dependents, [{ ref: 'refs/heads/fees', author: ada.name, commits: 1 }]);
      assert.deepEqual(why, [
        `the branch fees by ${ada.name} is built on 1 of your unmerged commits, with 1 commit on top`,
      ]);
    });

    it('is not built on a branch that went on since: an old state of it was absorbed', async () => {
      change('checkout', manager, 2, 3);
      plan.branch('fees', 'checkout');
      change('fees', ada, 1, 9);
      change('checkout', manager, 0.5, 15);
      assert.deepEqual((await own()).dependents, []);
    });

    it('has nothing of its own on top is not one', async () => {
      change('checkout', manager, 2, 3);
      plan.branch('fees', 'checkout');
      assert.deepEqual((await own()).dependents, []);
    });

    it('has had no commit for more than 14 days is not one', async () => {
      change('checkout', manager, 16, 3);
      plan.branch('fees', 'checkout');
      change('fees', ada, 14.1, 9);
      assert.deepEqual((await own()).dependents, []);
      plan.branch('taxes', 'checkout');
      change('taxes', ada, 13.9, 9);
      assert.equal((await own()).dependents.length, 1);
    });
  });

  describe('in a conflict', () => {
    const conflict = async (ownAge: number, theirFirst: number, theirLast = theirFirst): Promise<OpenWork> => {
      plan.branch('fees');
      change('checkout', manager, ownAge, 3);
      change('checkout', manager, 1, 3);
      change('fees', ada, theirFirst, 3);
      if (theirLast !== theirFirst) change('fees', ada, theirLast, 3);
      return own();
    };

    it('is the teammate whose branch came later, once the manager’s is late', async () => {
      const { verdict, conflicts, why } = await conflict(8, 2);
      assert.equal(verdict, 'blocking');
      assert.deepEqual(conflicts, [{ ref: 'refs/heads/fees', author: ada.name, files: [app] }]);
      assert.match(why[0] ?? '', /^the branch fees by .* conflicts in src\/app\.ts; yours is \d+ working days old/);
    });

    it('is nobody as long as both are fresh: it is only listed', async () => {
      const { verdict, conflicts } = await conflict(2, 1.5);
      assert.equal(verdict, 'clear');
      assert.equal(conflicts.length, 1);
    });

    it('is nobody where the teammate’s branch was there first', async () => {
      assert.equal((await conflict(8, 9, 2)).verdict, 'clear');
    });

    it('is nobody after 7 days without a commit of the teammate’s: it is not looked for', async () => {
      assert.deepEqual((await conflict(12, 7.1)).conflicts, []);
    });

    it('is not looked for in files that are left out', async () => {
      plan.branch('fees');
      change('checkout', manager, 8, 3, 'package-lock.json');
      change('fees', ada, 2, 3, 'package-lock.json');
      assert.deepEqual((await own()).conflicts, []);
    });
  });

  describe('may be a teammate who changes the same critical file', () => {
    const overlap = async (ownAge: number, settings = critical): Promise<OpenWork> => {
      plan.branch('fees');
      change('checkout', manager, ownAge, 3);
      change('checkout', manager, 1, 3);
      change('fees', ada, 1.5, 15);
      return entryOf(await openWorkOf(plan, settings), 'checkout');
    };

    it('once the manager’s branch is late, with the part of its files that is shared', async () => {
      const { verdict, overlaps } = await overlap(12);
      assert.equal(verdict, 'at-risk');
      assert.deepEqual(overlaps, [{ ref: 'refs/heads/fees', author: ada.name, files: [app], extent: 1 }]);
    });

    it('but not while it is fresh', async () => {
      assert.equal((await overlap(2)).verdict, 'clear');
    });

    it('but not in a file that is not critical', async () => {
      assert.deepEqual((await overlap(12, { settings: { criticalPaths: [] } })).overlaps, []);
    });
  });

  describe('is nobody, but the manager has a chore,', () => {
    it('where base changed a critical file of the branch since the fork', async () => {
      change('checkout', manager, 12, 3);
      change('checkout', manager, 1, 3);
      change('main', ada, 2, 15);
      const { verdict, overtakenFiles, conflicts } = await own();
      assert.deepEqual(
        { verdict, overtakenFiles, conflicts },
        { verdict: 'at-risk', overtakenFiles: [app], conflicts: [] },
      );
    });

    it('where the branch conflicts with base, which is listed without an author', async () => {
      change('checkout', manager, 1, 3);
      change('main', ada, 0.5, 3);
      const { verdict, conflicts } = await own();
      assert.equal(verdict, 'clear');
      assert.deepEqual(conflicts, [{ ref: 'refs/heads/main', author: '', files: [app] }]);
    });
  });

  it('is nobody for a branch that is stale or exempt', async () => {
    plan.branch('spike/fees');
    change('spike/fees', manager, 2, 3);
    plan.branch('fees', 'spike/fees');
    change('fees', ada, 1, 9);
    assert.equal(entryOf(await openWorkOf(plan, critical), 'spike/fees').verdict, 'clear');
  });

  it('is told of the manager’s work alone', async () => {
    plan.branch('fees');
    change('fees', ada, 2, 3);
    plan.branch('checkout', 'fees');
    change('checkout', manager, 1, 9);
    assert.equal(entryOf(await openWorkOf(plan, critical), 'fees').verdict, 'clear');
  });
});
