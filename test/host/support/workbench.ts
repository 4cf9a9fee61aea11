import path from 'node:path';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../../../scripts/vscode/driver.mjs';

/**
 * Opens one window for all tests of the `describe` that calls it, and closes it after them. The function returned
 * gives that window to a test. What a failed test saw is saved in .vscode-test/failed/.
 */
export function withWorkbench(options: () => WorkbenchOptions): () => Workbench {
  let workbench: Workbench | undefined;
  before(async () => {
    workbench = await openWorkbench(options());
  });
  afterEach(async function () {
    const test = this.currentTest;
    if (test?.state !== 'failed') return;
    const name = test.fullTitle().replaceAll(/\W+/g, '-');
    await workbench?.screenshot(path.join('.vscode-test/failed', `${name}.png`));
  });
  after(() => workbench?.close());
  return () => {
    if (workbench === undefined) throw new Error('The window is open from `before` on: ask for it inside a test.');
    return workbench;
  };
}
