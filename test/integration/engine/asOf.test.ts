import assert from 'node:assert/strict';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { healthReport, rankedFiles } from '../../../src/engine/engine';
import { toFailure } from '../../../src/engine/engineErrors';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import type { PlannedCommit } from '../../support/repositoryBuilderCommit';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team, until } from '../../support/repositoryBuilderTeam';
import { requestFor } from '../../support/request';

const { manager, ada, bela } = team;
const second = 1000;

describe('a report for the past', () => {
  let built: BuiltRepository;
  let first: PlannedCommit, sideways: PlannedCommit, merge: PlannedCommit, late: PlannedCommit;
  before(async () => {
    const plan = new RepositoryBuilder();
    first = plan.commit({ message: 'First', author: manager, at: days(60), files: { 'a.ts': '1\n' } });
    plan.branch('side');
    sideways = plan.commit({
      message: 'Side',
      author: bela,
      at: days(50),
      branch: 'side',
      files: { 'side.ts': '1\n' },
    });
    plan.commit({ message: 'Second', author: ada, at: days(40), files: { 'a.ts': '2\n', 'b.ts': '2\n' } });
    merge = plan.merge({ from: 'side', author: ada, at: days(30) });
    // A clock that ran ahead: newer than what comes after it.
    plan.commit({ message: 'Ahead', author: ada, at: days(5), files: { 'ahead.ts': '1\n' } });
    late = plan.commit({ message: 'Late', author: manager, at: days(20), files: { 'a.ts': '3\n' } });
    built = await plan.build();
  });
  after(removeTemporaryFolders);

  const asOf = async (end: Date): Promise<HealthReport> =>
    healthReport(requestFor(built.directory, { until: end, generatedAt: until.toISOString() }));
  const baseAt = async (end: Date): Promise<string> => (await asOf(end)).repository.baseCommit;

  it('stands on the last first-parent commit before it', async () => {
    assert.equal(await baseAt(days(45)), built.idOf(first));
  });

  it('stands on a commit of that very second', async () => {
    assert.equal(await baseAt(days(30)), built.idOf(merge));
  });

  it('does not stand on a commit a second later', async () => {
    const before = new Date(days(30).getTime() - second);
    assert.equal(await built.git('log', '-1', '--format=%s', await baseAt(before)), 'Second');
  });

  it('does not stand on a branch that was merged later', async () => {
    const report = await asOf(days(45));
    assert.notEqual(report.repository.baseCommit, built.idOf(sideways));
    assert.equal(report.window.workCommits, 1);
  });

  it('stands on the newest commit by place, not by date', async () => {
    assert.equal(await baseAt(days(10)), built.idOf(late));
  });

  it('does not count a commit of the future below the one that it stands on', async () => {
    assert.equal((await asOf(days(10))).window.workCommits, 4);
    assert.equal((await asOf(until)).window.workCommits, 5);
  });

  it('knows the files of that day only', async () => {
    const request = requestFor(built.directory, { until: days(45) });
    assert.deepEqual(
      (await rankedFiles(request, 10)).map(({ path }) => path),
      ['a.ts'],
    );
    assert.equal((await asOf(days(30))).repository.filesTracked, 3);
  });

  it('says that it is approximate, and one for today does not', async () => {
    const says = ({ notMeasured }: HealthReport): boolean => notMeasured.some(({ why }) => why.includes('approximate'));
    assert.equal(says(await asOf(days(25))), true);
    assert.equal(says(await asOf(until)), false);
  });

  it('is refused where there was no commit yet', async () => {
    const { reason, message } = await asOf(days(61)).then(
      () => assert.fail('there was a report'),
      (error: unknown) => toFailure(error),
    );
    assert.equal(reason, 'no-commits');
    assert.match(message, /choose a later --until$/);
  });

  describe('looks at a window', () => {
    const inWindow = async (length: number, end: Date): Promise<number> => {
      const request = requestFor(built.directory, { until: end, settings: { days: length } });
      return (await healthReport(request)).window.workCommits;
    };

    it('that leaves out a commit of the second in which it begins', async () => {
      assert.equal(await inWindow(50, days(10)), 3);
    });

    it('that holds a commit one second after it begins', async () => {
      assert.equal(await inWindow(50, new Date(days(10).getTime() - second)), 4);
    });
  });
});
