import assert from 'node:assert/strict';
import { regulars } from '../../../src/core/analysis/window';
import type { WindowFacts } from '../../../src/core/analysis/window';
import { ada, analysisOf, bela, chen, dita, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { commits, daysBefore, until } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const windowOf = (sketches: readonly CommitSketch[], overrides: AnalysisSketch = {}): WindowFacts =>
  analysisOf(sketches, overrides).window;

const isIn = (sketch: CommitSketch, overrides: AnalysisSketch = {}): boolean =>
  windowOf([sketch], overrides).workCommits.length === 1;

const secondsLater = (moment: string, count: number): string =>
  new Date(Date.parse(moment) + count * 1000).toISOString();

describe('the window', () => {
  it('ends with what was committed at its end', () => {
    assert.ok(isIn({ at: until }));
  });

  it('does not hold what was committed a second later', () => {
    const sketches = [{ at: daysBefore(1), id: 'before' }, { at: secondsLater(until, 1) }];
    assert.equal(windowOf(sketches, { tip: 'before' }).workCommits.length, 1);
    assert.ok(!isIn({ at: secondsLater(until, 1) }));
  });

  it('begins with what was committed a second after its beginning', () => {
    assert.ok(isIn({ at: secondsLater(daysBefore(90), 1) }));
  });

  it('does not hold what was committed at its beginning', () => {
    assert.ok(!isIn({ at: daysBefore(90) }));
  });

  it('is as long as the settings say', () => {
    assert.ok(isIn({ at: daysBefore(29) }, { settings: { days: 30 } }));
    assert.ok(!isIn({ at: daysBefore(31) }, { settings: { days: 30 } }));
  });

  it('may be longer than a year', () => {
    assert.ok(isIn({ at: daysBefore(500) }, { settings: { days: 600 } }));
  });

  it('goes by committer date: an old change that was committed now is in it', () => {
    assert.ok(isIn({ at: daysBefore(300), committedAt: daysBefore(1) }));
  });

  it('goes by committer date: a change with a wrong clock is not', () => {
    assert.ok(!isIn({ at: daysBefore(1), committedAt: daysBefore(300) }));
  });

  it('finds what lies behind a commit with an older date', () => {
    const sketches = [{ at: daysBefore(5) }, { at: daysBefore(200) }, { at: daysBefore(4) }];
    assert.equal(windowOf(sketches).workCommits.length, 2);
  });

  it('lists its commits newest first', () => {
    const { history, window } = analysisOf([{ id: 'old' }, { id: 'new' }]);
    assert.deepEqual(
      window.workCommits.map(position => history.ids.at(position)),
      ['new', 'old'],
    );
  });
});

describe('the team', () => {
  it('is everyone with a work commit in the window', () => {
    const sketches = [{ by: ada }, { by: bela }, { by: mona }, { by: ada }];
    assert.equal(windowOf(sketches).commitsOf.size, 3);
  });

  it('is without those whose last work commit is older', () => {
    assert.equal(windowOf([{ by: ada, at: daysBefore(100) }, { by: bela }]).commitsOf.size, 1);
  });

  it('is without those who change only what is left out', () => {
    assert.equal(windowOf([{ by: ada, files: { 'README.md': 'M' } }, { by: bela }]).commitsOf.size, 1);
  });

  it('is without co-authors', () => {
    assert.equal(windowOf([{ by: ada, trailers: [`Co-authored-by: ${bela}`] }]).commitsOf.size, 1);
  });
});

describe('a regular', () => {
  it('has five work commits', () => {
    assert.equal(regulars(windowOf(commits(5, { by: ada })), null), 1);
  });

  it('does not have four', () => {
    assert.equal(regulars(windowOf(commits(4, { by: ada })), null), 0);
  });

  it('is counted without the one who is not asked about', () => {
    const { window, manager } = analysisOf([...commits(5, { by: ada }), ...commits(9, { by: mona })]);
    assert.equal(regulars(window, null), 2);
    assert.equal(regulars(window, manager), 1);
  });
});

describe('statistics', () => {
  const team = (count: number, last: number): CommitSketch[] => [
    ...commits(count - 3 - last, { by: ada }),
    ...commits(3, { by: bela }),
    ...commits(last, { by: chen }),
  ];

  it('have enough with 50 work commits and three people with three each', () => {
    assert.equal(windowOf(team(50, 3)).lacking, null);
  });

  it('lack a commit with 49', () => {
    assert.equal(windowOf(team(49, 3)).lacking, '50 work commits (there are 49)');
  });

  it('lack a person where the third has two', () => {
    assert.equal(windowOf(team(50, 2)).lacking, '3 people with 3 or more work commits each (there are 2)');
  });

  it('lack a person whoever else has passed by', () => {
    const passersBy = [{ by: dita }, { by: dita }, { by: mona }];
    assert.equal(
      windowOf([...team(50, 2), ...passersBy]).lacking,
      '3 people with 3 or more work commits each (there are 2)',
    );
  });

  it('count the manager as one of the people', () => {
    assert.equal(
      windowOf([...commits(47, { by: ada }), ...commits(3, { by: bela }), ...commits(3, { by: mona })]).lacking,
      null,
    );
  });

  it('say both where both are lacking', () => {
    assert.equal(
      windowOf([{ by: ada }]).lacking,
      '50 work commits (there is 1) and 3 people with 3 or more work commits each (there are none)',
    );
  });
});
