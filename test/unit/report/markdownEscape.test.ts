import assert from 'node:assert/strict';
import { code, codeBlock, escaped, link } from '../../../src/core/report/markdown/escape';
import { sentence } from '../../../src/core/report/markdown/sentence';

describe('text in Markdown', () => {
  const examples: readonly (readonly [what: string, text: string, markdown: string])[] = [
    ['emphasis', 'a*b*_c_', 'a\\*b\\*\\_c\\_'],
    ['struck text', '~~gone~~', '\\~\\~gone\\~\\~'],
    ['code', '`rm`', '\\`rm\\`'],
    ['HTML', '<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['a link', '[x](y)', '\\[x\\]\\(y)'],
    ['a picture', '![x](y)', '\\!\\[x\\]\\(y)'],
    ['a bare address', 'see https://evil.example/x', 'see https\\:/\\/evil\\.example/x'],
    ['a bare domain', 'www.evil.example', 'www\\.evil\\.example'],
    ['a mention', '@team', '\\@team'],
    ['a cell', 'a|b', 'a&#124;b'],
    ['a backslash before a mark', '\\*', '\\\\\\*'],
    ['a formula', '$x$', '\\$x\\$'],
    ['a heading', '# big', '\\# big'],
    ['a list', '- one', '\\- one'],
    ['a numbered list', '1. one', '1\\. one'],
    ['another numbered list', '1) one', '1\\) one'],
    ['a quotation', '> said', '&gt; said'],
    ['the line under a heading', '===', '\\==='],
    ['a second line', 'one\n# two', 'one \\# two'],
  ];
  for (const [what, text, markdown] of examples) {
    it(`does not become ${what}`, () => {
      assert.equal(escaped(text), markdown);
    });
  }

  it('stays readable where it is harmless', () => {
    const text = '58 % of the landings (15 of 26) are well-known: yours, i/o.';
    assert.equal(escaped(text), text);
  });
});

describe('a span of code', () => {
  it('is longer fenced than any backticks in it', () => {
    assert.equal(code('a``b'), '```a``b```');
  });

  it('is parted from a backtick at its end', () => {
    assert.equal(code('a`'), '`` a` ``');
  });

  it('gives way to escaped text where it could hold a bar, which ends the cell of a table', () => {
    assert.equal(code('a|b.ts'), 'a&#124;b\\.ts');
  });

  it('gives way to escaped text where it could hold a backslash, which hides the bar after it', () => {
    assert.equal(code('a\\b'), 'a\\\\b');
  });

  it('has no line break', () => {
    assert.equal(code('a\nb'), '`a b`');
  });
});

describe('a block of code', () => {
  it('is not ended by its content', () => {
    assert.deepEqual(codeBlock(['```'], 'sh'), ['````sh', '```', '````']);
  });
});

describe('a link', () => {
  it('leads to an https address', () => {
    assert.equal(link('A [title]', 'https://example.com/a?b=c'), '[A \\[title\\]](https://example.com/a?b=c)');
  });

  for (const address of [
    'javascript:alert(1)',
    'command:altitude.setUp',
    'http://example.com',
    'https://a.example/) x',
  ]) {
    it(`does not lead to ${address}`, () => {
      assert.equal(link('title', address), 'title');
    });
  }
});

describe('a sentence that names paths', () => {
  it('has the known paths as code and the rest escaped', () => {
    assert.equal(sentence('Leave src/a_b.ts to *Ada*.', ['src/a_b.ts']), 'Leave `src/a_b.ts` to \\*Ada\\*.');
  });

  it('never lets two spans of code touch', () => {
    assert.equal(sentence('(a/b)(c/d', ['(a/b)', '(c/d']), '`(a/b)` `(c/d`');
  });
});
