import assert from 'node:assert/strict';
import { addToList, addToSet, countOne } from '../../../src/core/history/groups';

describe('groups by a key', () => {
  it('keep the items of a list in the order in which they come', () => {
    const lists = new Map<string, number[]>();
    for (const item of [2, 1, 2]) addToList(lists, 'a', item);
    addToList(lists, 'b', 3);
    assert.deepEqual(Object.fromEntries(lists), { a: [2, 1, 2], b: [3] });
  });

  it('keep each item of a set once', () => {
    const sets = new Map<string, Set<number>>();
    for (const item of [2, 1, 2]) addToSet(sets, 'a', item);
    assert.deepEqual(sets.get('a'), new Set([2, 1]));
  });

  it('count from one', () => {
    const counts = new Map<string, number>();
    for (const key of ['a', 'b', 'a']) countOne(counts, key);
    assert.deepEqual(Object.fromEntries(counts), { a: 2, b: 1 });
  });
});
