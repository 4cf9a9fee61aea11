import assert from 'node:assert/strict';
import { endsWithNumber, landedNumber } from '../../../../src/core/analysis/openWork/landedSubject';

describe('the number that a subject says it landed', () => {
  const told: Readonly<Record<string, number>> = {
    'Take payments (#7)': 7,
    'Take payments (#7)  ': 7,
    'Take payments (!7)': 7,
    'Take payments (pull request #7)': 7,
    'Take payments (#6) (#7)': 7,
    'Fixes #6 (#7)': 7,
    'Merged PR 7: Take payments': 7,
    'Merged PR 7': 7,
    'Merge pull request #7 from mona/payments': 7,
    'Merge pull request #7': 7,
    "Merge branch 'payments' into 'main' See merge request shop/web!7": 7,
    'Revert "Take payments (#6)" (#7)': 7,
    'Revert "Revert "Take payments (#5)" (#6)" (#7)': 7,
    'Reverting to the old way of paying (#7)': 7,
  };
  for (const [subject, number] of Object.entries(told)) {
    it(`is in: ${subject}`, () => {
      assert.equal(landedNumber(subject), number);
    });
  }

  for (const subject of [
    'Take payments',
    'Take payments #7',
    'Take payments (#7) at last',
    'Take payments (see #7)',
    '(#7) Take payments',
    'Take payments (#)',
    'Take payments (#7a)',
    'PR 7: Take payments',
    'Merged PR 7x',
    'Unmerged PR 7: Take payments',
    'Undo Merge pull request #7 from mona/payments',
    'See merge request shop/web!7 for more',
    'Revert "Take payments (#7)"',
    'revert "Take payments (#7)"',
    'Revert Take payments (#7)',
    'Revert "Merge pull request #7 from mona/payments"',
    '',
  ]) {
    it(`is not in: ${subject}`, () => {
      assert.equal(landedNumber(subject), null);
    });
  }
});

describe('the number of a pull request', () => {
  for (const subject of [
    'Retry twice (#12)',
    'Retry twice (!12)',
    'Retry twice (pull request #12)',
    'Merged PR 12: Retry twice',
    'Merge pull request #12 from example-shop/retry',
    'Revert "Retry twice (#12)" (#13)',
  ]) {
    it(`ends: ${subject}`, () => {
      assert.equal(endsWithNumber(subject), true);
    });
  }
  for (const subject of ['Fix #12', 'Retry (#12) twice', 'Revert "Retry twice (#12)"', 'Retry (12)', 'See PR #12']) {
    it(`is only mentioned: ${subject}`, () => {
      assert.equal(endsWithNumber(subject), false);
    });
  }
});
