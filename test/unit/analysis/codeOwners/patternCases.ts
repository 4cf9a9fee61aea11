import assert from 'node:assert/strict';
import type { CodeOwners } from '../../../../src/core/analysis/codeOwners/codeOwners';
import { owners } from './codeOwnersFrom';

/** A pattern, what it fits, and what it does not. */
export type PatternCase = readonly [pattern: string, fits: readonly string[], misses: readonly string[]];

/** A test for each path of the cases, of patterns as `read` takes a file. */
export function specify(read: (text: string) => CodeOwners, cases: readonly PatternCase[]): void {
  for (const [pattern, fits, misses] of cases) {
    const file = read(`${pattern} @ada`);
    for (const path of fits)
      it(`${pattern} fits ${path}`, () => {
        assert.equal(owners(file, path), '@ada');
      });
    for (const path of misses)
      it(`${pattern} does not fit ${path}`, () => {
        assert.equal(owners(file, path), 'unowned');
      });
  }
}
