import assert from 'node:assert/strict';
import { truckFactor } from '../../../src/core/analysis/truckFactor';
import { ada, analysisOf, bela, mona } from '../../support/analysisFactory';
import { commits, daysBefore } from '../../support/historyFactory';

/** Files by their authors. */
const files = (...authors: readonly (readonly number[])[]): readonly (readonly number[])[] => authors;

/** Everybody has as many commits as their number. */
const commitsOf = (person: number): number => person;

describe('the truck factor', () => {
  it('removes whoever is author of most files until fewer than half have one', () => {
    const steps = truckFactor(files([1], [1], [1], [2], [2], [3]), commitsOf);
    assert.deepEqual(steps.removals, [
      { person: 1, coverageAfter: 3 / 6 },
      { person: 2, coverageAfter: 1 / 6 },
    ]);
    assert.equal(steps.value, 2);
  });
  it('goes on at exactly one half', () => {
    assert.equal(truckFactor(files([1], [2]), commitsOf).value, 2);
  });
  it('stops just below one half', () => {
    assert.equal(truckFactor(files([1], [1], [2]), commitsOf).value, 1);
  });
  it('keeps a file that has another author', () => {
    assert.deepEqual(truckFactor(files([1, 2], [1, 2], [1]), commitsOf).removals[0], {
      person: 1,
      coverageAfter: 2 / 3,
    });
  });
  it('takes whoever has more commits where two have as many files', () => {
    assert.equal(truckFactor(files([1], [2]), commitsOf).removals[0]?.person, 2);
  });
  it('is unknown where no file has an author', () => {
    assert.equal(truckFactor(files([], []), commitsOf).value, null);
  });
  it('is unknown without files', () => {
    assert.equal(truckFactor([], commitsOf).value, null);
  });
  it('can be asked for with somebody away', () => {
    assert.equal(truckFactor(files([1], [1], [2], [3]), commitsOf, new Set([1])).value, 1);
  });
  it('is found at once where thousands of people would have to leave', () => {
    const lists = Array.from({ length: 40_000 }, (_, file) => [file >> 1]);
    assert.equal(truckFactor(files(...lists), commitsOf).value, 10_001);
  });
});

describe('the truck factor of a repository', () => {
  const history = [
    { by: mona, at: daysBefore(60), files: { 'src/a.ts': 'A', 'src/b.ts': 'A' } },
    { by: ada, at: daysBefore(59), files: { 'src/c.ts': 'A', 'docs/guide.md': 'A', 'test/a.test.ts': 'A' } },
  ] as const;
  const facts = analysisOf(history).truckFactor();

  it('looks at product source alone', () => {
    assert.equal(facts.files, 3);
  });
  it('is one where one person is author of most', () => {
    assert.equal(facts.all.value, 1);
  });
  it('is not known without the manager where too few files have another author', () => {
    assert.deepEqual(facts.withoutManager, { value: 0, removals: [] });
  });
  it('lists the files that only the manager knows', () => {
    assert.deepEqual(facts.onlyManagerKnows, ['src/a.ts', 'src/b.ts']);
  });
  it('lists none that a teammate changes too', () => {
    const shared = [...history, ...commits(3, { by: bela, at: daysBefore(5), files: { 'src/a.ts': 'M' } })];
    assert.deepEqual(analysisOf(shared).truckFactor().onlyManagerKnows, ['src/b.ts']);
  });
});
