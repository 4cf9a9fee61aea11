import assert from 'node:assert/strict';
import { proposedFolders, type DemandedFile } from '../../../src/core/analysis/proposedFolders';

const files = (folder: string, count: number, demand = 1): DemandedFile[] =>
  Array.from({ length: count }, (_, index) => ({ path: `${folder}/file${index}.ts`, demand }));

const paths = (...all: readonly DemandedFile[]): readonly string[] => proposedFolders(all).map(({ path }) => path);

describe('the folders that are proposed as critical', () => {
  it('hold three of the most demanded files or more', () => {
    assert.deepEqual(paths(...files('a', 3), ...files('b', 2), ...files('.', 3)), ['.', 'a']);
    assert.deepEqual(paths(...files('a', 2), ...files('b', 2)), []);
  });

  it('hold a tenth of the demand for them or more, and at most half of it', () => {
    const rest = Array.from({ length: 27 }, (_, index) => files(`r${index}`, 1)).flat();
    assert.deepEqual(paths(...files('a', 3), ...rest), ['a']);
    assert.deepEqual(paths(...files('a', 3, 0.99), ...rest), []);
    assert.deepEqual(paths(...files('a', 3), ...files('b', 3)), ['a', 'b']);
    assert.deepEqual(paths(...files('a', 3, 1.01), ...files('b', 3)), ['b']);
  });

  it('give way to one inside that has four fifths of their demand', () => {
    const rest = files('x', 10);
    assert.deepEqual(paths(...rest, ...files('a/b', 4), ...files('a', 1)), ['a/b']);
    assert.deepEqual(paths(...rest, ...files('a/b', 3), ...files('a', 1)), ['a', 'a/b']);
  });

  it('are five at most, those with most demand first', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((name, index) => files(name, 3, 1 + index / 100));
    assert.deepEqual(paths(...all), ['f', 'e', 'd', 'c', 'b']);
  });

  it('are none without demand', () => {
    assert.deepEqual(paths(...files('a', 5, 0)), []);
  });
});
