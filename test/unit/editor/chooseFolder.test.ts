import assert from 'node:assert/strict';
import { chooseFolder } from '../../../src/editor/chooseFolder';

const folders = ['one', 'two', 'three'];

describe('the folder in view', () => {
  it('is the active editor’s', () => {
    assert.equal(chooseFolder(folders, 'two', 'three'), 'two');
  });

  it('stays while the active editor is in none', () => {
    assert.equal(chooseFolder(folders, undefined, 'three'), 'three');
    assert.equal(chooseFolder(folders, 'elsewhere', 'three'), 'three');
  });

  it('is the first at the start and after the one in view is closed', () => {
    assert.equal(chooseFolder(folders, undefined, undefined), 'one');
    assert.equal(chooseFolder(folders, undefined, 'closed'), 'one');
  });

  it('is none where none is open', () => {
    assert.equal(chooseFolder([], 'two', 'two'), undefined);
  });
});
