import assert from 'node:assert/strict';
import type { FileKnowledge } from '../../../src/core/analysis/knowledge';
import { ada, analysisOf, bela, chen, dita, factsOf, mona } from '../../support/analysisFactory';
import { commits, daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const change = (by: string, days: number, path = 'src/app.ts'): CommitSketch => ({
  by,
  at: daysBefore(days),
  files: { [path]: 'M' },
});
const active = (by: string): CommitSketch => change(by, 1, 'lib/other.ts');

const knowledgeOf = (sketches: readonly CommitSketch[]): FileKnowledge =>
  factsOf(analysisOf(sketches), 'src/app.ts').knowledge;
const successor = (sketches: readonly CommitSketch[]): string | null => knowledgeOf(sketches).successor?.name ?? null;
const learner = (sketches: readonly CommitSketch[]): string | null => knowledgeOf(sketches).learner?.name ?? null;

describe('the successor', () => {
  it('is the active teammate with the highest decayed authorship', () => {
    assert.equal(successor([change(ada, 40), change(bela, 20), change(bela, 10)]), 'Bela Varga');
  });

  it('is that one, whoever came last', () => {
    assert.equal(successor([change(bela, 20), change(bela, 11), change(ada, 10)]), 'Bela Varga');
  });

  it('is not who did most after the end of the window', () => {
    assert.equal(
      successor([...commits(5, change(ada, -1)), change(bela, 20), change(ada, 40), change(bela, 0)]),
      'Bela Varga',
    );
  });

  it('is not who did most long ago', () => {
    assert.equal(successor([...commits(9, change(ada, 500)), change(bela, 10), active(ada)]), 'Bela Varga');
  });

  it('is never the manager', () => {
    assert.equal(successor([...commits(9, change(mona, 5)), change(ada, 80)]), 'Ada Okafor');
  });

  it('is never somebody without a work commit in the window', () => {
    assert.equal(successor([...commits(9, change(ada, 100)), change(bela, 80)]), 'Bela Varga');
  });

  it('is somebody who was away from the file but not from the team', () => {
    assert.equal(successor([change(ada, 100), active(ada)]), 'Ada Okafor');
  });

  it('is nobody where only the manager changed the file', () => {
    assert.equal(successor([change(mona, 5), active(ada)]), null);
  });

  it('is nobody where all others are gone', () => {
    assert.equal(successor([change(ada, 100), change(mona, 5)]), null);
  });

  it('is nobody who changed it last more than 547 days ago', () => {
    assert.equal(successor([change(ada, 548), active(ada)]), null);
  });

  it('may be a co-author', () => {
    const paired = { ...change(mona, 5), trailers: [`Co-authored-by: ${ada}`] };
    assert.equal(successor([paired, active(ada)]), 'Ada Okafor');
  });

  it('is never a bot', () => {
    assert.equal(successor([change('renovate[bot] <x@example.com>', 5)]), null);
  });

  const why = (sketches: readonly CommitSketch[]): string | undefined => knowledgeOf(sketches).successor?.why;

  it('is told with how often they changed it', () => {
    assert.equal(why([change(ada, 5)]), 'changed it once in the last year');
    assert.equal(why(commits(2, change(ada, 5))), 'changed it twice in the last year');
    assert.equal(why(commits(3, change(ada, 5))), 'changed it 3 times in the last year');
  });

  it('is told with how long ago that was', () => {
    assert.equal(why([change(ada, 400), active(ada)]), 'changed it more than a year ago');
  });
});

describe('the learner', () => {
  it('is an active teammate who changed a file in the same folder', () => {
    assert.equal(learner([change(mona, 50), change(ada, 20, 'src/near.ts')]), 'Ada Okafor');
  });

  it('is who changed most of those files', () => {
    const near = [change(ada, 20, 'src/a.ts'), change(bela, 20, 'src/a.ts'), change(bela, 20, 'src/b.ts')];
    assert.equal(learner([change(mona, 50), ...near]), 'Bela Varga');
  });

  it('is that one, whoever came last', () => {
    const near = [change(bela, 20, 'src/a.ts'), change(bela, 20, 'src/b.ts'), change(ada, 20, 'src/a.ts')];
    assert.equal(learner([change(mona, 50), ...near]), 'Bela Varga');
  });

  it('is nobody who changed the file itself and nothing beside it', () => {
    const created = { by: mona, at: daysBefore(400), files: { 'src/app.ts': 'A' as const } };
    const found = knowledgeOf([
      created,
      ...commits(9, change(mona, 50)),
      ...commits(2, change(bela, 20)),
      change(ada, 20),
    ]);
    assert.deepEqual([found.successor?.name, found.learner], ['Bela Varga', null]);
  });

  it('is somebody who changed a file beside one at the top', () => {
    const sketches = [change(mona, 50, 'app.ts'), change(ada, 20, 'other.ts')];
    assert.equal(factsOf(analysisOf(sketches), 'app.ts').knowledge.learner?.name, 'Ada Okafor');
  });

  it('is not who changed one of them most often', () => {
    const near = [
      ...commits(9, change(ada, 20, 'src/a.ts')),
      change(bela, 20, 'src/a.ts'),
      change(bela, 20, 'src/b.ts'),
    ];
    assert.equal(learner([change(mona, 50), ...near]), 'Bela Varga');
  });

  it('is nobody who changed a file in another folder only', () => {
    assert.equal(learner([change(mona, 50), change(ada, 20, 'src/deep/a.ts'), change(bela, 20, 'a.ts')]), null);
  });

  it('is not an author of the file', () => {
    const created: CommitSketch = { by: ada, at: daysBefore(600), files: { 'src/app.ts': 'A' } };
    const near = [change(ada, 20, 'src/a.ts'), change(ada, 20, 'src/b.ts'), change(dita, 20, 'src/a.ts')];
    const found = knowledgeOf([created, ...commits(3, change(bela, 5)), ...near]);
    assert.deepEqual([found.successor?.name, found.learner?.name], ['Bela Varga', 'Dita Novak']);
  });

  it('is not the successor', () => {
    const near = [
      ...commits(9, change(mona, 50)),
      change(ada, 5),
      change(ada, 5, 'src/a.ts'),
      change(ada, 5, 'src/b.ts'),
    ];
    const found = knowledgeOf([...near, change(chen, 5, 'src/a.ts')]);
    assert.deepEqual([found.successor?.name, found.learner?.name], ['Ada Okafor', 'Chen Liang']);
  });

  it('is never the manager', () => {
    assert.equal(learner([change(ada, 50), change(mona, 20, 'src/a.ts')]), null);
  });

  it('is never somebody without a work commit in the window', () => {
    assert.equal(learner([change(mona, 50), change(ada, 91, 'src/a.ts')]), null);
    assert.equal(learner([change(mona, 50), change(ada, 91, 'src/a.ts'), active(ada)]), 'Ada Okafor');
  });

  it('is nobody whose changes beside the file are more than a year old', () => {
    assert.equal(learner([change(mona, 50), change(ada, 366, 'src/a.ts'), active(ada)]), null);
  });

  it('is told with how many files they changed', () => {
    const why = (near: readonly CommitSketch[]): string | undefined =>
      knowledgeOf([change(mona, 50), ...near]).learner?.why;
    assert.equal(why([change(ada, 20, 'src/a.ts')]), 'changed one file beside it in the last year');
    assert.equal(
      why([change(ada, 20, 'src/a.ts'), change(ada, 20, 'src/b.ts')]),
      'changed 2 files beside it in the last year',
    );
  });
});
