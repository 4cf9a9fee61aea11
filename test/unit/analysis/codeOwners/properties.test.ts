import assert from 'node:assert/strict';
import fc from 'fast-check';
import { longestPattern } from '../../../../src/core/analysis/codeOwners/codeOwnersPattern';
import { coverage } from '../../../../src/core/analysis/codeOwners/coverage';
import { ownersOf } from '../../../../src/core/analysis/codeOwners/ownersOf';
import { parseCodeOwners } from '../../../../src/core/analysis/codeOwners/parseCodeOwners';
import { segmentGlob } from '../../../../src/core/analysis/codeOwners/segmentGlob';
import { github, gitlab, owners } from './codeOwnersFrom';

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter(text => !/[/\s]/.test(text));
const path = fc.array(name, { minLength: 1, maxLength: 5 }).map(names => names.join('/'));
const bothDialects = [github, gitlab];

const hostileWord = fc.string({
  unit: fc.constantFrom('*', '**', '?', '[', ']', '!', '^', '-', '\\', '/', '#', '@', ' ', '\t', '\n', 'a'),
  maxLength: 40,
});

/** The path as a pattern in which every character stands for itself. */
const literal = (of: string): string => `/${of.replace(/[^/\p{L}\p{N}]/gu, '\\$&')}`;

describe('any CODEOWNERS file', () => {
  it('is read without failing, and so is every path', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), hostileWord), fc.oneof(fc.string(), path), (text, about) => {
        for (const dialect of ['github', 'gitlab'] as const) {
          const file = parseCodeOwners(text, { path: 'CODEOWNERS', dialect });
          ownersOf(file, about);
          coverage(file, [about]);
        }
      }),
      { numRuns: 2000 },
    );
  }).timeout(20_000);

  it('tells lines that there are', () => {
    fc.assert(
      fc.property(hostileWord, text => {
        for (const dialect of bothDialects) {
          const { rules, diagnostics } = dialect(text);
          for (const { line } of [...rules, ...diagnostics]) assert.ok(line >= 1 && line <= text.split('\n').length);
        }
      }),
    );
  });

  it('gives a path to the owner of its own literal pattern', () => {
    fc.assert(
      fc.property(path, about => {
        for (const dialect of bothDialects) assert.equal(owners(dialect(`${literal(about)} @ada`), about), '@ada');
      }),
    );
  });

  it('gives no other path to the owner of a literal file', () => {
    fc.assert(
      fc.property(path, path, (one, other) => {
        fc.pre(one !== other && !other.startsWith(`${one}/`));
        for (const dialect of bothDialects) assert.equal(owners(dialect(`${literal(one)} @ada`), other), 'unowned');
      }),
    );
  });

  it('lets the last of the rules that fit decide', () => {
    const rule = fc.constantFrom('*', '/a/', 'b', '*.c', '/a/b', 'a/**/b', '/none');
    fc.assert(
      fc.property(
        fc.array(rule, { minLength: 1 }),
        fc.constantFrom('a/b', 'a/x/b', 'b.c', 'a/b.c', 'z'),
        (rules, about) => {
          for (const dialect of bothDialects) {
            const fits = rules.map(pattern => owners(dialect(`${pattern} @x`), about) === '@x');
            const last = fits.lastIndexOf(true);
            const file = dialect(...rules.map((pattern, index) => `${pattern} @owner${index}`));
            assert.equal(owners(file, about), last < 0 ? 'unowned' : `@owner${last}`);
          }
        },
      ),
    );
  });

  it('is not changed by rules about other paths', () => {
    const others = Array.from({ length: 20 }, (_, index) => `/other${index}/ @x\n*.other${index} @x\nother${index} @x`);
    fc.assert(
      fc.property(
        fc.constantFrom('*', 'a/', '/a/*', '*b', 'a?'),
        fc.constantFrom('a/b', 'ab', 'x/a/c'),
        (pattern, about) => {
          for (const dialect of bothDialects) {
            const alone = owners(dialect(`${pattern} @ada`), about);
            assert.equal(owners(dialect(...others, `${pattern} @ada`, ...others), about), alone);
          }
        },
      ),
    );
  }).timeout(20_000);
});

/** What the wildcards of one name mean, told as plainly as can be. */
function means(pattern: string, text: string): boolean {
  const first = pattern[0];
  if (first === undefined) return text === '';
  if (first === '*') return means(pattern.slice(1), text) || (text !== '' && means(pattern, text.slice(1)));
  return text !== '' && (first === '?' || first === text[0]) && means(pattern.slice(1), text.slice(1));
}

describe('a pattern', () => {
  for (const [forge, dialect] of [['GitHub', github] as const, ['GitLab', gitlab] as const]) {
    it(`of ${forge} is tried up to the length of the longest paths`, () => {
      const longest = 'a'.repeat(longestPattern);
      assert.equal(owners(dialect(`${longest} @ada`), longest), '@ada');
      assert.equal(owners(dialect(`${longest}a @ada`), `${longest}a`), 'unowned');
    });
  }
});

describe('the wildcards of a name', () => {
  it('mean what they say', () => {
    const pattern = fc.string({ unit: fc.constantFrom('*', '?', 'a', 'b'), maxLength: 8 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(pattern, text, (glob, about) => {
        assert.equal(segmentGlob(glob, false).fits(about), means(glob, about));
      }),
      { numRuns: 2000 },
    );
  });

  it('take no time that explodes', () => {
    const name = 'a'.repeat(4000);
    const folders = 'a/'.repeat(2000);
    const started = performance.now();
    assert.equal(owners(github(`${'*a'.repeat(1000)}b @ada`), name), 'unowned');
    assert.equal(owners(gitlab(`${'*?a'.repeat(1000)}b @ada`), name), 'unowned');
    assert.equal(owners(github(`${'**/a/'.repeat(700)}b @ada`), folders), 'unowned');
    assert.ok(performance.now() - started < 10_000);
  }).timeout(20_000);
});
