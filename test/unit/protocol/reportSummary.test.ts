import assert from 'node:assert/strict';
import { summaryOf } from '../../../src/core/report/sinceLast';
import { parseSummary } from '../../../src/protocol/reportSummary';
import { fullReport } from '../../support/fullReport';

describe('the summary that was kept of a report', () => {
  it('is the same after it was kept', () => {
    const summary = summaryOf(fullReport());
    assert.deepEqual(parseSummary(JSON.parse(JSON.stringify(summary))), summary);
  });

  it('is none where another version, a part of one or something else was kept', () => {
    const { level, ...part } = summaryOf(fullReport());
    for (const kept of [undefined, null, 'text', {}, part, { ...part, level, version: 2 }])
      assert.equal(parseSummary(kept), undefined);
  });
});
