import assert from 'node:assert/strict';
import path from 'node:path';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../../../scripts/vscode/driver.mjs';
import { patienceMilliseconds } from './patience';
import { managerIsSet } from './repositories';

/**
 * Opens one window for all tests of the `describe` that calls it, and closes it after them; its user has named the manager
 * unless the options say something else. The function returned gives that window to a test. What a failed test saw is saved in .vscode-test/failed/. The `describe` fails where the
 * extension host told of a rejection that nobody handled.
 */
export function withWorkbench(options: () => WorkbenchOptions | Promise<WorkbenchOptions>): () => Workbench {
  let workbench: Workbench | undefined;
  before(async () => {
    const own = await options();
    workbench = await openWorkbench({ ...own, settings: { ...managerIsSet, ...own.settings } });
    workbench.page.setDefaultTimeout(patienceMilliseconds);
  });
  afterEach(async function () {
    const test = this.currentTest;
    if (test?.state !== 'failed') return;
    const name = test.fullTitle().replaceAll(/\W+/g, '-');
    await workbench?.screenshot(path.join('.vscode-test/failed', `${name}.png`));
  });
  after(async () => {
    await workbench?.close();
    assert.deepEqual(unhandledRejections(workbench?.consoleMessages ?? []), []);
  });
  return () => {
    if (workbench === undefined) throw new Error('The window is open from `before` on: ask for it inside a test.');
    return workbench;
  };
}

// What is the editor's own: it is installed without its search program, and its git extension does not expect a
// repository to be removed.
const ofTheEditor = ['/ripgrep/', '"gitErrorCode"'];

function unhandledRejections(messages: readonly string[]): readonly string[] {
  const rejections = messages.filter(text => text.includes('rejected promise not handled'));
  return rejections.filter(text => !ofTheEditor.some(part => text.includes(part)));
}
