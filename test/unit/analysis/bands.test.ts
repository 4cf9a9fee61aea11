import assert from 'node:assert/strict';
import type { Bands } from '../../../src/core/analysis/bands';
import { ada, analysisOf, bela, mona } from '../../support/analysisFactory';
import type { CommitSketch } from '../../support/historyFactory';

const none: Bands = { critical: 0, product: 0, support: 0, writing: 0, people: 0 };

/** All weeks of the window together; `src/critical.ts` is declared critical. */
function bandsOf(sketches: readonly CommitSketch[]): Bands {
  const { weeks } = analysisOf(sketches, { settings: { criticalPaths: ['src/critical.ts'] } });
  return weeks.reduce<Bands>(
    (sum, { bands }) => ({
      critical: sum.critical + bands.critical,
      product: sum.product + bands.product,
      support: sum.support + bands.support,
      writing: sum.writing + bands.writing,
      people: sum.people + bands.people,
    }),
    none,
  );
}

/** The one commit of the manager that changes these files. */
const of = (...paths: readonly string[]): Bands =>
  bandsOf([{ by: mona, files: Object.fromEntries(paths.map(path => [path, 'M'])) }]);

describe('a commit of the manager’s is drawn', () => {
  it('on the critical path where it touches a critical file', () => {
    assert.deepEqual(of('src/critical.ts', 'src/app.ts', 'README.md'), { ...none, critical: 1 });
  });

  it('on the critical path where it touches one under its old name', () => {
    const sketches: CommitSketch[] = [
      { by: mona, files: { 'src/old.ts': 'M' } },
      { by: ada, files: { 'src/critical.ts': { R: 'src/old.ts' } } },
    ];
    assert.deepEqual(bandsOf(sketches), { ...none, critical: 1 });
  });

  it('as product where it touches other product source', () => {
    assert.deepEqual(of('src/app.ts', 'test/app.test.ts', 'README.md'), { ...none, product: 1 });
  });

  const support = [
    'test/app.test.ts',
    'scripts/release.js',
    '.github/workflows/ci.yml',
    'package.json',
    'examples/a.ts',
  ];
  for (const path of support) {
    it(`as support where it touches no product source: ${path}`, () => {
      assert.deepEqual(of(path), { ...none, support: 1 });
    });
  }

  it('as support where it touches documents and something else that is no product', () => {
    assert.deepEqual(of('README.md', 'package.json'), { ...none, support: 1 });
  });

  it('as support where it changes nothing', () => {
    assert.deepEqual(of(), { ...none, support: 1 });
  });

  for (const path of ['README.md', 'docs/adr/0001.md', 'CHANGELOG', 'docs/conf.py', 'notes.txt']) {
    it(`as writing where it touches documents alone: ${path}`, () => {
      assert.deepEqual(of(path), { ...none, writing: 1 });
    });
  }

  it('once, however many files it touches', () => {
    assert.deepEqual(of('src/a.ts', 'src/b.ts', 'src/c.ts'), { ...none, product: 1 });
  });

  it('though it is bulk', () => {
    assert.deepEqual(of(...Array.from({ length: 60 }, (_, index) => `src/${index}.ts`)), { ...none, product: 1 });
  });

  it('not for a merge', () => {
    const sketches: CommitSketch[] = [
      { id: 'root', by: ada },
      { id: 'side', by: ada, parents: ['root'] },
      { by: mona, parents: ['root', 'side'] },
    ];
    assert.deepEqual(bandsOf(sketches), none);
  });

  it('not twice for a commit and its copy', () => {
    const picked = { by: mona, subject: 'Fix the clock' };
    assert.deepEqual(bandsOf([picked, picked]), { ...none, product: 1 });
  });
});

describe('a commit of somebody else’s is drawn', () => {
  for (const key of ['Co-authored-by', 'Reviewed-by', 'Acked-by']) {
    it(`as people where it names the manager: ${key}`, () => {
      assert.deepEqual(bandsOf([{ by: ada, trailers: [`${key}: ${mona}`] }]), { ...none, people: 1 });
    });
  }

  it('once where it names the manager twice', () => {
    const trailers = [`Co-authored-by: ${mona}`, `Reviewed-by: ${mona}`];
    assert.deepEqual(bandsOf([{ by: ada, trailers }]), { ...none, people: 1 });
  });

  it('though it changes only what is left out', () => {
    const sketch: CommitSketch = { by: ada, files: { 'README.md': 'M' }, trailers: [`Reviewed-by: ${mona}`] };
    assert.deepEqual(bandsOf([sketch]), { ...none, people: 1 });
  });

  it('not where it names somebody else', () => {
    assert.deepEqual(bandsOf([{ by: ada, trailers: [`Reviewed-by: ${bela}`] }]), none);
  });

  it('not where it names nobody', () => {
    assert.deepEqual(bandsOf([{ by: ada }]), none);
  });
});

describe('the manager’s own commit', () => {
  it('is no work with people where it names the manager', () => {
    assert.deepEqual(bandsOf([{ by: mona, trailers: [`Reviewed-by: ${mona}`] }]), { ...none, product: 1 });
  });
});
