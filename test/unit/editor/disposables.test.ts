import assert from 'node:assert/strict';
import { Disposables } from '../../../src/editor/disposables';

describe('disposables', () => {
  let ended: string[] = [];
  const item = (name: string): { dispose: () => unknown } => ({ dispose: () => ended.push(name) });

  beforeEach(() => (ended = []));

  it('are disposed of together, the newest first', () => {
    const all = new Disposables();
    all.add(item('one'));
    all.add(item('two'));
    all.dispose();
    assert.deepEqual(ended, ['two', 'one']);
  });

  it('are disposed of once', () => {
    const all = new Disposables();
    all.add(item('one'));
    all.dispose();
    all.dispose();
    assert.deepEqual(ended, ['one']);
  });

  it('are disposed of at once when they come late', () => {
    const all = new Disposables();
    all.dispose();
    all.add(item('late'));
    assert.deepEqual(ended, ['late']);
  });
});
