import assert from 'node:assert/strict';
import { productAreas } from '../../../src/core/analysis/productAreas';

/** The areas that some paths make, in order, without those that lie in none. */
const areas = (...paths: readonly string[]): readonly string[] | null => {
  const areaOf = productAreas(paths);
  return areaOf === null ? null : [...new Set(paths.map(areaOf).filter(area => area !== null))].sort();
};

describe('the areas of the product', () => {
  it('are its top folders where there are three', () => {
    assert.deepEqual(areas('api/a.ts', 'web/b.ts', 'cli/deep/c.ts'), ['api', 'cli', 'web']);
  });
  it('are the folders of the first level that has three', () => {
    assert.deepEqual(areas('src/a/x.ts', 'src/b/y.ts', 'src/c/deep/z.ts'), ['src/a', 'src/b', 'src/c']);
    assert.deepEqual(areas('lib/x.ts', 'src/b/y.ts', 'src/c/z.ts', 'lib/d/w.ts'), ['lib/d', 'src/b', 'src/c']);
  });
  it('are none where no level has three', () => {
    assert.equal(areas('src/a/x.ts', 'src/b/y.ts'), null);
    assert.equal(areas('a.ts', 'b.ts', 'c.ts'), null);
    assert.equal(areas(), null);
  });
  it('do not hold a file that lies above them', () => {
    const areaOf = productAreas(['src/a/x.ts', 'src/b/y.ts', 'src/c/z.ts', 'src/main.ts']);
    assert.equal(areaOf?.('src/main.ts'), null);
  });
});
