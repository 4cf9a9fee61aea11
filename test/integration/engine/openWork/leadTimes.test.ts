import assert from 'node:assert/strict';
import type { LeadTimes } from '../../../../src/core/report/healthReport';
import { openBranchesOf, planWithMain } from '../../../support/openWorkOf';
import type { OpenWorkSketch } from '../../../support/openWorkOf';
import type { RepositoryBuilder } from '../../../support/repositoryBuilder';
import type { Identity } from '../../../support/repositoryBuilderCommit';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';
import { days, team } from '../../../support/repositoryBuilderTeam';

const { manager, ada, bela } = team;
const second = 1 / 86_400;

describe('lead times are taken', () => {
  let plan: RepositoryBuilder;
  const measured = async (sketch: OpenWorkSketch = {}): Promise<LeadTimes> =>
    (await openBranchesOf(plan, sketch)).leadTimes;
  /** Number of samples and the median, in working days. */
  const told = async (sketch: OpenWorkSketch = {}): Promise<readonly (number | null)[]> => {
    const { samples, p50 } = await measured(sketch);
    return [samples, p50];
  };
  const branch = (name: string, ages: readonly number[], author: Identity = ada): void => {
    plan.branch(name, 'main');
    ages.forEach((age, index) => {
      const files = { [`${name}-${index}.ts`]: 'text\n' };
      plan.commit({ message: `Work ${index} on ${name}`, branch: name, author, at: days(age), files });
    });
  };
  const mergeInto = (from: string, age: number, message?: string): void => {
    plan.merge({ from, author: manager, at: days(age), ...(message !== undefined && { message }) });
    plan.deleteBranch(from);
  };
  beforeEach(() => {
    plan = planWithMain();
  });
  after(removeTemporaryFolders);

  it('from nothing where nothing was finished', async () => {
    assert.deepEqual(await measured(), {
      samples: 0,
      p50: null,
      p75: null,
      p90: null,
      limits: { late: 3, overdue: 5 },
      fallback: true,
    });
  });

  describe('from merges', () => {
    // Monday 22 to Friday 26 June.
    it('from the first commit of the side branch to the merge', async () => {
      branch('topic', [8, 6]);
      mergeInto('topic', 4);
      assert.deepEqual(await told(), [1, 4]);
    });

    it('though the branch is still there, once', async () => {
      branch('topic', [8, 6]);
      plan.merge({ from: 'topic', author: manager, at: days(4) });
      assert.deepEqual(await told(), [1, 4]);
    });

    it('but not from merges of a long-lived branch', async () => {
      for (const [name, message] of Object.entries({
        'release/2': "Merge branch 'release/2'",
        develop: "Merge remote-tracking branch 'origin/develop'",
      })) {
        branch(name, [8]);
        mergeInto(name, 4, message);
      }
      assert.deepEqual(await told(), [0, null]);
    });

    it('but not from merges of a bot’s work, nor of automation under a person’s name', async () => {
      branch('bump', [8], team.renovate);
      mergeInto('bump', 4);
      plan.branch('versions', 'main');
      plan.commit({
        message: 'Version Packages',
        branch: 'versions',
        author: ada,
        at: days(8),
        files: { 'v.ts': '1\n' },
      });
      mergeInto('versions', 3);
      assert.deepEqual(await told(), [0, null]);
    });

    it('of the last 180 days', async () => {
      branch('out', [185]);
      mergeInto('out', 180);
      branch('in', [184]);
      mergeInto('in', 180 - second);
      assert.equal((await measured()).samples, 1);
    });
  });

  describe('from branches that landed in another form', () => {
    const squash = (names: readonly string[], age: number, message = 'Squashed'): void => {
      const files = Object.fromEntries(names.map(name => [name, 'text\n']));
      plan.commit({ message, author: manager, at: days(age), files });
    };

    it('from the first commit to the squash', async () => {
      branch('topic', [8, 6]);
      squash(['topic-0.ts', 'topic-1.ts'], 4);
      assert.deepEqual(await told(), [1, 4]);
    });

    it('by its request’s number', async () => {
      plan.branch('refs/pull/7/head', 'main');
      plan.commit({ message: 'W', branch: 'refs/pull/7/head', author: ada, at: days(8), files: { 'w.ts': '1\n' } });
      squash(['otherwise.ts'], 4, 'Otherwise (#7)');
      assert.deepEqual(await told(), [1, 4]);
    });

    it('by the number of a request whose head is older than 180 days', async () => {
      plan.branch('refs/pull/7/head', 'main');
      plan.commit({ message: 'W', branch: 'refs/pull/7/head', author: ada, at: days(190), files: { 'w.ts': '1\n' } });
      squash(['otherwise.ts'], 100, 'Otherwise (#7)');
      assert.equal((await measured()).samples, 1);
    });

    it('once, though its squash was committed later than it was written', async () => {
      branch('topic', [8, 6]);
      const files = { 'topic-0.ts': 'text\n', 'topic-1.ts': 'text\n' };
      plan.commit({ message: 'Squashed', author: ada, at: days(6), committedAt: days(4), files });
      assert.deepEqual(await told(), [1, 4]);
    });

    it('but not from a bot’s', async () => {
      branch('bump', [8], team.renovate);
      squash(['bump-0.ts'], 4);
      assert.deepEqual(await told(), [0, null]);
    });

    it('but not from one that is open', async () => {
      branch('topic', [8, 6]);
      assert.deepEqual(await told(), [0, null]);
    });
  });

  describe('from rebased commits', () => {
    const rebased = (written: number, committed: number, message = 'Rebased', author: Identity = bela): void => {
      const files = { [`${message}.ts`]: 'text\n' };
      plan.commit({ message, author, at: days(written), committedAt: days(committed), files });
    };

    it('from author to committer date', async () => {
      rebased(8, 4);
      assert.deepEqual(await told(), [1, 4]);
    });

    it('where a minute lies between', async () => {
      rebased(8, 8 - 60 * second);
      assert.deepEqual(await told(), [1, 0]);
    });

    it('but not where less does', async () => {
      rebased(8, 8 - 59 * second);
      assert.deepEqual(await told(), [0, null]);
    });

    it('but not from a bot’s', async () => {
      rebased(8, 4, 'Bump', team.renovate);
      assert.deepEqual(await told(), [0, null]);
    });

    it('once where the branch they are copies of is there', async () => {
      plan.branch('topic', 'main');
      plan.commit({ message: 'Rebased', branch: 'topic', author: bela, at: days(8), files: { 'old.ts': '1\n' } });
      rebased(8, 4);
      assert.deepEqual(await told(), [1, 4]);
    });
  });

  describe('and set the limits', () => {
    /** So many merges that took so many working days each; Friday 26 June is the last day. */
    const merges = (count: number, took: number): void => {
      for (let index = 0; index < count; index++) {
        const name = `took-${took}-${index}`;
        branch(name, [4 + Math.floor(took / 5) * 7 + (took % 5)]);
        mergeInto(name, 4);
      }
    };

    it('from 20 samples on', async () => {
      merges(20, 4);
      assert.deepEqual(await measured(), {
        samples: 20,
        p50: 4,
        p75: 4,
        p90: 4,
        limits: { late: 4, overdue: 5 },
        fallback: false,
      });
    });

    it('not below: then they are 3 and 5', async () => {
      merges(19, 4);
      const { limits, fallback, p75 } = await measured();
      assert.deepEqual([limits, fallback, p75], [{ late: 3, overdue: 5 }, true, 4]);
    });

    it('to the percentiles of the team', async () => {
      merges(14, 1);
      merges(3, 6);
      merges(3, 9);
      const { p50, p75, p90, limits } = await measured();
      assert.deepEqual([p50, p75, p90, limits], [1, 6, 9, { late: 6, overdue: 9 }]);
    });
  });
});
