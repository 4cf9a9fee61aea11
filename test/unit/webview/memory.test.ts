import assert from 'node:assert/strict';
import { readMemory, withDetails } from '../../../src/webview/memory';

describe('what the page remembers while it is hidden', () => {
  it('is read back as it was written', () => {
    const memory = { scroll: 120, open: ['altitude-table'] };
    assert.deepEqual(readMemory(memory), memory);
  });

  it('is empty where nothing, or something else, was kept', () => {
    const empty = { scroll: 0, open: [] };
    for (const state of [undefined, null, 'x', [], { scroll: -1, open: 'all' }, { scroll: Number.NaN, open: [7] }]) {
      assert.deepEqual(readMemory(state), empty);
    }
  });

  it('gains opened details once and loses closed ones', () => {
    const opened = withDetails(withDetails({ scroll: 5, open: ['a'] }, 'b', true), 'b', true);
    assert.deepEqual(opened, { scroll: 5, open: ['a', 'b'] });
    assert.deepEqual(withDetails(opened, 'a', false).open, ['b']);
  });
});
