import assert from 'node:assert/strict';
import { plain } from '../../../src/core/report/plain';

describe('plain text', () => {
  it('is left as it is, in any script', () => {
    for (const text of ['Tomás Herrera', 'דוד', '田中 美衣', 'a 👩‍💻 b', '<b> & [x](y)']) assert.equal(plain(text), text);
  });

  it('has a space in place of terminal escapes, line breaks and C1 controls', () => {
    assert.equal(plain('a\u001b[31mb\r\nc\u009bd\u2028e\u007f'), 'a [31mb c d e ');
  });

  it('loses what turns the direction of the text after it', () => {
    assert.equal(plain('photo\u202egnp.exe\u2066\u2069'), 'photognp.exe');
  });
});
