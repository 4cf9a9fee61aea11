import assert from 'node:assert/strict';
import { knowledgeWords } from '../../../src/core/report/knowledgeWording';

const words = (value: number | null, withoutManager: number | null, alone: number, files: number | null = 180) =>
  knowledgeWords({
    truckFactor: { value, people: [], files, withoutManager, filesOnlyManagerKnows: [] },
    totals: { filesOnlyManagerKnows: alone },
  });

describe('who knows the code, in words', () => {
  it('tells the truck factor, the one without the manager, and what only they know', () => {
    assert.deepEqual(words(3, 2, 8), [
      'The truck factor is 3: when 3 people are gone, most of 180 product files have no author left.',
      'With you gone, it takes 2 more people.',
      'You alone know 8 product files.',
    ]);
  });
  it('speaks of one in the singular', () => {
    assert.deepEqual(words(1, 1, 1), [
      'The truck factor is 1: when one person is gone, most of 180 product files have no author left.',
      'With you gone, it takes 1 more person.',
      'You alone know 1 product file.',
    ]);
  });
  it('says that without the manager most files have no author', () => {
    assert.equal(words(1, 0, 0)[1], 'With you gone, most of them have none already.');
    assert.equal(words(1, null, 0)[2], 'No product file is known to you alone.');
  });
  it('says that there is none where no file has an author', () => {
    assert.equal(
      words(null, null, 0)[0],
      'None of 180 product files has an author who is counted, so there is no truck factor.',
    );
  });
  it('is zero where most files have no author from the start, whoever leaves', () => {
    assert.deepEqual(words(0, 0, 0).slice(0, 2), [
      'The truck factor is 0: most of 180 product files have no author who is counted.',
      'No product file is known to you alone.',
    ]);
  });
  it('says nothing where it was not measured', () => {
    assert.deepEqual(words(null, null, 0, null), []);
  });
});
