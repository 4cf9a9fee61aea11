import assert from 'node:assert/strict';
import { forecastDates } from '../../support/forecast/forecastDates';
import { daysBefore, historyOf, seconds } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

/** Commits so many days before a date which is 31 days before the newest commit, by so many people. */
const work = (commits: number, days: number, people = 3): CommitSketch[] =>
  Array.from({ length: commits }, (_, index) => ({
    by: `Person ${index % people} <${index % people}@example.com>`,
    at: daysBefore(31 + days),
  }));

const newest: CommitSketch = { at: daysBefore(0) };

function daysOf(sketches: readonly CommitSketch[], count = 12, counts: (position: number) => boolean = () => true) {
  const history = historyOf([...sketches, newest]);
  const flags = Uint8Array.from(history.ids, (_, position) => (counts(position) ? 1 : 0));
  const dates = forecastDates(history, flags, position => history.authors[position] ?? 0, count);
  return dates.map(date => (seconds(daysBefore(31)) - date) / 86_400);
}

describe('the dates of the forecast', () => {
  it('have 30 commits by 3 people before them and 10 to come', () => {
    assert.deepEqual(daysOf([...work(30, 1), ...work(10, -1)]), [0]);
  });

  it('are none with 29 commits before', () => {
    assert.deepEqual(daysOf([...work(29, 1), ...work(10, -1)]), []);
  });

  it('are none with 2 people', () => {
    assert.deepEqual(daysOf([...work(30, 1, 2), ...work(10, -1)]), []);
  });

  it('are none with 9 commits to come', () => {
    assert.deepEqual(daysOf([...work(30, 1), ...work(9, -1)]), []);
  });

  it('are none with work of more than 90 days before', () => {
    assert.deepEqual(daysOf([...work(30, 90.5), ...work(10, -1)]), []);
  });

  it('are none with commits that do not count', () => {
    assert.deepEqual(
      daysOf([...work(30, 1), ...work(10, -1)], 12, position => position !== 5),
      [],
    );
  });

  const busy = [0, 1, 2, 3, 4].flatMap(quarter => [...work(30, quarter * 91 + 1), ...work(10, quarter * 91 - 1)]);

  it('lie a quarter apart, the oldest first', () => {
    assert.deepEqual(daysOf(busy), [364, 273, 182, 91, 0]);
  });

  it('are spread over all that are fit where fewer are wanted', () => {
    assert.deepEqual(daysOf(busy, 3), [364, 182, 0]);
  });
});
