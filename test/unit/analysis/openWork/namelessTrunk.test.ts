import assert from 'node:assert/strict';
import { namelessTrunks } from '../../../../src/core/analysis/openWork/namelessTrunk';

/** Each commit’s author stands at its position; people are numbers from 0. */
function trunks(
  authors: readonly number[],
  branches: readonly { readonly work: readonly number[]; readonly person: number }[],
): readonly (readonly number[])[] {
  return namelessTrunks(branches, position => authors[position] ?? -1).map(found => [...found].sort());
}

describe('a trunk without a name', () => {
  it('is what two others’ branches have as well, by two people', () => {
    const branches = [
      { work: [0, 1, 2], person: 0 },
      { work: [0, 1, 3], person: 1 },
      { work: [0, 1, 4], person: 2 },
    ];
    assert.deepEqual(trunks([0, 1, 0, 1, 2], branches), [
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
  });

  it('is none where one other branch has it', () => {
    const branches = [
      { work: [0, 1, 2], person: 0 },
      { work: [0, 1, 3], person: 1 },
    ];
    assert.deepEqual(trunks([0, 1, 0, 1], branches), [[], []]);
  });

  it('is none where one person wrote it: a stack', () => {
    const branches = [
      { work: [0, 1], person: 0 },
      { work: [0, 1, 2], person: 1 },
      { work: [0, 1, 3], person: 2 },
    ];
    assert.deepEqual(trunks([0, 0, 1, 2], branches), [[], [], []]);
  });

  it('is none by several branches of one other person', () => {
    const branches = [
      { work: [0, 1, 2], person: 0 },
      { work: [0, 1, 3], person: 1 },
      { work: [0, 1, 4], person: 1 },
    ];
    assert.deepEqual(trunks([0, 1, 0, 1, 1], branches)[0], []);
  });

  it('is only what enough branches have, not what is beside it', () => {
    const branches = [
      { work: [0, 1, 2], person: 0 },
      { work: [0, 1, 2], person: 1 },
      { work: [0, 1], person: 2 },
    ];
    assert.deepEqual(trunks([0, 1, 2], branches)[0], [0, 1]);
  });

  it('is nothing of no branches', () => {
    assert.deepEqual(trunks([], []), []);
  });
});
