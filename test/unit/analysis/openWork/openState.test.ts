import assert from 'node:assert/strict';
import { exemptTest, openState } from '../../../../src/core/analysis/openWork/openState';

const day = 86_400;

describe('the state of open work', () => {
  const after = (seconds: number): string => openState(1_000_000, 1_000_000 + seconds);

  it('is open up to 14 days, that second included', () => {
    assert.deepEqual([after(0), after(14 * day)], ['open', 'open']);
  });

  it('is quiet up to 30 days, that second included', () => {
    assert.deepEqual([after(14 * day + 1), after(30 * day)], ['quiet', 'quiet']);
  });

  it('is stale beyond', () => {
    assert.equal(after(30 * day + 1), 'stale');
  });

  it('is open where a clock ran ahead', () => {
    assert.equal(after(-day), 'open');
  });
});

describe('exempt work', () => {
  const isExempt = exemptTest(['spike/**', 'try-*'], ['origin']);

  it('has one name that the setting matches', () => {
    assert.equal(isExempt(['refs/heads/spike/a']), true);
    assert.equal(isExempt(['refs/heads/topic', 'refs/remotes/origin/try-a']), true);
  });

  it('has not where none is matched', () => {
    assert.equal(isExempt(['refs/heads/topic', 'refs/heads/spikes/a', 'refs/heads/mona/spike/a']), false);
  });

  it('is never so by the number of a request', () => {
    assert.equal(exemptTest(['7'], [])(['refs/pull/7/head']), false);
  });
});
