import assert from 'node:assert/strict';
import type { OpenWork } from '../../../src/core/report/healthReport';
import { openWorkRows } from '../../../src/core/report/pictures/openWorkRows';
import { openWorkSentence } from '../../../src/core/report/pictures/openWorkWording';
import { ownBranch } from '../../support/pictureReports';

describe('the sentence about open work', () => {
  const sentence = (...openWork: readonly OpenWork[]): string => openWorkSentence(openWorkRows({ openWork }));
  const exempt = (name: string): OpenWork => ownBranch(name, { state: 'exempt' });

  it('counts what is exempt apart, as the findings do, and what is quiet as open', () => {
    const quiet = ownBranch('b', { state: 'quiet' });
    assert.equal(
      sentence(ownBranch('a'), quiet, exempt('spike/a')),
      '2 branches of yours are open, 1 is exempt; nobody waits.',
    );
    assert.equal(
      sentence(ownBranch('a'), exempt('spike/a'), exempt('spike/b')),
      '1 branch of yours is open, 2 are exempt; nobody waits.',
    );
  });

  it('says so where all of it is exempt', () => {
    assert.equal(sentence(exempt('spike/a')), 'No branch of yours is open, 1 is exempt, so nobody waits for you.');
  });
});
