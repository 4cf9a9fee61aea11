import assert from 'node:assert/strict';
import { inFlightReasons } from '../../../src/core/analysis/inFlight';
import type { OpenBranch } from '../../../src/core/analysis/openWork/openBranch';
import { openBranch } from '../../support/openWorkFactory';

const manager = 0;
const [ada, bela] = [1, 2];
const branches = (...list: readonly OpenBranch[]): readonly string[] => [
  ...inFlightReasons({ branches: list }, manager).keys(),
];
const files = (count: number): string[] => Array.from({ length: count }, (_, index) => `src/file${index}.ts`);

describe('a file in flight', () => {
  it('is one that two teammates change in open work', () => {
    assert.deepEqual(branches(openBranch({ author: ada }), openBranch({ author: bela })), ['src/pay.ts']);
  });
  it('is none that one teammate changes, in however many branches', () => {
    assert.deepEqual(branches(openBranch({ author: ada }), openBranch({ author: ada })), []);
  });
  it('is none where the manager is one of two', () => {
    assert.deepEqual(branches(openBranch({ author: ada }), openBranch({ author: manager })), []);
  });
  it('is none where one of two is quiet', () => {
    assert.deepEqual(branches(openBranch({ author: ada }), openBranch({ author: bela, state: 'quiet' })), []);
  });
  it('is one in branches of 50 files, and none in one of 51', () => {
    const other = openBranch({ author: bela, files: files(50) });
    assert.equal(branches(openBranch({ author: ada, files: files(50) }), other).length, 50);
    assert.deepEqual(branches(openBranch({ author: ada, files: files(51) }), other), []);
  });
  it('says how many teammates change it', () => {
    const reasons = inFlightReasons({ branches: [openBranch({ author: ada }), openBranch({ author: bela })] }, manager);
    assert.deepEqual(reasons.get('src/pay.ts'), {
      kind: 'in-flight',
      value: 2,
      threshold: 2,
      detail: '2 teammates change it in open branches',
    });
  });
});
