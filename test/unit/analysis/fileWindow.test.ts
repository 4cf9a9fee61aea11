import assert from 'node:assert/strict';
import type { FileWindow } from '../../../src/core/analysis/fileWindow';
import { ada, analysisOf, bela, chen, factsOf, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { commits, daysBefore, seconds } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const windowOf = (sketches: readonly CommitSketch[], overrides: AnalysisSketch = {}): FileWindow =>
  factsOf(analysisOf(sketches, overrides), 'src/app.ts').window;

/** A branch with these commits, merged by the last one. */
function merged(branch: readonly CommitSketch[], merge: CommitSketch): CommitSketch[] {
  return [
    { id: 'root', by: chen, files: { 'src/other.ts': 'A' } },
    ...branch.map((sketch, index) => ({
      ...sketch,
      ...(index === 0 ? { parents: ['root'] } : {}),
      id: `side ${index}`,
    })),
    { ...merge, parents: ['root', `side ${branch.length - 1}`] },
  ];
}

describe('a file in the window', () => {
  it('has a revision for each work commit that touches it', () => {
    assert.equal(windowOf([...commits(3, { by: ada }), { by: bela, files: { 'src/other.ts': 'A' } }]).revisions, 3);
  });

  it('has the people who made them', () => {
    assert.equal(windowOf([{ by: ada }, { by: ada }, { by: bela }, { by: mona }]).people, 3);
  });

  it('has none of what was before', () => {
    assert.equal(windowOf([{ by: ada, at: daysBefore(100) }, { by: bela }]).revisions, 1);
  });

  it('has nothing where no work commit touches it', () => {
    const window = windowOf([{ by: ada, at: daysBefore(100) }]);
    assert.deepEqual([window.revisions, window.people, window.manager.share], [0, 0, null]);
  });

  it('has the others’ part beside the manager’s', () => {
    const { others } = windowOf([{ by: ada, at: daysBefore(30) }, { by: bela, at: daysBefore(20) }, { by: mona }]);
    assert.deepEqual(others, { revisions: 2, people: 2, lastAt: seconds(daysBefore(20)) });
  });

  it('has no last change of others where there is none', () => {
    assert.equal(windowOf([{ by: mona }]).others.lastAt, null);
  });
});

describe('the manager’s share of a file', () => {
  it('is a part of everyone’s landings, the manager’s included', () => {
    assert.equal(windowOf([{ by: mona }, { by: ada }, { by: bela }, { by: bela }]).manager.share, 1 / 4);
  });

  it('counts a merge of five commits as one landing', () => {
    const { manager } = windowOf(merged(commits(5, { by: mona }), { by: mona }));
    assert.equal(manager.landings, 1);
  });

  it('counts the five as five commits', () => {
    const { manager } = windowOf(merged(commits(5, { by: mona }), { by: mona }));
    assert.equal(manager.commits.length, 5);
  });

  it('counts a merge once for each of its authors', () => {
    const sketches = merged([{ by: mona }, { by: ada }, { by: ada }, { by: bela }], { by: chen });
    assert.equal(windowOf(sketches).manager.share, 1 / 3);
  });

  it('counts nothing for who pressed merge', () => {
    const { manager } = windowOf(merged(commits(2, { by: ada }), { by: mona }));
    assert.deepEqual([manager.landings, manager.share], [0, 0]);
  });

  it('counts nothing for co-authors', () => {
    const { manager } = windowOf([{ by: ada, trailers: [`Co-authored-by: ${mona}`] }]);
    assert.deepEqual([manager.landings, manager.share], [0, 0]);
  });

  it('counts each commit of a squash or rebase as a landing', () => {
    assert.equal(windowOf(commits(3, { by: mona })).manager.landings, 3);
  });

  it('is the sum of all that are configured as manager', () => {
    const sketches = [{ by: mona }, { by: ada }, { by: bela }, { by: chen }];
    assert.equal(windowOf(sketches, { managers: ['mona@example.com', 'Ada Okafor'] }).manager.share, 1 / 2);
  });

  it('takes those who are configured as one person among the people', () => {
    const sketches = [{ by: mona }, { by: ada }, { by: bela }];
    assert.equal(windowOf(sketches, { managers: ['mona@example.com', 'Ada Okafor'] }).people, 2);
  });

  it('is of no one’s where nobody is configured', () => {
    assert.equal(windowOf([{ by: ada }], { managers: [] }).manager.share, 0);
  });
});

describe('the days on which the manager’s changes landed', () => {
  const on = (...dates: string[]): number => windowOf(dates.map(at => ({ by: mona, at }))).manager.landingDays;

  it('are counted once each', () => {
    assert.equal(on('2026-09-07T08:00:00Z', '2026-09-07T18:00:00Z', '2026-09-08T08:00:00Z'), 2);
  });

  it('begin at midnight in UTC', () => {
    assert.equal(on('2026-09-07T23:59:59Z', '2026-09-08T00:00:00Z'), 2);
    assert.equal(on('2026-09-07T23:30:00-02:00', '2026-09-08T02:00:00Z'), 1);
  });

  it('are those of the landing, not of the commits that it brought', () => {
    const branch = [5, 4, 3].map(days => ({ by: mona, at: daysBefore(days) }));
    assert.equal(windowOf(merged(branch, { by: ada, at: daysBefore(1) })).manager.landingDays, 1);
  });
});
