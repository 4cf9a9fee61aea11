import assert from 'node:assert/strict';
import { byPath, caseOf } from '../../support/forecast/caseFactory';
import { daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const past: CommitSketch[] = [{ at: daysBefore(100), files: { 'src/a.ts': 'A', 'src/b.ts': 'A' } }];
const later = (days: number, files: CommitSketch['files'] = { 'src/a.ts': 'M' }): CommitSketch => ({
  at: daysBefore(-days),
  files,
});

function editsAfter(...future: readonly CommitSketch[]): Record<string, number> {
  const one = caseOf(past, future);
  return byPath(one, one.edits);
}

describe('the edits to come', () => {
  it('are those of the next 30 days', () => {
    assert.deepEqual(editsAfter(later(1), later(30)), { 'src/a.ts': 2 });
  });

  it('are none of a day after these', () => {
    assert.deepEqual(editsAfter(later(30.5)), {});
  });

  it('are none of what had been', () => {
    assert.deepEqual(editsAfter(), {});
  });

  it('are none of a commit that was made before and landed after', () => {
    assert.deepEqual(editsAfter(later(-1)), {});
  });

  it('count once a commit', () => {
    assert.deepEqual(editsAfter(later(2, { 'src/b.ts': { R: 'src/a.ts' } })), { 'src/a.ts': 1 });
  });

  it('fall on the file under the name that it has by then', () => {
    assert.deepEqual(editsAfter(later(2, { 'src/c.ts': { R: 'src/a.ts' } }), later(3, { 'src/c.ts': 'M' })), {
      'src/a.ts': 2,
    });
  });

  it('fall on the file under its old name too, on a branch without the rename', () => {
    assert.deepEqual(editsAfter(later(2, { 'src/c.ts': { R: 'src/a.ts' } }), later(3)), { 'src/a.ts': 2 });
  });

  it('do not fall on a file whose name another one took', () => {
    assert.deepEqual(editsAfter(later(2, { 'src/c.ts': { R: 'src/a.ts' } }), later(3, { 'src/a.ts': 'A' }), later(4)), {
      'src/a.ts': 1,
    });
  });

  it('do not fall on a file that was not there yet', () => {
    assert.deepEqual(editsAfter(later(2, { 'src/new.ts': 'A' })), {});
  });

  it('are none of a bot', () => {
    assert.deepEqual(editsAfter({ ...later(2), by: 'renovate[bot] <x@example.com>' }), {});
  });

  it('are none of a bulk commit', () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`src/new${index}.ts`, 'A' as const]));
    assert.deepEqual(editsAfter(later(2, { ...many, 'src/a.ts': 'M' })), {});
  });
});
