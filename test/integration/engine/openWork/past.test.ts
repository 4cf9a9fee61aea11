import assert from 'node:assert/strict';
import {
  entryOf,
  namesOf,
  openBranchesOf,
  openWorkOf,
  planWithMain,
  remote,
  upstreamOf,
} from '../../../support/openWorkOf';
import type { RepositoryBuilder } from '../../../support/repositoryBuilder';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';
import { days, team, until } from '../../../support/repositoryBuilderTeam';

const { manager, ada } = team;

describe('open work of a past date', () => {
  let plan: RepositoryBuilder;
  const work = (branch: string, age: number): void => {
    const files = { [`src/${branch.replaceAll('/', '-')}-${age}.ts`]: 'text\n' };
    plan.commit({ message: `Work ${age} on ${branch}`, branch, author: manager, at: days(age), files });
  };
  const openAt = async (age: number): Promise<readonly string[]> =>
    namesOf(await openWorkOf(plan, { until: days(age) }));
  beforeEach(() => {
    plan = planWithMain();
    plan.branch('topic');
    work('topic', 20);
    work('topic', 15);
    work('topic', 10);
  });
  after(removeTemporaryFolders);

  it('is each branch up to its last commit by then', async () => {
    const built = await plan.build();
    const at = async (age: number): Promise<readonly (number | string)[]> => {
      const { commits, ageWorkingDays, tip } = entryOf(await openWorkOf(plan, { until: days(age) }), 'topic');
      return [commits, ageWorkingDays, await built.git('log', '-1', '--format=%s', tip)];
    };
    assert.deepEqual(await at(15), [2, 3, 'Work 15 on topic']);
    assert.deepEqual(await at(15 + 1 / 86_400), [1, 3, 'Work 20 on topic']);
  });

  it('is not what was begun later', async () => {
    assert.deepEqual(await openAt(21), []);
  });

  it('is what was merged later', async () => {
    plan.merge({ from: 'topic', author: ada, at: days(8) });
    assert.deepEqual([await openAt(9), await openAt(8)], [['topic'], []]);
  });

  it('is what was squashed later', async () => {
    const files = { 'src/topic-20.ts': 'text\n', 'src/topic-15.ts': 'text\n', 'src/topic-10.ts': 'text\n' };
    plan.commit({ message: 'Land', author: ada, at: days(8), files });
    assert.deepEqual([await openAt(9), await openAt(8)], [['topic'], []]);
  });

  it('is not a branch that stood on base then', async () => {
    work('main', 18);
    plan.branch('later', 'main');
    work('later', 12);
    assert.deepEqual([await openAt(13), await openAt(12)], [['topic'], ['later', 'topic']]);
  });

  it('is not a branch that stood on a long-lived ref then', async () => {
    plan.branch('release/2', 'main');
    work('release/2', 18);
    plan.branch('later', 'release/2');
    work('later', 12);
    assert.deepEqual([await openAt(13), await openAt(12)], [['topic'], ['later', 'topic']]);
  });

  it('is not base’s own commits of later, under any of its names', async () => {
    work('main', 5);
    plan.ref('refs/remotes/origin/main', 'main');
    assert.deepEqual(namesOf(await openWorkOf(plan, { until: days(9), build: { config: remote() } })), ['topic']);
  });

  it('is what was closed since', async () => {
    work('main', 5);
    const sketch = { build: { config: { ...remote(), ...upstreamOf('topic') } }, fetchedAt: days(2) };
    assert.deepEqual(namesOf(await openWorkOf(plan, sketch)), []);
    assert.deepEqual(namesOf(await openWorkOf(plan, { ...sketch, until: days(9) })), ['topic']);
  });

  describe('is called approximate', () => {
    const says = async (age: number, generatedAt = until): Promise<boolean> => {
      const sketch = { until: days(age), generatedAt: generatedAt.toISOString() };
      return (await openBranchesOf(plan, sketch)).notMeasured.some(
        ({ what, why }) => what.includes('branches') && why.includes('approximate'),
      );
    };

    it('where a branch went on since', async () => {
      assert.equal(await says(11), true);
    });

    it('where base went on since', async () => {
      work('main', 5);
      assert.equal(await says(9), true);
    });

    it('but not where nothing happened since', async () => {
      assert.equal(await says(10), false);
    });

    it('but not for today', async () => {
      assert.equal(await says(11, days(10.5)), false);
    });
  });
});
