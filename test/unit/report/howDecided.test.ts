import assert from 'node:assert/strict';
import type { ActivityWeek, HealthReport } from '../../../src/core/report/healthReport';
import { howDecided } from '../../../src/core/report/howDecided';
import { exampleReport } from '../../support/exampleReport';

describe('the words on altitude', () => {
  const { activity } = exampleReport();
  const altitude = (weeks: HealthReport['activity']['weeks']): string | undefined =>
    howDecided(exampleReport({ activity: { ...activity, weeks } })).find(({ term }) => term === 'Altitude')?.text;
  const weekOf = (critical: number): ActivityWeek[] =>
    activity.weeks
      .slice(0, 1)
      .map(week => ({ ...week, bands: { critical, product: 0, support: 0, writing: 0, people: 0 } }));

  it('explain the line', () => {
    assert.match(altitude(activity.weeks) ?? '', /The line is the mean of four weeks\./);
  });

  it('tell of no line where there are too few commits for one', () => {
    assert.match(altitude(weekOf(5)) ?? '', /The line/);
    assert.equal(
      altitude(weekOf(4)),
      'Each of your commits counts once, in the lowest band that fits. People are others’ commits that name you.',
    );
  });

  it('are not there where no work is drawn', () => {
    assert.equal(altitude(weekOf(0)), undefined);
  });
});
