import assert from 'node:assert/strict';
import type { CodeOwners } from '../../../../src/core/analysis/codeOwners/codeOwners';
import { coverage } from '../../../../src/core/analysis/codeOwners/coverage';
import { github, gitlab } from './codeOwnersFrom';

const counts = (file: CodeOwners, paths: readonly string[]): readonly (readonly [string, number, number])[] =>
  coverage(file, paths).map(({ rule, covers, decides }) => [rule.pattern, covers, decides]);

describe('the coverage of rules', () => {
  it('counts what a rule fits and what it decides', () => {
    const file = github('* @ada', '/src/ @ben', '*.md @cy', '/none/ @ada');
    assert.deepEqual(counts(file, ['a.js', 'src/b.js', 'src/c.md', 'd.md', 'src/e/f.js']), [
      ['*', 5, 1],
      ['/src/', 3, 2],
      ['*.md', 2, 2],
      ['/none/', 0, 0],
    ]);
  });

  it('counts for each section apart', () => {
    const file = gitlab('* @ada', '[Docs]', '*.md @ben', '!/a.md');
    assert.deepEqual(counts(file, ['a.md', 'b.md', 'c.js']), [
      ['*', 3, 3],
      ['*.md', 2, 1],
      ['!/a.md', 1, 1],
    ]);
  });

  it('counts a path once, however often a name of it fits', () => {
    assert.deepEqual(counts(github('a @ada', '*b @ben'), ['a/a/a', 'xb/b']), [
      ['a', 1, 1],
      ['*b', 1, 1],
    ]);
  });

  it('is zero where there are no paths', () => {
    assert.deepEqual(counts(github('* @ada'), []), [['*', 0, 0]]);
  });
});
