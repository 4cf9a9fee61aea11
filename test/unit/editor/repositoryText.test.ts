import assert from 'node:assert/strict';
import { iconless, linkless } from '../../../src/editor/repositoryText';

describe('repository text in a label', () => {
  it('draws no icon', () => {
    assert.equal(iconless('Sam $(alert) Lee'), 'Sam \\$(alert) Lee');
    assert.equal(iconless('$(sync~spin)'), '\\$(sync~spin)');
  });

  it('is otherwise as it is', () => {
    assert.equal(iconless('Zoë $5 (new)'), 'Zoë $5 (new)');
  });

  it('is one line', () => {
    assert.equal(iconless('two\nlines'), 'two lines');
  });
});

describe('text of the repository in a message', () => {
  it('makes no link', () => {
    assert.equal(linkless('[Fix](command:evil) a\n.ts'), '[Fix] (command:evil) a .ts');
  });
});
