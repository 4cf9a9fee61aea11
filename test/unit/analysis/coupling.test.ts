import assert from 'node:assert/strict';
import { coupling } from '../../../src/core/analysis/coupling';
import { ada, analysisOf, factsOf } from '../../support/analysisFactory';
import { commits, daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

/** `together` change sets of the files 0 and 1, and so many of each alone. */
const sets = (together: number, aloneZero: number, aloneOne: number): readonly Int32Array[] => [
  ...Array.from({ length: together }, () => Int32Array.of(0, 1)),
  ...Array.from({ length: aloneZero }, () => Int32Array.of(0)),
  ...Array.from({ length: aloneOne }, () => Int32Array.of(1)),
];
const coupled = (...counts: [number, number, number]) => coupling(sets(...counts), 2)(0);

describe('change coupling', () => {
  it('is the shared change sets in percent of the average, rounded down', () => {
    // 100 x 6 / ((8 + 10) / 2) = 66.7
    assert.deepEqual(coupled(6, 2, 4), [{ file: 1, degree: 66, shared: 6 }]);
  });
  it('takes five shared change sets', () => {
    assert.equal(coupled(5, 0, 0).length, 1);
    assert.equal(coupled(4, 2, 2).length, 0);
  });
  it('takes 30 percent', () => {
    assert.equal(coupled(6, 14, 14)[0]?.degree, 30);
    assert.equal(coupled(6, 14, 15).length, 0);
  });
  it('is the same from both sides', () => {
    const found = coupling(sets(6, 2, 4), 2);
    assert.equal(found(0)[0]?.degree, found(1)[0]?.degree);
  });
});

describe('the files that a file is coupled with', () => {
  const pair: CommitSketch = { by: ada, at: daysBefore(5), files: { 'src/a.ts': 'M', 'src/b.ts': 'M' } };
  const coupledWith = (sketches: readonly CommitSketch[]) => factsOf(analysisOf(sketches), 'src/a.ts').coupledWith;

  it('are named by path', () => {
    assert.deepEqual(coupledWith(commits(5, pair)), [{ path: 'src/b.ts', degree: 100, shared: 5 }]);
  });
  it('come from change sets of at most 30 files', () => {
    const wide = (others: number): CommitSketch => ({
      ...pair,
      files: {
        ...pair.files,
        ...Object.fromEntries(Array.from({ length: others }, (_, index) => [`src/x${index}.ts`, 'M'])),
      },
    });
    assert.equal(coupledWith(commits(5, wide(28))).length, 29);
    assert.equal(coupledWith(commits(5, wide(29))).length, 0);
  });
  it('come from no larger change set, however few of its files are there still', () => {
    const gone = Object.fromEntries(Array.from({ length: 29 }, (_, index) => [`src/x${index}.ts`, 'D' as const]));
    assert.equal(coupledWith(commits(5, { ...pair, files: { ...pair.files, ...gone } })).length, 0);
  });
  it('come from the last 365 days', () => {
    assert.equal(coupledWith(commits(5, { ...pair, at: daysBefore(364) })).length, 1);
    assert.equal(coupledWith(commits(5, { ...pair, at: daysBefore(366) })).length, 0);
  });
});
