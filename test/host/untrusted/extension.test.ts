import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { altitude } from '../support/extension';

describe('the extension in a workspace that is not trusted', () => {
  it('is tested in one', () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });

  it('activates', async () => {
    await altitude().activate();
    assert.equal(altitude().isActive, true);
  });
});
