import assert from 'node:assert/strict';
import { withRenames } from '../../../src/core/history/renames';
import type { Rename } from '../../../src/core/history/renames';
import { changesOf } from '../../support/changesOf';
import { historyOf } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

/** What the commits did, newest first, where the newest renamed these files. */
function told(sketches: readonly CommitSketch[], renames: readonly Rename[]): readonly (readonly string[])[] {
  const history = withRenames(historyOf(sketches), new Map([[0, renames]]));
  return sketches.map((_, position) => changesOf(history, position));
}

const begin: CommitSketch = { files: { 'a.ts': 'A', 'b.ts': 'A', 'c.ts': 'A' } };

describe('renames that were found later', () => {
  it('take the place of what was added and deleted, and leave all else as it was', () => {
    const move: CommitSketch = { files: { 'a.ts': 'D', 'b.ts': 'M', 'd.ts': 'A' } };
    assert.deepEqual(told([begin, move], [{ from: 'a.ts', to: 'd.ts' }]), [
      ['modified b.ts', 'renamed a.ts to d.ts'],
      ['added a.ts', 'added b.ts', 'added c.ts'],
    ]);
  });

  it('leave exact ones as they are', () => {
    const move: CommitSketch = { files: { 'a.ts': 'D', 'd.ts': 'A', 'e.ts': { R: 'b.ts' } } };
    assert.deepEqual(told([begin, move], [{ from: 'a.ts', to: 'd.ts' }])[0], [
      'renamed a.ts to d.ts',
      'renamed b.ts to e.ts',
    ]);
  });

  it('are none where the commit did not do both', () => {
    const history = historyOf([begin, { files: { 'a.ts': 'D', 'd.ts': 'A', 'b.ts': 'M' } }]);
    const others = [
      { from: 'b.ts', to: 'd.ts' },
      { from: 'a.ts', to: 'c.ts' },
      { from: 'a.ts', to: 'nowhere.ts' },
    ];
    assert.equal(withRenames(history, new Map([[0, others]])), history);
  });

  it('take no file twice', () => {
    const move: CommitSketch = { files: { 'a.ts': 'D', 'd.ts': 'A', 'e.ts': 'A' } };
    const twice = [
      { from: 'a.ts', to: 'd.ts' },
      { from: 'a.ts', to: 'e.ts' },
    ];
    assert.deepEqual(told([begin, move], twice)[0], ['renamed a.ts to d.ts', 'added e.ts']);
  });
});
