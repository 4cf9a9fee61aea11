import assert from 'node:assert/strict';
import { altitude, declaredCommands, registeredCommands } from '../support/extension';

describe('the extension in VS Code', () => {
  before(() => altitude().activate());

  it('is there under its publisher and name, and activates', () => {
    assert.equal(altitude().isActive, true);
  });

  it('declares a command', () => {
    assert.notEqual(declaredCommands().length, 0);
  });

  it('registers every command that its manifest declares, and no other', async () => {
    assert.deepEqual((await registeredCommands()).sort(), declaredCommands().sort());
  });
});
