import assert from 'node:assert/strict';
import { addressParts, parseAddress, type DocumentAddress } from '../../../src/editor/documentAddress';

const report: DocumentAddress = { folder: 'file:///team', explained: null };
const explanation: DocumentAddress = { folder: 'file:///team', explained: 'src/a "b" & c.ts' };

describe('the address of a document', () => {
  it('comes back from its query', () => {
    for (const address of [report, explanation]) assert.deepEqual(parseAddress(addressParts(address).query), address);
  });

  it('is titled by what it is', () => {
    assert.equal(addressParts(report).path, '/Health report.md');
    assert.equal(addressParts(explanation).path, '/Why a "b" & c.ts.md');
  });

  it('is none where the query says something else', () => {
    for (const query of ['', 'x', '{}', '[]', '[1]', '["file:///team", 2]']) {
      assert.equal(parseAddress(query), undefined, query);
    }
  });
});
