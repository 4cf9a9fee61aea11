import assert from 'node:assert/strict';
import { personName } from '../../../src/core/analysis/person';
import { proposedTeam, teamLimits } from '../../../src/core/analysis/teammates';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { ada, analysisOf, bela, chen, mona } from '../../support/analysisFactory';
import { daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const touch = (by: string, ...paths: readonly string[]): CommitSketch => ({
  by,
  files: Object.fromEntries(paths.map(path => [path, 'M'] as const)),
});

/** First names with the files in common and the commits on them, in order. */
function shared(sketches: readonly CommitSketch[], sketch: AnalysisSketch = {}): unknown {
  const analysis = analysisOf(sketches, sketch);
  return analysis
    .sharedWork()
    .map(({ person, files, commits }) => [personName(analysis.people, person).name.split(' ')[0], files, commits]);
}

describe('work that somebody shares with the manager', () => {
  const own = touch(mona, 'src/a.ts', 'src/b.ts', 'src/c.ts');

  it('is counted in files that both changed in the window, each once, and in the commits on them', () => {
    assert.deepEqual(shared([own, touch(ada, 'src/a.ts', 'src/far.ts'), touch(ada, 'src/a.ts', 'src/b.ts')]), [
      ['Ada', 2, 2],
    ]);
  });
  it('puts first who shares most files, however few the commits', () => {
    assert.deepEqual(
      shared([own, touch(ada, 'src/a.ts'), touch(ada, 'src/a.ts'), touch(bela, 'src/b.ts', 'src/c.ts')]),
      [
        ['Bela', 2, 1],
        ['Ada', 1, 2],
      ],
    );
  });
  it('goes by commits, then by name, among those who share as many', () => {
    assert.deepEqual(
      shared([own, touch(chen, 'src/a.ts'), touch(bela, 'src/b.ts'), touch(ada, 'src/a.ts'), touch(ada, 'src/a.ts')]),
      [
        ['Ada', 1, 2],
        ['Bela', 1, 1],
        ['Chen', 1, 1],
      ],
    );
  });
  it('is none where no file is in common', () => {
    assert.deepEqual(shared([own, touch(ada, 'src/d.ts')]), []);
  });
  it('follows a file that was renamed in between', () => {
    const moved: CommitSketch = { by: bela, files: { 'src/new.ts': { R: 'src/a.ts' } } };
    assert.deepEqual(shared([own, touch(ada, 'src/a.ts'), moved, touch(chen, 'src/new.ts')]), [
      ['Ada', 1, 1],
      ['Bela', 1, 1],
      ['Chen', 1, 1],
    ]);
  });
  it('leaves out files that count for nothing, and commits before the window', () => {
    assert.deepEqual(
      shared([
        { ...touch(bela, 'src/a.ts'), at: daysBefore(91) },
        touch(mona, 'src/a.ts', 'package-lock.json'),
        touch(ada, 'package-lock.json', 'src/d.ts'),
      ]),
      [],
    );
  });
  it('is none where the manager is in no commit', () => {
    assert.deepEqual(shared([own, touch(ada, 'src/a.ts')], { managers: [] }), []);
  });
});

describe('the proposed team', () => {
  const work = (person: number, files: number) => ({ person, files, commits: files });

  it('takes two files in common, since one may be chance', () => {
    assert.equal(teamLimits.sharedFiles, 2);
    assert.deepEqual(
      proposedTeam([work(0, 3), work(1, 2), work(2, 1)]).map(({ person }) => person),
      [0, 1],
    );
  });
  it('is ten people at most, the first ones', () => {
    const proposed = proposedTeam(Array.from({ length: 12 }, (_, person) => work(person, 20 - person)));
    assert.deepEqual(
      proposed.map(({ person }) => person),
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    );
  });
});
