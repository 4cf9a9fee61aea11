import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/findings/finding';
import { filesInTheWay, heldFiles, highFindings } from '../../../src/editor/heldFiles';
import { clearReport, exampleReport } from '../../support/exampleReport';

const accepted = { reason: 'until the rewrite lands', until: '2026-12-01T00:00:00Z' };

function withFindings(change: (finding: Finding) => Finding): ReturnType<typeof exampleReport> {
  return exampleReport({ findings: exampleReport().findings.map(change) });
}

describe('the files in the manager’s hands', () => {
  it('are those that the manager writes, then those that only the manager knows', () => {
    assert.deepEqual(
      heldFiles(exampleReport()).map(({ path }) => path),
      ['src/checkout/engine.ts', 'src/payments/ledger.ts'],
    );
  });

  it('say each with its number why they are listed', () => {
    const [engine, ledger] = heldFiles(exampleReport());
    assert.deepEqual(engine?.reasons, ['58 % yours']);
    assert.deepEqual(ledger?.reasons, ['only you know it']);
  });

  it('list a file once that both findings name', () => {
    const both = withFindings(finding => ({
      ...finding,
      evidence: { ...finding.evidence, files: ['src/checkout/engine.ts'] },
    }));
    assert.deepEqual(
      heldFiles(both).map(({ path, reasons }) => [path, reasons]),
      [['src/checkout/engine.ts', ['58 % yours', 'only you know it']]],
    );
  });

  it('claim no number that the report does not hold', () => {
    assert.deepEqual(heldFiles(exampleReport({ criticalFiles: [] }))[0], {
      path: 'src/checkout/engine.ts',
      reasons: ['mostly yours'],
      details: [],
    });
  });

  it('are none where nothing was found', () => {
    assert.deepEqual(heldFiles(clearReport()), []);
  });
});

describe('what calls for action', () => {
  it('counts the high findings', () => {
    assert.equal(highFindings(exampleReport()), 1);
    assert.equal(highFindings(withFindings(finding => ({ ...finding, severity: 'medium' }))), 0);
  });

  it('leaves out what the manager has accepted', () => {
    const report = withFindings(finding => ({ ...finding, accepted }));
    assert.equal(highFindings(report), 0);
    assert.deepEqual(filesInTheWay(report), []);
  });

  it('is in the critical files that the manager writes', () => {
    assert.deepEqual(filesInTheWay(exampleReport()), ['src/checkout/engine.ts']);
  });
});
