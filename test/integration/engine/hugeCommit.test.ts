import assert from 'node:assert/strict';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { healthReport } from '../../../src/engine/engine';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';
import { requestFor } from '../../support/request';

const { manager, ada } = team;

/** More than an engine takes as the arguments of one call. */
const huge = 130_000;

describe('a report of a repository with a huge commit', () => {
  let report: HealthReport;
  before(async () => {
    const plan = new RepositoryBuilder();
    const names = Array.from({ length: huge }, (_, index) => `src/part${index >> 7}/unit${index}.ts`);
    plan.commit({
      message: 'Import',
      author: manager,
      at: days(60),
      files: Object.fromEntries(names.map(name => [name, name])),
    });
    plan.commit({ message: 'Change', author: ada, at: days(40), files: { 'src/part0/unit0.ts': 'changed\n' } });
    const { directory } = await plan.build({ bare: true });
    report = await healthReport(requestFor(directory));
  });
  after(removeTemporaryFolders);

  it('counts its files', () => {
    assert.equal(report.repository.filesTracked, huge);
  });
  it('counts it for nothing, as bulk', () => {
    assert.equal(report.window.workCommits, 1);
  });
  it('knows who made them', () => {
    assert.equal(report.truckFactor.people[0]?.email, manager.email);
    // All but the one that Ada changed.
    assert.equal(report.totals['filesOnlyManagerKnows'], huge - 1);
  });
}).timeout(180_000);
