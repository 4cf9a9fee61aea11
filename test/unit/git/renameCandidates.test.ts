import assert from 'node:assert/strict';
import { mostRead, renameCandidates } from '../../../src/git/renameCandidates';
import { historyOf } from '../../support/historyFactory';
import type { Change } from '../../support/historyFactory';

/** Whether a commit that does this may have moved and edited a file. */
function mayHaveMoved(files: Readonly<Record<string, Change>>): boolean {
  return renameCandidates(historyOf([{ files }])).length === 1;
}

function files(count: number, folder: string, change: Change): Record<string, Change> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}/${index}.ts`, change]));
}

describe('a commit may have moved and edited a file', () => {
  it('where it added one and deleted one', () => {
    assert.ok(mayHaveMoved({ 'src/a.ts': 'D', 'src/b.ts': 'A' }));
  });

  it('not where it did one of both alone', () => {
    assert.ok(!mayHaveMoved({ 'src/b.ts': 'A', 'src/c.ts': 'M' }));
    assert.ok(!mayHaveMoved({ 'src/a.ts': 'D', 'src/c.ts': 'M' }));
  });

  it('not where all that went was renamed as it was', () => {
    assert.ok(!mayHaveMoved({ 'src/b.ts': { R: 'src/a.ts' }, 'src/c.ts': 'A' }));
  });

  for (const path of [
    'vendor/lib.ts',
    'web/node_modules/x/i.js',
    '.yarn/releases/yarn-4.cjs',
    'dist/a.min.js',
    'yarn.lock',
    'a.snap',
    'docs/a.md',
  ]) {
    it(`not where nothing but ${path} came or went`, () => {
      assert.ok(!mayHaveMoved({ 'src/a.ts': 'D', [path]: 'A' }));
      assert.ok(!mayHaveMoved({ [path]: 'D', 'src/b.ts': 'A' }));
      assert.ok(mayHaveMoved({ [path]: 'A', 'src/a.ts': 'D', 'src/b.ts': 'A' }));
    });
  }

  it('not where more files of one name came and went than are to be read', () => {
    const half = mostRead / 2;
    const added = files(half + 1, 'new', 'A');
    assert.ok(mayHaveMoved({ ...files(half, 'old', 'D'), ...added }));
    assert.ok(!mayHaveMoved({ ...files(half + 1, 'old', 'D'), ...added }));
  });

  it('not where so many came that to compare each with the one that went is too much', () => {
    assert.ok(mayHaveMoved({ 'src/a.ts': 'D', ...files(mostRead - 1, 'new', 'A') }));
    assert.ok(!mayHaveMoved({ 'src/a.ts': 'D', ...files(mostRead, 'new', 'A') }));
  });

  it('wherever it stands', () => {
    const move = { files: { 'src/a.ts': 'D', 'src/b.ts': 'A' } } as const;
    assert.deepEqual(renameCandidates(historyOf([move, {}, move, {}])), [1, 3]);
  });
});
