import assert from 'node:assert/strict';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { globMatcher } from '../../../src/core/analysis/glob';

/** Globs with paths that they match and paths that they do not. */
const examples: Readonly<Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>> = {
  'src/app.ts': { yes: ['src/app.ts'], no: ['src/app.tsx', 'lib/src/app.ts', 'src/appXts'] },
  'src/*.ts': { yes: ['src/a.ts', 'src/.ts'], no: ['src/a/b.ts', 'src/a.tsx'] },
  'src/**': { yes: ['src/a.ts', 'src/a/b/c.ts', 'src/.hidden/a'], no: ['source/a.ts', 'lib/src/a.ts'] },
  'src/**/a.ts': { yes: ['src/a.ts', 'src/b/a.ts', 'src/b/c/a.ts'], no: ['src/ba.ts', 'srca.ts'] },
  '**/auth/**': { yes: ['auth/a.ts', 'src/auth/b/c.ts'], no: ['src/oauth/a.ts', 'src/auth.ts'] },
  '**': { yes: ['a', 'a/b', '.a/b'], no: [] },
  '*': { yes: ['a', '.a'], no: ['a/b'] },
  'a?c': { yes: ['abc', 'aéc', 'a🙂c'], no: ['ac', 'abbc', 'a/c'] },
  '*.{ts,tsx}': { yes: ['a.ts', 'a.tsx'], no: ['a.js', 'a.t', 'a.{ts,tsx}'] },
  '{src,lib/{a,b}}/*.ts': { yes: ['src/x.ts', 'lib/a/x.ts', 'lib/b/x.ts'], no: ['lib/x.ts', 'lib/c/x.ts'] },
  'a{,b}': { yes: ['a', 'ab'], no: ['abb', 'b'] },
  '[a-c]x': { yes: ['ax', 'cx'], no: ['dx', 'x', '-x'] },
  '[!a-c]x': { yes: ['dx'], no: ['ax', '/x', 'x'] },
  'a\\*b': { yes: ['a*b'], no: ['axb'] },
  'app/(shop)/*.tsx': { yes: ['app/(shop)/page.tsx'], no: ['app/shop/page.tsx'] },
  'app/{id}/a': { yes: ['app/{id}/a'], no: ['app/id/a'] },
  './src/a.ts': { yes: ['src/a.ts'], no: [] },
  '/src/a.ts': { yes: ['src/a.ts'], no: [] },
  '': { yes: [], no: ['a'] },
  '!a': { yes: ['!a'], no: ['a', 'b'] },
};

describe('a glob', () => {
  for (const [glob, { yes, no }] of Object.entries(examples)) {
    for (const path of yes)
      it(`${glob} matches ${path}`, () => {
        assert.ok(globMatcher(glob)(path));
      });
    for (const path of no)
      it(`${glob} does not match ${path}`, () => {
        assert.ok(!globMatcher(glob)(path));
      });
  }

  it('matches line breaks and other control characters in paths as letters', () => {
    assert.ok(globMatcher('src/*.ts')('src/a\nb\u0000.ts'));
  });

  it('gives the same answer however much was asked before', () => {
    const matches = globMatcher('x?/*z');
    for (let letter = 0x4e00; letter < 0x6500; letter++) {
      const text = String.fromCodePoint(letter);
      assert.ok(matches(`x${text}/${text}z`) && !matches(`x${text}/${text}y`));
    }
  });

  it('agrees with picomatch on ordinary globs', () => {
    const piece = fc.constantFrom('a', 'b', 'ab', '*', '?', '*.a', 'a*', '{a,b}', '{a,b*}', '[ab]', '[^a]b', '.a');
    const segment = fc.oneof(
      piece,
      piece,
      fc.tuple(piece, fc.constantFrom('a', 'b', '.b')).map(parts => parts.join('')),
    );
    const folders = fc.array(fc.oneof({ weight: 3, arbitrary: segment }, { weight: 1, arbitrary: fc.constant('**') }), {
      maxLength: 3,
    });
    const glob = fc.tuple(folders, segment).map(([before, last]) => [...before, last].join('/'));
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', 'c'), minLength: 1, maxLength: 4 });
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map(names => names.join('/'));
    const isDotFolder = (text: string): boolean => text.split('/').some(one => /^\.{1,2}$/.test(one));
    fc.assert(
      fc.property(glob, fc.array(path, { minLength: 1, maxLength: 8 }), (pattern, paths) => {
        const reference = picomatch(pattern, { dot: true, noextglob: true });
        for (const one of paths.filter(each => !isDotFolder(each))) {
          assert.equal(globMatcher(pattern)(one), reference(one), `${pattern} on ${one}`);
        }
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

describe('a hostile glob', () => {
  const longName = `${'a'.repeat(4000)}c`;
  const hostile = [
    '*a*a*a*a*a*a*a*a*b',
    '(a+)+b',
    `${'**/a/'.repeat(100)}b`,
    `${'{a,a*}'.repeat(150)}b`,
    '{'.repeat(1000),
    '['.repeat(1000),
    '*'.repeat(1000),
    '{a,'.repeat(300),
    '\\',
    '[!',
    '[z-a]',
    '{,}'.repeat(300),
  ];
  for (const glob of hostile) {
    it(`is answered at once: ${glob.slice(0, 24)}`, () => {
      const matches = globMatcher(glob);
      for (const path of [longName, 'a/'.repeat(1000)]) assert.equal(typeof matches(path), 'boolean');
    });
  }

  it('is never an error', () => {
    const letter = fc.constantFrom(
      'a',
      '/',
      '*',
      '**',
      '?',
      '[',
      ']',
      '{',
      '}',
      ',',
      '\\',
      '!',
      '(',
      ')',
      '-',
      '|',
      '^',
      '\n',
      '🙂',
    );
    fc.assert(
      fc.property(
        fc.string({ unit: letter, maxLength: 30 }),
        fc.string({ unit: letter, maxLength: 30 }),
        (glob, path) => {
          assert.equal(typeof globMatcher(glob)(path), 'boolean');
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });

  it('that means itself letter for letter matches itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), path => {
        const glob = path.replace(/./gsu, '\\$&');
        assert.ok(globMatcher(glob)(path));
      }),
      { seed: 1 },
    );
  });
});
