import assert from 'node:assert/strict';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { globSets } from '../../../src/core/analysis/globSets';
import { ciPatterns, leftOutPatterns, presetPatterns, supportPatterns } from '../../../src/core/analysis/pathPatterns';

describe('sets of globs', () => {
  const bitsOf = globSets([
    ['**/{go.mod,Makefile*}', '**/*.{md,rst}'],
    ['**/{docs,guide}/**', '**/*.{test,spec}.*'],
    ['ci/**', '**/db/schema.rb'],
  ]);
  const expected: Readonly<Record<string, number>> = {
    'src/app.ts': 0,
    'go.mod': 1,
    'server/go.mod': 1,
    'server/ago.mod': 0,
    'Makefile.old': 1,
    'notes.md': 1,
    '.md': 1,
    md: 0,
    'docs/app.ts': 2,
    'a/guide/b/app.ts': 2,
    'a/guides/app.ts': 0,
    'src/app.test.ts': 2,
    'src/test.ts': 0,
    'docs/notes.md': 3,
    'ci/run': 4,
    'src/ci/run': 0,
    'app/db/schema.rb': 4,
    'ci/docs/notes.md': 7,
    '': 0,
  };
  for (const [path, bits] of Object.entries(expected))
    it(`are ${bits} of "${path}"`, () => {
      assert.equal(bitsOf(path), bits);
    });

  it('say of ours what one expression for each set says', () => {
    const named: readonly Readonly<Record<string, readonly string[]>>[] = [
      leftOutPatterns,
      presetPatterns,
      supportPatterns,
    ];
    const sets = [ciPatterns, ...named.flatMap(record => Object.values(record))];
    const words = [
      ...new Set(
        sets
          .flat()
          .join('/')
          .match(/[\w.-]+/g),
      ),
    ];
    const name = fc.array(fc.constantFrom(...words, '.', '_', 'a'), { minLength: 1, maxLength: 3 });
    const path = fc.array(name, { minLength: 1, maxLength: 4 });
    const bitsOfOurs = globSets(sets);
    const matchers = sets.map(globs => picomatch([...globs], { dot: true, noextglob: true }));
    const one = (text: string): number =>
      matchers.reduce((sum, matches, set) => sum + (matches(text) ? 2 ** set : 0), 0);
    fc.assert(
      fc.property(path, names => {
        const text = names.map(parts => parts.join('')).join('/');
        // A name of dots alone is none in git.
        fc.pre(!text.split('/').some(part => /^\.+$/.test(part)));
        assert.equal(bitsOfOurs(text), one(text), text);
      }),
      { numRuns: 500 },
    );
  });
});
