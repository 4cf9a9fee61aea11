import assert from 'node:assert/strict';
import type { Settings } from '../../../../src/core/settings/settings';
import { entryOf, openWorkOf, planWithMain } from '../../../support/openWorkOf';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';
import { team } from '../../../support/repositoryBuilderTeam';

/** What is said of the age of a branch whose commits were written at these moments, as of 24 June 2026, a Wednesday. */
async function agesOf(
  written: readonly string[],
  settings: Partial<Settings> = {},
  until = '2026-06-24T10:00:00Z',
): Promise<{ readonly age: number; readonly idle: number }> {
  const plan = planWithMain();
  plan.branch('topic', 'main');
  for (const moment of written) {
    const [, sign = '+', hours = '00', minutes = '00'] = /([+-])(\d\d):(\d\d)$/.exec(moment) ?? [];
    const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    const files = { [`src/${written.indexOf(moment)}.ts`]: '1\n' };
    plan.commit({ message: moment, branch: 'topic', author: team.manager, at: new Date(moment), offset, files });
  }
  const work = await openWorkOf(plan, { settings, until: new Date(until) });
  const { ageWorkingDays: age, idleWorkingDays: idle } = entryOf(work, 'topic');
  return { age, idle };
}

describe('the age of open work in working days', () => {
  after(removeTemporaryFolders);

  it('is 4 from a Thursday to the next Wednesday', async () => {
    assert.deepEqual(await agesOf(['2026-06-18T16:00:00Z']), { age: 4, idle: 4 });
  });

  it('is 0 on the day itself', async () => {
    assert.equal((await agesOf(['2026-06-24T00:00:00Z'])).age, 0);
  });

  it('is 1 from minute to minute over midnight', async () => {
    assert.equal((await agesOf(['2026-06-23T23:59:00Z'], {}, '2026-06-24T00:00:00Z')).age, 1);
  });

  it('is 0 from Friday to Sunday, and 1 on Monday', async () => {
    assert.equal((await agesOf(['2026-06-19T08:00:00Z'], {}, '2026-06-21T23:00:00Z')).age, 0);
    assert.equal((await agesOf(['2026-06-19T08:00:00Z'], {}, '2026-06-22T01:00:00Z')).age, 1);
  });

  it('counts from the first commit, and idleness from the newest', async () => {
    assert.deepEqual(await agesOf(['2026-06-18T16:00:00Z', '2026-06-23T09:00:00Z']), { age: 4, idle: 1 });
  });

  it('goes by the day in UTC, wherever it was written', async () => {
    // Wednesday evening in New York is Thursday in UTC, Friday morning in Tokyo is Thursday as well.
    assert.equal((await agesOf(['2026-06-17T21:00:00-04:00'])).age, 4);
    assert.equal((await agesOf(['2026-06-19T08:00:00+09:00'])).age, 4);
  });

  it('leaves out days off, alone and in spans', async () => {
    assert.equal((await agesOf(['2026-06-18T16:00:00Z'], { daysOff: ['2026-06-19'] })).age, 3);
    assert.equal((await agesOf(['2026-06-18T16:00:00Z'], { daysOff: ['2026-06-19..2026-06-22'] })).age, 2);
  });

  it('takes a day off at a weekend for nothing', async () => {
    assert.equal((await agesOf(['2026-06-18T16:00:00Z'], { daysOff: ['2026-06-20'] })).age, 4);
  });

  it('goes by the team’s own week', async () => {
    assert.equal((await agesOf(['2026-06-18T16:00:00Z'], { workingDays: [7, 1, 2, 3, 4] })).age, 4);
    assert.equal((await agesOf(['2026-06-18T16:00:00Z'], { workingDays: [1, 2, 3] })).age, 3);
  });
});
