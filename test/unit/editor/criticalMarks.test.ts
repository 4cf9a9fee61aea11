import assert from 'node:assert/strict';
import { addedUp } from '../../../src/editor/addedUp';
import { withMark, withoutMark } from '../../../src/editor/criticalMarks';

describe('marking a path', () => {
  it('as critical adds it', () => {
    assert.deepEqual(withMark(['docs/**'], 'src/app.ts', true), ['docs/**', 'src/app.ts']);
  });

  it('as not critical adds its exclusion', () => {
    assert.deepEqual(withMark([], 'src/app.ts', false), ['!src/app.ts']);
  });

  it('takes back what said the opposite', () => {
    assert.deepEqual(withMark(['!src/app.ts', 'a'], 'src/app.ts', true), ['a', 'src/app.ts']);
    assert.deepEqual(withMark(['src/app.ts', 'a'], 'src/app.ts', false), ['a', '!src/app.ts']);
  });

  it('twice says it once', () => {
    assert.deepEqual(withMark(['src/app.ts'], 'src/app.ts', true), ['src/app.ts']);
    assert.deepEqual(withMark(['!src/app.ts'], 'src/app.ts', false), ['!src/app.ts']);
  });

  it('is undone either way', () => {
    assert.deepEqual(withoutMark(['a', '!src/app.ts'], 'src/app.ts'), ['a']);
    assert.deepEqual(withoutMark(['a', 'src/app.ts'], 'src/app.ts'), ['a']);
  });
});

describe('what the user and the repository call critical', () => {
  it('adds up, each once', () => {
    assert.deepEqual(addedUp([['a', 'b'], undefined, ['b', 'c']]), ['a', 'b', 'c']);
  });

  it('is nothing where nobody says anything', () => {
    assert.deepEqual(addedUp([undefined, undefined, undefined]), []);
  });

  it('cannot be added up where a scope holds no list', () => {
    assert.equal(addedUp([['a'], 'b', undefined]), undefined);
  });
});
