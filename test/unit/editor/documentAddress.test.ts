import assert from 'node:assert/strict';
import { addressParts, parseAddress, type DocumentAddress } from '../../../src/editor/documentAddress';

const explanation: DocumentAddress = { folder: 'file:///team', subject: { explained: 'src/a "b" & c.ts' } };
const check: DocumentAddress = { folder: 'file:///team', subject: 'check' };

describe('the address of a document', () => {
  it('comes back from its query', () => {
    for (const address of [explanation, check]) assert.deepEqual(parseAddress(addressParts(address).query), address);
  });

  it('is titled by what it is', () => {
    assert.equal(addressParts(check).path, '/My changes.md');
    assert.equal(addressParts(explanation).path, '/Why a "b" & c.ts.md');
  });

  it('is none where the query says something else', () => {
    for (const query of ['', 'x', '{}', '[]', '[1]', '["file:///team", 2]', '["file:///team", "explained"]']) {
      assert.equal(parseAddress(query), undefined, query);
    }
  });
});
