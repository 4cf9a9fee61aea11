import assert from 'node:assert/strict';
import { textParts } from '../../../src/core/report/textParts';

const pathsIn = (sentence: string, ...paths: string[]) =>
  textParts(sentence, paths)
    .filter(part => part.kind === 'path')
    .map(part => part.text);

describe('the parts of a sentence', () => {
  it('are the sentence again when joined', () => {
    const sentence = 'Leave src/a.ts, (src/b.ts) and 12.5 % of src/a.tsx alone.';
    const parts = textParts(sentence, ['src/a.ts', 'src/b.ts']);
    assert.equal(parts.map(part => part.text + part.after).join(''), sentence);
  });

  it('find a path as a whole word only', () => {
    assert.deepEqual(pathsIn('src/a.ts and src/a.tsx, x/src/a.ts, src/a.ts.bak', 'src/a.ts'), ['src/a.ts']);
  });

  it('find a path at the end of a sentence', () => {
    assert.deepEqual(pathsIn('Pair on src/a.ts.', 'src/a.ts'), ['src/a.ts']);
  });

  it('prefer the longer of two paths', () => {
    assert.deepEqual(pathsIn('src/a b.ts', 'src/a', 'src/a b.ts'), ['src/a b.ts']);
  });

  it('leave a path alone that could be any word', () => {
    assert.deepEqual(pathsIn('Open the app in app/main', 'app', 'app/main'), ['app/main']);
  });

  it('take the characters of a path as they are', () => {
    assert.deepEqual(pathsIn('see src/(a|b)+[id].$x.ts', 'src/(a|b)+[id].$x.ts'), ['src/(a|b)+[id].$x.ts']);
  });

  it('keep a percentage together', () => {
    assert.deepEqual(
      textParts('limit 50 %', []).map(part => [part.kind, part.text]),
      [
        ['text', 'limit '],
        ['percent', '50 %'],
      ],
    );
  });
});
