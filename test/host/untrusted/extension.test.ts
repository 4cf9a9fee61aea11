import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';
import { altitude, declaredCommands } from '../support/extension';

/** The calls of the git that stands first on PATH here, which writes them down beside it. */
function callsOfGit(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const first = folders.find(folder => existsSync(path.join(folder, 'git'))) ?? '';
  return readFileSync(path.join(first, 'calls'), 'utf8')
    .split('\n')
    .filter(line => line !== '');
}

/**
 * The command lines of what extensions started and what still runs, where the system tells them; those that come with the
 * editor start servers of their own.
 */
function children(): readonly string[] {
  if (process.platform !== 'linux') return [];
  const ids = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean);
  const lines = ids.map(id => readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ').trim());
  return lines.filter(line => !line.includes(path.join(vscode.env.appRoot, 'extensions')));
}

describe('the extension in a workspace that is not trusted', () => {
  it('is tested in one', () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });

  it('activates', async () => {
    await altitude().activate();
    assert.equal(altitude().isActive, true);
  });

  it('starts no process at all, whatever it is asked', async () => {
    // Those that answer by a message or a list that somebody has to close are not waited for.
    for (const command of declaredCommands()) void vscode.commands.executeCommand(command);
    await pause(3000);
    assert.deepEqual(children(), []);
    assert.deepEqual(callsOfGit(), []);
  });
});
