import assert from 'node:assert/strict';
import { TokenScanner } from '../../../src/git/tokenScanner';

function tokensOf(...chunks: readonly string[]): string[] {
  const tokens: string[] = [];
  const scanner = new TokenScanner((bytes, start, end) => tokens.push(bytes.toString('utf8', start, end)));
  for (const chunk of chunks) scanner.push(Buffer.from(chunk));
  scanner.end();
  return tokens;
}

describe('the scanner of tokens', () => {
  it('gives an empty token between two ends', () => {
    assert.deepEqual(tokensOf('a\0\0b\0'), ['a', '', 'b']);
  });

  it('joins a token that lies in three chunks', () => {
    assert.deepEqual(tokensOf('one', 'two', 'three\0'), ['onetwothree']);
  });

  it('takes an end that is a chunk of its own', () => {
    assert.deepEqual(tokensOf('one', '\0', 'two\0'), ['one', 'two']);
  });

  it('takes a chunk without anything as nothing', () => {
    assert.deepEqual(tokensOf('on', '', 'e\0', ''), ['one']);
  });

  it('refuses an output whose last token has no end', () => {
    assert.throws(() => tokensOf('one\0two'), /middle of a token/);
  });
});
