import assert from 'node:assert/strict';
import { globMatcher } from '../../../src/core/analysis/glob';
import { globsBelow, personalGlob, sharedGlob } from '../../../src/editor/personalGlobs';

const top = '/home/mona/shop';

/** Whether what is kept for a path of `top` means a path of the repository at `at`. */
function means(kept: string, path: string, at = top): boolean {
  return globsBelow(at, [kept]).some(glob => globMatcher(glob)(path));
}

describe('a glob in the user’s own settings', () => {
  it('means its file in its repository, and in no other', () => {
    const kept = personalGlob(top, 'src/app.ts', false);
    assert.equal(kept, '/home/mona/shop/src/app.ts');
    assert.ok(means(kept, 'src/app.ts'));
    assert.ok(!means(kept, 'src/app.ts', '/home/mona/other'));
    assert.ok(!means(kept, 'src/app.ts', '/home/mona/shop-two'));
  });

  it('means everything below a folder', () => {
    const kept = personalGlob(top, 'src/billing', true);
    assert.ok(means(kept, 'src/billing/tax/rates.ts'));
    assert.ok(!means(kept, 'src/billing.ts'));
  });

  it('means nothing but its file, whatever the file is called', () => {
    for (const path of ['src/[id].ts', 'src/a*b.ts', '!src/{x}.ts', 'src/a\\b.ts', 'src/what?.ts']) {
      assert.ok(means(personalGlob(top, path, false), path), path);
      assert.ok(globMatcher(sharedGlob(path, false))(path), path);
    }
    assert.ok(!means(personalGlob(top, 'src/[id].ts', false), 'src/i.ts'));
    assert.ok(!means(personalGlob(top, 'src/a*b.ts', false), 'src/axb.ts'));
  });

  it('holds in a repository whose own path has what a glob gives a meaning to', () => {
    const odd = '/home/mona/[shop] (2)';
    assert.deepEqual(globsBelow(odd, [personalGlob(odd, 'src/app.ts', false)]), ['src/app.ts']);
    assert.deepEqual(globsBelow(odd, ['/home/mona/[shop] (2)/src/**']), ['src/**']);
  });

  it('holds on Windows, whose paths have backslashes', () => {
    const windows = 'c:\\work\\shop';
    assert.equal(personalGlob(windows, 'src/app.ts', false), 'c:/work/shop/src/app.ts');
    assert.deepEqual(globsBelow(windows, ['!c:/work/shop/src/app.ts']), ['!src/app.ts']);
  });

  it('keeps its exclamation mark', () => {
    assert.deepEqual(globsBelow(top, ['!/home/mona/shop/src/app.ts']), ['!src/app.ts']);
  });

  it('that names no folder of the machine holds as it is', () => {
    assert.deepEqual(globsBelow(top, ['src/**', '!docs/**', '/src/app.ts']), ['src/**', '!docs/**', '/src/app.ts']);
  });
});
