import assert from 'node:assert/strict';
import { fileNames, shortName } from '../../../src/core/report/shortNames';

describe('the short name of a path', () => {
  it('is its last name where no other path ends in it', () => {
    assert.equal(shortName('src/a.ts', ['src/a.ts', 'src/aa.ts', 'src/a.ts.map']), 'a.ts');
  });

  it('has as many folders as it takes to be the only one', () => {
    const paths = ['src/cart/index.ts', 'lib/cart/index.ts', 'src/tax/index.ts'];
    assert.deepEqual(
      paths.map(path => shortName(path, paths)),
      ['src/cart/index.ts', 'lib/cart/index.ts', 'tax/index.ts'],
    );
  });

  it('is the whole path where another path ends in it', () => {
    const paths = ['index.ts', 'src/index.ts'];
    assert.deepEqual(
      paths.map(path => shortName(path, paths)),
      paths,
    );
  });
});

describe('what a sentence may call files', () => {
  it('is the whole path and the short name', () => {
    const { paths } = fileNames(['src/a.ts', 'src/a.ts']);
    assert.deepEqual([...paths].sort(), [
      ['a.ts', 'src/a.ts'],
      ['src/a.ts', 'src/a.ts'],
    ]);
  });

  it('never calls two files by one name', () => {
    const { paths } = fileNames(['a/b/index.ts', 'b/index.ts', 'index.ts']);
    assert.deepEqual([paths.get('index.ts'), paths.get('b/index.ts')], ['index.ts', 'b/index.ts']);
  });
});
