import assert from 'node:assert/strict';
import { packIds, positionsOf } from '../../../src/core/history/packed';
import { listOf } from '../../support/listOf';

const ids = ['a'.repeat(40), `${'a'.repeat(39)}b`, 'c'.repeat(40)];

describe('packed ids', () => {
  it('are told in hexadecimal', () => {
    assert.deepEqual(listOf(packIds(ids)), ids);
  });

  it('have no entry outside', () => {
    assert.deepEqual([packIds(ids).at(-1), packIds(ids).at(3)], [undefined, undefined]);
  });

  it('are found where they stand, also beside one that begins alike', () => {
    assert.deepEqual([...positionsOf(packIds(ids), new Set([`${'a'.repeat(39)}b`]))], [1]);
  });

  it('are not found by their beginning alone', () => {
    assert.deepEqual([...positionsOf(packIds(ids), new Set(['c'.repeat(39)]))], []);
  });

  it('are found in a plain list too', () => {
    assert.deepEqual([...positionsOf(ids, new Set([ids[0] ?? '', ids[2] ?? '']))], [0, 2]);
  });
});
