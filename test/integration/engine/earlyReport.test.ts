import assert from 'node:assert/strict';
import { healthReport } from '../../../src/engine/engine';
import { earlyFrom } from '../../../src/git/slices';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';
import { requestFor } from '../../support/request';

/** So many commits that only knowledge of files looks at, all of them by a teammate, and a few of this month by the manager. */
async function historyOf(oldCommits: number): Promise<BuiltRepository> {
  const plan = new RepositoryBuilder();
  for (let index = 0; index < oldCommits; index++) {
    plan.commit({ message: `Old ${index}`, author: team.bela, at: days(1400), files: { 'src/old.ts': `${index}\n` } });
  }
  for (let index = 0; index < 3; index++) {
    plan.commit({ message: `New ${index}`, author: team.manager, at: days(9), files: { 'src/new.ts': `${index}\n` } });
  }
  return plan.build();
}

async function reportsOf(built: BuiltRepository, managers: readonly string[]): Promise<readonly HealthReport[]> {
  const early: HealthReport[] = [];
  const settings = { managers, criticalPaths: ['src/*'] };
  const whole = await healthReport(requestFor(built.directory, { settings, early: report => early.push(report) }));
  return [...early, whole];
}

const isReading = ({ notMeasured }: HealthReport): boolean =>
  notMeasured.some(({ why }) => why === 'the older history is still being read');
const doaOf = ({ criticalFiles }: HealthReport): readonly (number | null)[] =>
  criticalFiles.map(({ manager }) => manager.doa);

describe('a report on a history that takes long to read', () => {
  let long: BuiltRepository;
  before(async () => {
    long = await historyOf(earlyFrom);
  });
  after(removeTemporaryFolders);

  it('is told early from the newest part, which has the same window', async () => {
    const [early, whole] = await reportsOf(long, [team.manager.email]);
    assert.deepEqual(early?.window, whole?.window);
    assert.deepEqual(early?.activity, whole?.activity);
  });

  it('says early what is still being read, and at the end no more', async () => {
    const reports = await reportsOf(long, [team.manager.email]);
    assert.deepEqual(reports.map(isReading), [true, false]);
  });

  it('says early nothing of who knows a file', async () => {
    const [early, whole] = await reportsOf(long, [team.manager.email]);
    assert.deepEqual(early === undefined ? [] : doaOf(early), [null, null]);
    assert.ok(whole !== undefined && doaOf(whole).some(doa => doa !== null));
    assert.equal(early?.truckFactor.files, 0);
  });

  it('waits for the whole where the newest part does not know the manager', async () => {
    const reports = await reportsOf(long, [team.bela.email]);
    assert.deepEqual(reports.map(isReading), [false]);
  });

  it('waits for the whole where that is read soon', async () => {
    const reports = await reportsOf(await historyOf(earlyFrom - 1), [team.manager.email]);
    assert.deepEqual(reports.map(isReading), [false]);
  });
});
