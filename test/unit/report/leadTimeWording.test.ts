import assert from 'node:assert/strict';
import type { LeadTimes } from '../../../src/core/report/healthReport';
import { leadTimeWords } from '../../../src/core/report/leadTimeWording';

const few: LeadTimes = {
  samples: 1,
  p50: 4,
  p75: 4,
  p90: 4,
  limits: { late: 3, overdue: 5 },
  fallback: true,
};
const enough: LeadTimes = { ...few, samples: 90, p50: 2, p75: 3, p90: 4, fallback: false };

describe('lead times in words', () => {
  it('say how long half of the work and nine tenths of it took, and the limits that follow', () => {
    assert.equal(
      leadTimeWords(enough),
      'Half of the 90 pieces of work that were finished in 180 days took 2 working days at most, nine in ten took 4 at ' +
        'most. By that, work counts as late after 3 working days and overdue after 5 working days.',
    );
  });

  it('say of work that took no working day that it landed at once', () => {
    assert.match(
      leadTimeWords({ ...enough, p50: 0 }),
      / finished in 180 days landed on the day they began, nine in ten /,
    );
  });

  it('say that too little was finished for limits of the team’s own', () => {
    assert.match(leadTimeWords(few), /the usual limits, as 1 finished piece of work in 180 days is too few/);
    assert.match(leadTimeWords({ ...few, samples: 19 }), /as 19 finished pieces of work in 180 days are too few/);
  });
});
