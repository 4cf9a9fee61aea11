import assert from 'node:assert/strict';
import { altitudeTrend } from '../../../src/core/report/altitudeTrend';
import type { Bands } from '../../../src/core/report/healthReport';

const none: Bands = { critical: 0, product: 0, support: 0, writing: 0, people: 0 };

/** Eight weeks: the first week of each half holds all commits of that half. */
function halves(earlier: Partial<Bands>, recent: Partial<Bands>): readonly { readonly bands: Bands }[] {
  const week = (bands: Partial<Bands>) => ({ bands: { ...none, ...bands } });
  const quiet = [week({}), week({}), week({})];
  return [week(earlier), ...quiet, week(recent), ...quiet];
}

const direction = (earlier: Partial<Bands>, recent: Partial<Bands>) =>
  altitudeTrend(halves(earlier, recent))?.direction;

describe('which way the work moves', () => {
  it('is up where work left the critical path', () => {
    assert.equal(direction({ critical: 5 }, { product: 5 }), 'up');
  });

  it('is down where work came to the critical path', () => {
    assert.equal(direction({ people: 5 }, { critical: 5 }), 'down');
  });

  it('is up from a quarter of a band, and steady below', () => {
    assert.equal(direction({ critical: 8 }, { critical: 6, product: 2 }), 'up');
    assert.equal(direction({ critical: 8 }, { critical: 7, product: 1 }), 'steady');
  });

  it('is down from a quarter of a band, and steady below', () => {
    assert.equal(direction({ critical: 6, product: 2 }, { critical: 8 }), 'down');
    assert.equal(direction({ critical: 7, product: 1 }, { critical: 8 }), 'steady');
  });

  it('is said from five commits in either half, and not with four', () => {
    assert.equal(direction({ critical: 5 }, { people: 5 }), 'up');
    assert.equal(direction({ critical: 4 }, { people: 5 }), undefined);
    assert.equal(direction({ critical: 5 }, { people: 4 }), undefined);
  });

  it('is not said of fewer than eight weeks', () => {
    assert.equal(altitudeTrend(halves({ critical: 5 }, { people: 5 }).slice(1)), null);
    const seven = halves({}, {}).slice(1);
    assert.equal(altitudeTrend(seven.map(() => ({ bands: { ...none, product: 5 } }))), null);
  });

  it('does not look at weeks before the last eight', () => {
    const before = { bands: { ...none, people: 100 } };
    assert.equal(altitudeTrend([before, ...halves({ product: 5 }, { product: 5 })])?.before, 1);
  });

  it('has the critical path at 0 and people at 4', () => {
    const trend = altitudeTrend(halves({ critical: 5 }, { people: 5 }));
    assert.deepEqual([trend?.before, trend?.after], [0, 4]);
  });
});

describe('the sentence of the trend', () => {
  it('names the critical path where it moved the work most', () => {
    assert.equal(
      altitudeTrend(halves({ critical: 2, product: 8 }, { critical: 8, product: 2 }))?.sentence,
      'Going down: 80 % of your work was on the critical path in the last four weeks, 20 % in the four before.',
    );
  });

  it('names a higher band where that one grew', () => {
    assert.equal(
      altitudeTrend(halves({ critical: 4, product: 6 }, { critical: 4, product: 1, people: 5 }))?.sentence,
      'Going up: 50 % of your work was pairing and review in the last four weeks, 0 % in the four before.',
    );
  });

  it('speaks of the critical path where the height holds', () => {
    assert.match(
      altitudeTrend(halves({ product: 5 }, { product: 5 }))?.sentence ?? '',
      /^Holding its height: 0 % .*path/,
    );
  });
});
