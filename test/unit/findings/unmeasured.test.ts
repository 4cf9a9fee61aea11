import assert from 'node:assert/strict';
import { unmeasured } from '../../../src/core/findings/unmeasured';
import { buildReport } from '../../../src/core/report/buildReport';
import { ada, analysisOf, mona } from '../../support/analysisFactory';
import { exampleReport } from '../../support/exampleReport';

const history = [{ by: mona }, { by: ada }];

describe('what the rules could not look at', () => {
  it('is named by each of them, with why', () => {
    const found = unmeasured(analysisOf(history));
    assert.deepEqual(
      found.map(({ what }) => what),
      ['merge gates', 'work that goes past review', 'release gates'],
    );
    for (const { why } of found) assert.match(why, /^[^A-Z].*[^.]$/);
  });

  it('is nothing where nobody is looked at', () => {
    assert.deepEqual(unmeasured(analysisOf(history, { managers: [] })), []);
  });

  it('stands in the report', () => {
    const { notMeasured } = buildReport({
      analysis: analysisOf(history),
      findings: [],
      credits: [],
      repository: exampleReport().repository,
      manager: { source: 'settings', named: { name: '', email: 'mona@example.com' } },
      notMeasured: [],
      generatedAt: '2026-09-16T12:00:05Z',
    });
    assert.ok(notMeasured.some(({ what }) => what === 'merge gates'));
  });
});
