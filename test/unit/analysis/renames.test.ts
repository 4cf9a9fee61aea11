import assert from 'node:assert/strict';
import { landings } from '../../../src/core/analysis/ancestry';
import { fileOfChanges } from '../../../src/core/analysis/renames';
import { ada, analysisOf, bela, chen, factsOf } from '../../support/analysisFactory';
import { daysBefore, historyOf, positionOf } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

/**
 * For each commit, newest first, the file of the tree that its first change belongs to now; null where that is gone. The
 * tree is that of `tip`; default: of the newest commit.
 */
function filesOf(sketches: readonly CommitSketch[], tree: readonly string[], tip?: string): (string | null)[] {
  const history = historyOf(sketches);
  const fileOf = Int32Array.from(history.paths, path => tree.indexOf(path));
  const landingOf = landings(history, tip === undefined ? 0 : positionOf(history, tip));
  return [...fileOfChanges(history, landingOf, fileOf)].map(file => tree[file] ?? null);
}

const add: CommitSketch = { files: { 'a.ts': 'A' } };
const edit = (path: string): CommitSketch => ({ files: { [path]: 'M' } });
const rename = (from: string, to: string): CommitSketch => ({ files: { [to]: { R: from } } });

describe('changes follow a file', () => {
  it('that was never renamed', () => {
    assert.deepEqual(filesOf([add, edit('a.ts')], ['a.ts']), ['a.ts', 'a.ts']);
  });

  it('that was renamed once', () => {
    assert.deepEqual(filesOf([add, rename('a.ts', 'b.ts'), edit('b.ts')], ['b.ts']), ['b.ts', 'b.ts', 'b.ts']);
  });

  it('that was renamed twice', () => {
    const history = [add, rename('a.ts', 'b.ts'), edit('b.ts'), rename('b.ts', 'c.ts'), edit('c.ts')];
    assert.deepEqual(filesOf(history, ['c.ts']), Array(5).fill('c.ts'));
  });

  it('that was renamed back', () => {
    const history = [add, rename('a.ts', 'b.ts'), edit('b.ts'), rename('b.ts', 'a.ts'), edit('a.ts')];
    assert.deepEqual(filesOf(history, ['a.ts']), Array(5).fill('a.ts'));
  });

  it('whose old name another file took', () => {
    const history = [add, rename('a.ts', 'b.ts'), { files: { 'a.ts': 'A' } } as const, edit('a.ts'), edit('b.ts')];
    assert.deepEqual(filesOf(history, ['a.ts', 'b.ts']), ['b.ts', 'a.ts', 'a.ts', 'b.ts', 'b.ts']);
  });

  it('when two files swapped their names', () => {
    const swap: CommitSketch = { files: { 'a.ts': { R: 'b.ts' }, 'b.ts': { R: 'a.ts' } } };
    assert.deepEqual(filesOf([edit('a.ts'), edit('b.ts'), swap], ['a.ts', 'b.ts']), ['a.ts', 'b.ts', 'a.ts', 'b.ts']);
  });

  it('that a parallel branch changed under its old name after it was renamed', () => {
    const history: CommitSketch[] = [
      { ...add, id: 'root' },
      { ...rename('a.ts', 'b.ts'), id: 'renamed', parents: ['root'] },
      { ...edit('a.ts'), id: 'parallel', parents: ['root'] },
      { id: 'merge', parents: ['renamed', 'parallel'] },
    ];
    assert.deepEqual(filesOf(history, ['b.ts']), ['b.ts', 'b.ts', 'b.ts']);
  });

  it('that a parallel branch, which keeps the old name too, made once more under the new one', () => {
    const history: CommitSketch[] = [
      { ...add, id: 'root' },
      { ...rename('a.ts', 'b.ts'), id: 'renamed', parents: ['root'] },
      { files: { 'b.ts': 'A', 'a.ts': 'M' }, id: 'parallel', parents: ['root'], at: daysBefore(9) },
      { id: 'merge', parents: ['renamed', 'parallel'], at: daysBefore(8) },
    ];
    assert.deepEqual(filesOf(history, ['b.ts']), Array(4).fill('b.ts'));
  });

  it('that a parallel branch changed under its old name, and that was renamed again since', () => {
    const history: CommitSketch[] = [
      { ...add, id: 'root' },
      { ...rename('a.ts', 'b.ts'), id: 'renamed', parents: ['root'] },
      { ...edit('a.ts'), id: 'parallel', parents: ['root'] },
      { id: 'merge', parents: ['renamed', 'parallel'] },
      rename('b.ts', 'c.ts'),
    ];
    assert.deepEqual(filesOf(history, ['c.ts']), Array(4).fill('c.ts'));
  });

  it('that a parallel branch changed under a name which two files had, the newer of them', () => {
    const history: CommitSketch[] = [
      add,
      rename('a.ts', 'b.ts'),
      { ...add, id: 'again' },
      { ...rename('a.ts', 'c.ts'), id: 'renamed', parents: ['again'] },
      { ...edit('a.ts'), id: 'parallel', parents: ['again'] },
      { parents: ['renamed', 'parallel'] },
    ];
    assert.deepEqual(filesOf(history, ['b.ts', 'c.ts']), ['c.ts', 'c.ts', 'c.ts', 'b.ts', 'b.ts']);
  });

  it('that a parallel branch changed under its old name, which another file has taken since', () => {
    const history: CommitSketch[] = [
      { ...add, id: 'root' },
      { ...rename('a.ts', 'b.ts'), id: 'renamed', parents: ['root'] },
      { ...add, id: 'other' },
      { ...edit('a.ts'), id: 'parallel', parents: ['root'] },
      { parents: ['other', 'parallel'] },
    ];
    assert.deepEqual(filesOf(history, ['a.ts', 'b.ts']), ['b.ts', 'a.ts', 'b.ts', 'b.ts']);
  });

  it('of a history that was joined to this one, and had another file of that name', () => {
    const history: CommitSketch[] = [
      { ...add, id: 'root' },
      { ...rename('a.ts', 'b.ts'), id: 'renamed' },
      { ...add, id: 'foreign', parents: [] },
      { ...edit('a.ts'), id: 'more' },
      { parents: ['renamed', 'more'] },
    ];
    assert.deepEqual(filesOf(history, ['a.ts', 'b.ts']), ['a.ts', 'a.ts', 'b.ts', 'b.ts']);
  });

  it('that was deleted and came back', () => {
    const history = [add, { files: { 'a.ts': 'D' } } as const, add, edit('a.ts')];
    assert.deepEqual(filesOf(history, ['a.ts']), Array(4).fill('a.ts'));
  });

  it('that branches renamed apart from each other, to where the later rename led', () => {
    const history: CommitSketch[] = [
      { ...add, id: 'root' },
      { ...rename('a.ts', 'b.ts'), id: 'one', parents: ['root'], at: daysBefore(9) },
      { ...rename('a.ts', 'c.ts'), id: 'other', parents: ['root'], at: daysBefore(8) },
      { parents: ['one', 'other'] },
    ];
    assert.deepEqual(filesOf(history, ['b.ts', 'c.ts']), ['c.ts', 'c.ts', 'c.ts']);
    assert.deepEqual(filesOf(history, ['b.ts']), ['b.ts', 'b.ts', 'b.ts']);
  });

  it('that lives elsewhere no longer where its old name comes back', () => {
    const history: CommitSketch[] = [
      { ...add, id: 'root' },
      { ...rename('a.ts', 'b.ts'), id: 'one', parents: ['root'] },
      { ...rename('a.ts', 'c.ts'), id: 'other', parents: ['root'] },
      { id: 'merge', parents: ['one', 'other'] },
      { files: { 'c.ts': 'A' } },
    ];
    assert.deepEqual(filesOf(history, ['b.ts', 'c.ts']), ['c.ts', 'b.ts', 'b.ts', 'b.ts']);
  });

  it('that was renamed only after a past tip', () => {
    const history = [add, { ...edit('a.ts'), id: 'tip' }, rename('a.ts', 'b.ts'), edit('b.ts')];
    assert.deepEqual(filesOf(history, ['a.ts'], 'tip'), [null, null, 'a.ts', 'a.ts']);
  });

  it('that a parallel branch changed, and that was renamed again only after a past tip', () => {
    const history: CommitSketch[] = [
      { ...add, id: 'root' },
      { ...rename('a.ts', 'b.ts'), id: 'renamed', parents: ['root'] },
      { ...edit('a.ts'), id: 'parallel', parents: ['root'] },
      { id: 'tip', parents: ['renamed', 'parallel'] },
      { files: { 'a.ts': 'A' } },
      rename('a.ts', 'c.ts'),
    ];
    assert.deepEqual(filesOf(history, ['b.ts'], 'tip'), [null, null, 'b.ts', 'b.ts', 'b.ts']);
  });

  it('to nothing where it is gone', () => {
    assert.deepEqual(filesOf([add, edit('a.ts'), { files: { 'a.ts': 'D' } }], []), [null, null, null]);
  });

  it('to nothing where it was renamed and is gone', () => {
    assert.deepEqual(filesOf([add, rename('a.ts', 'b.ts'), { files: { 'b.ts': 'D' } }], ['c.ts']), [null, null, null]);
  });

  it('through two thousand renames to and fro', () => {
    const renames = Array.from({ length: 2000 }, (_, index) =>
      index % 2 === 0 ? rename('a.ts', 'b.ts') : rename('b.ts', 'a.ts'),
    );
    assert.deepEqual(new Set(filesOf([add, ...renames], ['a.ts'])), new Set(['a.ts']));
  });

  it('through twelve thousand renames in a row', () => {
    const renames = Array.from({ length: 12_000 }, (_, index) => rename(`${index}.ts`, `${index + 1}.ts`));
    assert.deepEqual(new Set(filesOf([edit('0.ts'), ...renames], ['12000.ts'])), new Set(['12000.ts']));
  });
});

describe('a renamed file', () => {
  const history: CommitSketch[] = [
    { by: ada, files: { 'src/old.ts': 'A' } },
    { by: bela, files: { 'src/old.ts': 'M' } },
    { by: bela, files: { 'src/new.ts': { R: 'src/old.ts' } } },
    { by: chen, files: { 'lib/newest.ts': { R: 'src/new.ts' } } },
    { by: chen, files: { 'lib/newest.ts': 'M' } },
  ];

  it('has the revisions of all its names', () => {
    assert.equal(factsOf(analysisOf(history), 'lib/newest.ts').window.revisions, 5);
  });

  it('has its creator as author', () => {
    const { people, ...analysis } = analysisOf(history);
    const [first] = factsOf({ people, ...analysis }, 'lib/newest.ts').knowledge.authors;
    assert.equal(people.persons[first?.person ?? -1]?.name, 'Ada Okafor');
  });
});
