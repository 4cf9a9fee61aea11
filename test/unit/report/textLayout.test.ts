import assert from 'node:assert/strict';
import { columnsOf, cutEnd, cutMiddle, padEnd, padStart } from '../../../src/core/report/text/columns';
import { table } from '../../../src/core/report/text/table';
import { usableWidth } from '../../../src/core/report/text/textOptions';
import { hanging, wrap } from '../../../src/core/report/text/wrap';

describe('columns of a terminal', () => {
  it('are one for a letter, two for a wide character, none for a combining mark', () => {
    assert.equal(columnsOf('ab'), 2);
    assert.equal(columnsOf('日本'), 4);
    assert.equal(columnsOf('🚀'), 2);
    assert.equal(columnsOf('e\u0301'), 1);
  });

  it('are filled up with spaces on either side', () => {
    assert.equal(padEnd('日', 4), '日  ');
    assert.equal(padStart('日', 4), '  日');
  });

  it('keep a text that fits as it is', () => {
    assert.equal(cutEnd('src/a.ts', 8), 'src/a.ts');
    assert.equal(cutMiddle('src/a.ts', 8), 'src/a.ts');
  });

  it('lose the end of a text that does not fit', () => {
    assert.equal(cutEnd('src/a.ts', 7), 'src/a.…');
  });

  it('lose the middle of a path that does not fit, and keep its name', () => {
    assert.equal(cutMiddle('src/checkout/payments/engine.ts', 19), 'src/ch…ts/engine.ts');
  });
});

describe('wrapped text', () => {
  it('breaks between words', () => {
    assert.deepEqual(wrap('one two three', 7), ['one two', 'three']);
  });

  it('keeps a number and its percent sign together', () => {
    assert.deepEqual(wrap('yours are 58 %, of', 12), ['yours are', '58 %, of']);
  });

  it('hangs its other lines under the first', () => {
    assert.deepEqual(wrap('one two three', 9, hanging('- ')), ['- one two', '  three']);
  });

  it('shortens a path that is wider than the line', () => {
    assert.deepEqual(wrap('see src/checkout/engine.ts', 14), ['see', 'src/…engine.ts']);
  });

  it('breaks another word that is wider than the line', () => {
    assert.deepEqual(wrap('abcdefgh', 3), ['abc', 'def', 'gh']);
  });

  it('makes its text plain', () => {
    assert.deepEqual(wrap('a\u001b[31m\nb', 40), ['a [31m b']);
  });
});

describe('a table', () => {
  const columns = [
    { title: 'path', align: 'left' },
    { title: 'changes', align: 'right' },
  ] as const;

  it('aligns numbers to the right', () => {
    assert.deepEqual(table(columns, [['a.ts', '7']], 40), ['path  changes', 'a.ts        7']);
  });

  it('shortens only its paths', () => {
    assert.deepEqual(table(columns, [['src/checkout/engine.ts', '7']], 20), [
      'path         changes',
      'src…gine.ts        7',
    ]);
  });
});

describe('the width of a text', () => {
  for (const [asked, width] of [
    [39, 40],
    [40, 40],
    [80.5, 80],
    [120, 120],
    [121, 120],
  ] as const) {
    it(`is ${width} where ${asked} columns are asked for`, () => {
      assert.equal(usableWidth({ width: asked, color: false }), width);
    });
  }
});
