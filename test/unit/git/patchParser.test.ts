import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Comparison, Patch } from '../../../src/core/history/branchDiffs';
import { PatchParser } from '../../../src/git/patchParser';
import { inChunks } from '../../support/chunks';

const [one, two] = ['1'.repeat(40), '2'.repeat(40)];
const comparison = (commit: string): Comparison => ({ commit, against: 'f'.repeat(40) });

/** What git prints of a comparison that changes one file by these hunks. */
function printed(id: string, hunks: string, file = 'src/app.ts'): string {
  const blobs = `index ${'a'.repeat(40)}..${'b'.repeat(40)} 100644`;
  return `${id}\ndiff --git a/${file} b/${file}\n${blobs}\n--- a/${file}\n+++ b/${file}\n${hunks}`;
}

function parse(output: string, ids: readonly string[] = [one], chunk?: readonly number[]): readonly Patch[] {
  const parser = new PatchParser(ids.map(comparison));
  for (const piece of inChunks(Buffer.from(output), chunk)) parser.push(piece);
  return parser.end();
}

const identityOf = (hunks: string, file?: string): string | undefined => parse(printed(one, hunks, file))[0]?.identity;

describe('the parser of patches', () => {
  it('counts lines that go and come', () => {
    assert.equal(parse(printed(one, '@@ -3,2 +3 @@\n-a\n-b\n+c\n@@ -9,0 +8,2 @@\n+d\n+e\n'))[0]?.lines, 5);
  });

  it('gives each comparison its own, in their order', () => {
    const output = `${printed(one, '@@ -1 +1 @@\n-a\n+b\n')}${printed(two, '@@ -1 +1,2 @@\n-a\n+b\n+c\n')}`;
    assert.deepEqual(
      parse(output, [one, two]).map(({ commit, against, lines }) => [commit, against[0], lines]),
      [
        [one, 'f', 2],
        [two, 'f', 3],
      ],
    );
  });

  it('takes a comparison without changes for one', () => {
    assert.deepEqual(
      parse(`${one}\n${two}\n`, [one, two]).map(({ lines }) => lines),
      [0, 0],
    );
  });

  it('reads a changed line that looks like the beginning of something else as a line', () => {
    const odd = [`-${one}`, '-diff --git a/x b/x', '--- a/x', '+++ b/x', `+@@ -1 +1 @@`, '+index'];
    const hunks = `@@ -1,3 +1,3 @@\n${odd.join('\n')}\n`;
    assert.deepEqual(
      parse(`${printed(one, hunks)}${printed(two, '@@ -1 +1 @@\n-a\n+b\n')}`, [one, two]).map(({ lines }) => lines),
      [6, 2],
    );
  });

  it('passes over the note that a file does not end with a line break', () => {
    const without = '\\ No newline at end of file\n';
    assert.equal(parse(printed(one, `@@ -1 +1 @@\n-a\n${without}+b\n${without}`))[0]?.lines, 2);
    assert.equal(identityOf(`@@ -1 +1 @@\n-a\n${without}+b\n`), identityOf('@@ -1 +1 @@\n-a\n+b\n'));
  });

  describe('tells the same lines', () => {
    const told = identityOf('@@ -3 +3 @@\n-a b\n+c d\n');

    it('wherever they stand', () => {
      assert.equal(identityOf('@@ -30 +31 @@\n-a b\n+c d\n'), told);
    });

    it('whatever the white space in them', () => {
      assert.equal(identityOf('@@ -3 +3 @@\n-a  b\n+\tc d\r\n'), told);
    });

    for (const [what, hunks, file] of [
      ['other words', '@@ -3 +3 @@\n-a b\n+c e\n', undefined],
      ['words the other way round', '@@ -3 +3 @@\n-c d\n+a b\n', undefined],
      ['one more line', '@@ -3 +3,2 @@\n-a b\n+c d\n+e\n', undefined],
      ['another file', '@@ -3 +3 @@\n-a b\n+c d\n', 'src/other.ts'],
    ] as const) {
      it(`from ${what}`, () => {
        assert.notEqual(identityOf(hunks, file), told);
      });
    }

    it('from a file that is new, gone, or of another mode', () => {
      const head = `${one}\ndiff --git a/x b/x\n`;
      const kinds = ['new file mode 100644\n', 'deleted file mode 100644\n', 'old mode 100644\nnew mode 100755\n', ''];
      assert.equal(new Set(kinds.map(kind => parse(`${head}${kind}`)[0]?.identity)).size, 4);
    });

    it('of binary files by their contents', () => {
      const binary = (before: string, after: string): string | undefined =>
        parse(`${one}\ndiff --git a/x b/x\nindex ${before}..${after} 100644\nBinary files a/x and b/x differ\n`)[0]
          ?.identity;
      assert.equal(binary(one, two), binary(one, two));
      assert.notEqual(binary(one, two), binary(two, one));
    });
  });

  it('reads the same however the stream is cut', () => {
    const output = `${printed(one, '@@ -3,2 +3 @@\n-a\n-é\n+c\n')}${printed(two, '@@ -1 +1 @@\n-日本\n+b\n')}`;
    const whole = parse(output, [one, two]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), sizes => {
        assert.deepEqual(parse(output, [one, two], sizes), whole);
      }),
    );
  });

  it('refuses an answer that ends early', () => {
    assert.throws(() => parse(printed(one, '@@ -1 +1 @@\n-a\n+b\n'), [one, two]), /ended before/);
    assert.throws(() => parse(printed(one, '@@ -1 +1 @@\n-a\n+b')), /ended before/);
    assert.throws(() => parse(printed(one, '@@ -1,2 +1 @@\n-a\n')), /ended before/);
  });
});
