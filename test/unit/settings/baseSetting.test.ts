import assert from 'node:assert/strict';
import fc from 'fast-check';
import { baseFor, ownBase, withBase } from '../../../src/core/settings/baseSetting';

const [shop, api] = [['/home/mona/shop'], ['/home/mona/api']];

describe('the base that is written', () => {
  it('as one ref holds in every repository', () => {
    assert.deepEqual([baseFor('origin/next', shop), baseFor(' origin/next ', api)], ['origin/next', 'origin/next']);
  });

  it('for one repository holds there alone', () => {
    const written = { '/home/mona/shop': 'develop' };
    assert.deepEqual([baseFor(written, shop), baseFor(written, api), baseFor(written, [])], ['develop', '', '']);
  });

  it('for one repository does not hold in one below it, nor in one whose path begins alike', () => {
    const written = { '/home/mona/shop': 'develop' };
    assert.deepEqual(
      ['/home/mona/shop/inner', '/home/mona/shop-old', '/home/mona'].map(path => baseFor(written, [path])),
      ['', '', ''],
    );
  });

  it('for all others gives way to a repository’s own, also to one that is to be found', () => {
    const written = { '/home/mona/shop': '', '*': 'main' };
    assert.deepEqual([baseFor(written, shop), baseFor(written, api)], ['', 'main']);
  });

  it('for a main work tree holds in one that is linked to it, unless that has its own', () => {
    const linked = ['/home/mona/fix', '/home/mona/shop'];
    assert.equal(baseFor({ '/home/mona/shop': 'develop' }, linked), 'develop');
    assert.equal(baseFor({ '/home/mona/shop': 'develop', '/home/mona/fix': 'next' }, linked), 'next');
  });

  for (const [path, repository] of [
    ['/home/mona/shop/', '/home/mona/shop'],
    ['C:\\code\\shop', 'c:\\code\\shop'],
    ['c:/code/shop', 'c:\\code\\shop'],
    ['\\\\server\\code\\shop\\', '\\\\server\\code\\shop'],
  ] as const) {
    it(`for ${path} holds in ${repository}`, () => {
      assert.equal(baseFor({ [path]: 'develop' }, [repository]), 'develop');
    });
  }

  for (const nothing of [undefined, null, 5, ['main'], { shop: 'main' }, { '/home/mona/shop': 1 }]) {
    it(`as ${JSON.stringify(nothing)} is none`, () => {
      assert.deepEqual([baseFor(nothing, shop), ownBase(nothing, shop)], ['', undefined]);
    });
  }

  it('is a repository’s own only where it is named', () => {
    assert.equal(ownBase('develop', shop), undefined);
    assert.equal(ownBase({ '*': 'develop' }, shop), undefined);
    assert.equal(ownBase({ '/home/mona/shop': '' }, shop), '');
  });
});

describe('a base that is chosen for a repository', () => {
  it('is written by its path, beside those of others', () => {
    const first = withBase(undefined, shop, 'develop');
    assert.deepEqual(first, { '/home/mona/shop': 'develop' });
    assert.deepEqual(withBase(first, api, 'next'), { '/home/mona/shop': 'develop', '/home/mona/api': 'next' });
  });

  it('leaves the one that holds everywhere to all others', () => {
    assert.deepEqual(withBase('main', shop, 'develop'), { '*': 'main', '/home/mona/shop': 'develop' });
    assert.deepEqual(withBase('main', shop, ''), { '*': 'main', '/home/mona/shop': '' });
  });

  it('replaces the one before', () => {
    assert.deepEqual(withBase({ '/home/mona/shop': 'develop' }, shop, 'next'), { '/home/mona/shop': 'next' });
  });

  it('goes where it is what holds everywhere, and the setting with the last one', () => {
    assert.equal(withBase({ '/home/mona/shop': 'develop' }, shop, ''), undefined);
    assert.equal(withBase({ '/home/mona/shop': 'develop', '*': 'main' }, shop, 'main'), 'main');
    assert.equal(withBase('main', shop, 'main'), 'main');
  });

  it('is written with slashes on Windows', () => {
    assert.deepEqual(withBase(undefined, ['C:\\code\\shop'], 'develop'), { 'c:/code/shop': 'develop' });
  });

  it('of a linked work tree is the main one’s, unless the linked one is named', () => {
    const linked = ['/home/mona/fix', '/home/mona/shop'];
    assert.deepEqual(withBase(undefined, linked, 'develop'), { '/home/mona/shop': 'develop' });
    assert.deepEqual(withBase({ '/home/mona/fix': 'a' }, linked, 'b'), { '/home/mona/fix': 'b' });
    const both = { '/home/mona/shop': 'a', '/home/mona/fix': 'b' };
    assert.deepEqual(withBase(both, linked, 'a'), { '/home/mona/shop': 'a' });
    assert.deepEqual(withBase(both, linked, ''), { '/home/mona/shop': 'a', '/home/mona/fix': '' });
  });

  it('holds there from then on, and changes nothing elsewhere', () => {
    const path = fc.constantFrom('/home/mona/shop', '/home/mona/api', '/home/mona/fix', '*');
    const base = fc.constantFrom('', 'main', 'develop');
    const written = fc.option(fc.oneof(base, fc.dictionary(path, base)), { nil: undefined });
    fc.assert(
      fc.property(written, base, (before, chosen) => {
        const after = withBase(before, shop, chosen);
        assert.equal(baseFor(after, shop), chosen);
        for (const other of [api, ['/home/mona/fix'], []]) assert.equal(baseFor(after, other), baseFor(before, other));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
