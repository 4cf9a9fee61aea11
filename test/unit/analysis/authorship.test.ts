import assert from 'node:assert/strict';
import type { Authorship } from '../../../src/core/analysis/authorship';
import { ada, analysisOf, bela, chen, factsOf, mona } from '../../support/analysisFactory';
import { commits, daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const path = 'src/app.ts';
const add = (by: string): CommitSketch => ({ by, files: { [path]: 'A' } });
const edits = (by: string, count: number): CommitSketch[] => commits(count, { by });

/** Who knows the file, by name. */
function authorsOf(sketches: readonly CommitSketch[], of = path): ReadonlyMap<string, Authorship> {
  const analysis = analysisOf(sketches);
  const { authors } = factsOf(analysis, of).knowledge;
  return new Map(authors.map(author => [analysis.people.persons[author.person]?.name ?? '', author]));
}

/** The degrees of authorship to four decimals, by first name. */
function degrees(sketches: readonly CommitSketch[], of = path): Record<string, number> {
  const found = [...authorsOf(sketches, of)];
  return Object.fromEntries(found.map(([name, { degree }]) => [name.split(' ')[0] ?? '', Number(degree.toFixed(4))]));
}

describe('the degree of authorship', () => {
  it('of who created a file and nobody else touched is 3.293 + 1.098', () => {
    assert.deepEqual(degrees([add(ada)]), { Ada: 4.391 });
  });

  it('grows by 0.164 for each own change', () => {
    assert.deepEqual(degrees([add(ada), ...edits(ada, 2)]), { Ada: 4.719 });
  });

  it('falls by 0.321 times the logarithm of others’ changes and one', () => {
    // Ada: 3.293 + 1.098 - 0.321 ln 4; Bela: 3.293 + 3 x 0.164 - 0.321 ln 1.
    assert.deepEqual(degrees([add(ada), ...edits(bela, 3)]), { Ada: 3.946, Bela: 3.785 });
  });

  it('counts the changes of all others together', () => {
    // Ada: 4.391 + 0.164 - 0.321 ln 4; Bela: 3.293 + 0.328 - 0.321 ln 3; Chen: 3.293 + 0.164 - 0.321 ln 4.
    const found = degrees([add(ada), ...edits(bela, 2), ...edits(chen, 1), ...edits(ada, 1)]);
    assert.deepEqual(found, { Ada: 4.11, Bela: 3.2683, Chen: 3.012 });
  });

  it('does not take another’s creation as a change', () => {
    assert.deepEqual(degrees([add(ada), ...edits(bela, 1)])['Bela'], 3.457);
  });

  it('counts a rename as a change', () => {
    const rename: CommitSketch = { by: bela, files: { 'src/new.ts': { R: path } } };
    assert.deepEqual(degrees([add(ada), rename], 'src/new.ts'), { Ada: 4.1685, Bela: 3.457 });
  });

  it('counts everyone who added the file in its chain of renames as creator', () => {
    const again: CommitSketch[] = [{ by: ada, files: { [path]: 'D' } }, add(bela)];
    assert.deepEqual(degrees([add(ada), ...again]), { Ada: 4.391, Bela: 4.391 });
  });

  it('counts no deletion', () => {
    const history: CommitSketch[] = [add(ada), { by: bela, files: { [path]: 'D' } }, add(ada)];
    assert.deepEqual(degrees(history), { Ada: 4.391 });
  });

  it('counts the whole history, not only the window', () => {
    assert.deepEqual(degrees([{ ...add(ada), at: daysBefore(3000) }]), { Ada: 4.391 });
  });

  it('counts no bot, neither as author nor against one', () => {
    assert.deepEqual(degrees([add(ada), ...edits('renovate[bot] <x@example.com>', 9)]), { Ada: 4.391 });
  });

  it('counts no merge', () => {
    const history: CommitSketch[] = [
      { ...add(ada), id: 'root' },
      { ...add(ada), id: 'side', parents: ['root'], files: { 'src/b.ts': 'A' } },
      { by: bela, parents: ['root', 'side'], files: { [path]: 'M' } },
    ];
    assert.deepEqual(degrees(history), { Ada: 4.391 });
  });

  it('counts nothing that base does not contain', () => {
    const aside: CommitSketch = { by: bela, id: 'aside', parents: ['root'] };
    assert.deepEqual(
      degrees([{ ...add(ada), id: 'root' }, aside, { by: ada, parents: ['root'], files: { 'b.ts': 'A' } }]),
      { Ada: 4.391 },
    );
  });

  it('is one for the identities of one person', () => {
    const other = 'Ada Okafor <ada@home.example>';
    assert.deepEqual(degrees([add(ada), ...edits(other, 1)]), { Ada: 4.555 });
  });

  it('is divided by the highest of the file', () => {
    const bela_ = authorsOf([add(ada), ...edits(bela, 1)]).get('Bela Varga');
    assert.equal(bela_?.normalized.toFixed(4), (3.457 / 4.1685).toFixed(4));
  });

  it('orders those who know a file, whoever came last', () => {
    const newest = [...authorsOf([...edits(bela, 1), ...edits(mona, 2), add(ada)]).keys()];
    assert.deepEqual(newest, ['Ada Okafor', 'Mona Ferreira', 'Bela Varga']);
    const found = [...authorsOf([add(ada), ...edits(mona, 1), ...edits(bela, 3)]).keys()];
    assert.deepEqual(found, ['Ada Okafor', 'Bela Varga', 'Mona Ferreira']);
  });
});

describe('an author', () => {
  const isAuthor = (name: string, sketches: readonly CommitSketch[]): boolean | undefined =>
    authorsOf(sketches).get(name)?.isAuthor;

  it('has more than 0.75 of the highest degree', () => {
    // 3.3400 of 4.4380, which is 0.7526.
    assert.equal(isAuthor('Bela Varga', [add(ada), ...edits(ada, 3), ...edits(bela, 3)]), true);
  });

  it('does not have less', () => {
    // 3.8659 of 5.1617, which is 0.7490.
    assert.equal(isAuthor('Bela Varga', [add(ada), ...edits(ada, 9), ...edits(bela, 8)]), false);
  });

  const passersBy = (count: number): CommitSketch[] =>
    Array.from({ length: count }, (_, index) => ({ by: `Person Number${index} <p${index}@example.com>` }));

  it('has a degree of 3.293', () => {
    // 4.391 - 0.321 ln 30 is 3.2992, and the file's highest.
    assert.equal(isAuthor('Ada Okafor', [add(ada), ...passersBy(29)]), true);
  });

  it('does not have less, though it is the file’s highest', () => {
    // 4.391 - 0.321 ln 31 is 3.2887.
    const sketches = [add(ada), ...passersBy(30)];
    assert.equal(authorsOf(sketches).get('Ada Okafor')?.normalized, 1);
    assert.equal(isAuthor('Ada Okafor', sketches), false);
  });
});
