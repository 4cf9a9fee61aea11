import assert from 'node:assert/strict';
import { commitEvidence } from '../../../src/core/findings/evidence';
import { ada, analysisOf } from '../../support/analysisFactory';
import { commits } from '../../support/historyFactory';

const analysis = analysisOf([{ by: ada, at: '2026-09-01T10:00:00+02:00', id: 'abc', subject: 'Fix the clock' }]);

describe('a commit as evidence', () => {
  it('has its id, subject, date in UTC and author', () => {
    const at = '2026-09-01T08:00:00.000Z';
    assert.deepEqual(commitEvidence(analysis, [0]), [
      { id: 'abc', subject: 'Fix the clock', at, author: 'Ada Okafor' },
    ]);
  });

  it('is one of twenty at most', () => {
    const many = analysisOf(commits(25));
    assert.equal(commitEvidence(many, many.window.workCommits).length, 20);
  });
});
