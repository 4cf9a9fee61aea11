import assert from 'node:assert/strict';
import { mannKendall } from '../../../src/core/findings/mannKendall';

describe('Mann-Kendall’s S', () => {
  it('is the number of pairs for what rises all the way', () => {
    assert.equal(mannKendall([1, 2, 3, 4, 5, 6, 7, 8]), 28);
  });
  it('is its negative for what falls all the way', () => {
    assert.equal(mannKendall([4, 3, 2, 1]), -6);
  });
  it('takes two equal values for neither', () => {
    assert.equal(mannKendall([1, 1, 2]), 2);
  });
  it('takes off what falls on the way', () => {
    assert.equal(mannKendall([1, 3, 2]), 1);
  });
  it('is nothing of one value and of none', () => {
    assert.deepEqual([mannKendall([7]), mannKendall([])], [0, 0]);
  });

  it('reaches 16 of eight values in 3.1 of 100 orders', () => {
    const orders = permutations([1, 2, 3, 4, 5, 6, 7, 8]);
    const reached = orders.filter(order => mannKendall(order) >= 16).length / orders.length;
    assert.equal(Math.round(reached * 1000) / 10, 3.1);
  });
});

function permutations(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length < 2) return [values];
  return values.flatMap((value, index) =>
    permutations([...values.slice(0, index), ...values.slice(index + 1)]).map(rest => [value, ...rest]),
  );
}
