import assert from 'node:assert/strict';
import { mona, steadyTeam } from '../../support/analysisFactory';
import { daysBefore } from '../../support/historyFactory';
import { reportOf } from '../../support/reportFactory';

describe('a report in which nothing is judged, but an absence would tell', () => {
  const report = reportOf([...steadyTeam(), { by: mona, at: daysBefore(5), files: { 'src/a.ts': 'A' } }]);

  it('has the card, and is clear', () => {
    assert.deepEqual([report.findings.map(({ kind }) => kind), report.level], [['absence'], 'clear']);
  });
  it('lists what stalls', () => {
    assert.deepEqual(report.absence, { files: ['src/a.ts'], refs: [], gates: [] });
  });
  it('has the card’s guidance, and standing advice as well', () => {
    const called = report.findings.flatMap(({ guidance }) => guidance);
    assert.deepEqual(
      report.guidance.slice(0, called.length).map(({ id }) => id),
      called,
    );
    assert.equal(report.guidance.length, called.length + 6);
  });
  it('asks a question, and has the standing advice as the next step', () => {
    assert.match(report.question ?? '', /\?$/);
    assert.equal(report.nextSteps[0]?.finding, null);
  });
});
