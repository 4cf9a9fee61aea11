// Installs what the host tests need of this machine and says where it is.
import { root } from '../project.mjs';
import { findBrowser } from './findBrowser.mjs';
import { installVSCode } from './install.mjs';

/** What `readHost` reads: every program that opens an editor for a test is given it as JSON in ALTITUDE_HOST. */
export async function prepareHost({ useNewest = false } = {}) {
  return { vscode: await installVSCode({ useNewest }), browser: await findBrowser(), extension: root };
}
