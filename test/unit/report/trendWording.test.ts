import assert from 'node:assert/strict';
import {
  commitsCompared,
  shareMove,
  shareWords,
  trendFact,
  trendRows,
  trendTitle,
  trendFirstColumn,
} from '../../../src/core/report/trendWording';
import { exampleFigures, exampleTrend, growingTrend, youngTrend } from '../../support/example/trend';
import { exampleReport } from '../../support/exampleReport';

const { window } = exampleReport();

/** A window in which so many of all critical commits are the manager's, and of all product commits. */
const work = (own: number, all: number, ownProduct = 0, allProduct = 0) =>
  exampleFigures({ own: [own, own, ownProduct], team: [all, all, allProduct], people: 3 });

type Figures = Parameters<typeof exampleTrend>[0][number];

const words = (before: Figures, now: Figures, days = 90): string | null =>
  shareWords({ trend: exampleTrend([before, now]), window: { ...window, days } }, 'share');

describe('the sentence about a share', () => {
  it('says by how many points it rose or fell', () => {
    assert.equal(
      words(work(14, 100), work(31, 100)),
      'Your share of critical work: 31 %, up 17 points on the 90 days before.',
    );
    assert.equal(
      words(work(31, 100), work(14, 100)),
      'Your share of critical work: 14 %, down 17 points on the 90 days before.',
    );
  });
  it('says one point in the singular, and no points as no move', () => {
    assert.equal(
      words(work(30, 100), work(31, 100)),
      'Your share of critical work: 31 %, up 1 point on the 90 days before.',
    );
    assert.equal(words(work(31, 100), work(31, 100)), 'Your share of critical work: 31 %, as in the 90 days before.');
  });
  it('tells the difference of the percentages that are shown', () => {
    assert.equal(
      words(work(144, 1000), work(155, 1000)),
      'Your share of critical work: 16 %, up 2 points on the 90 days before.',
    );
  });
  it('names a window of one day', () => {
    assert.equal(
      words(work(0, 20), work(2, 20), 1),
      'Your share of critical work: 10 %, up 10 points on the day before.',
    );
  });
  it('compares windows of ten commits, and no smaller ones', () => {
    assert.equal(commitsCompared, 10);
    assert.equal(
      words(work(1, 10), work(2, 10)),
      'Your share of critical work: 20 %, up 10 points on the 90 days before.',
    );
    assert.equal(
      words(work(1, 10), work(3, 9)),
      'Your share of critical work: 33 % of 9 commits, too few to say which way it moves.',
    );
    assert.equal(
      words(work(1, 9), work(2, 10)),
      'Your share of critical work: 20 %; the 90 days before had 9 such commits, too few to compare with.',
    );
    assert.equal(
      words(work(0, 1), work(2, 10)),
      'Your share of critical work: 20 %; the 90 days before had 1 such commit, too few to compare with.',
    );
  });
  it('says where the window before was not read', () => {
    assert.equal(
      words(null, work(2, 10)),
      'Your share of critical work: 20 %; the history that was read does not reach over the 90 days before.',
    );
  });
  it('is not there where nothing is critical', () => {
    assert.equal(words(work(2, 10), work(0, 0)), null);
    assert.deepEqual(trendFact({ trend: youngTrend, window }), []);
  });
  it('is there for product source too', () => {
    const trend = exampleTrend([work(0, 0, 10, 40), work(0, 0, 8, 40)]);
    assert.equal(
      shareWords({ trend, window }, 'implementationShare'),
      'Your share of commits to product source: 20 %, down 5 points on the 90 days before.',
    );
  });
});

describe('how a share moved', () => {
  it('is told with both shares and the points between them', () => {
    assert.deepEqual(shareMove(exampleTrend([work(5, 20), work(4, 20)]), 'share'), {
      now: 0.2,
      before: 0.25,
      points: -5,
      words: 'down 5 points',
    });
    assert.equal(shareMove(exampleTrend([work(5, 20), work(5, 20)]), 'share')?.words, 'unchanged');
  });
  it('is not told where it cannot be compared', () => {
    assert.equal(shareMove(exampleTrend([null, work(4, 20)]), 'share'), null);
    assert.equal(shareMove(exampleTrend([work(5, 9), work(4, 20)]), 'share'), null);
  });
});

describe('the rows of a trend', () => {
  it('are headed by the days that end with each day', () => {
    const { window } = exampleReport();
    assert.equal(trendFirstColumn(window), '90 days to');
    assert.equal(trendFirstColumn({ ...window, days: 1 }), '1 day to');
  });

  it('are the known windows, oldest first', () => {
    assert.deepEqual(trendRows(growingTrend), [
      ['20 March 2026', '9 %', '9 %', '21', '188', '5'],
      ['18 June 2026', '14 %', '11 %', '24', '201', '6'],
      ['16 September 2026', '31 %', '24 %', '43', '214', '6'],
    ]);
  });
  it('have a dash where there is nothing to have a share in', () => {
    assert.deepEqual(
      trendRows(exampleTrend([work(0, 0), work(2, 10)])).map(row => row.slice(1, 3)),
      [
        ['–', '–'],
        ['20 %', '–'],
      ],
    );
  });
  it('are none where no earlier window is known', () => {
    assert.deepEqual(trendRows(youngTrend), []);
  });
});

it('the title of a trend names the length of a window', () => {
  assert.equal(trendTitle(window), 'Your share, 90 days at a time');
  assert.equal(trendTitle({ ...window, days: 1 }), 'Your share, day by day');
});
