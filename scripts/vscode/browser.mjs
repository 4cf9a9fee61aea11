// A headless Chromium that reaches this machine alone.
import { chromium } from 'playwright-core';
import { untilEnded } from '../processes.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

// Runs in the page before the workbench does, and adds to the configuration that the server wrote into it. The
// address can carry the same, but the newest VS Code reads it there only with its smoke test driver, which hides
// what notifications say.
function addDevelopment(development) {
  const read = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name) {
    const value = read.call(this, name);
    if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') return value;
    const configuration = JSON.parse(value);
    const developmentOptions = { ...configuration.developmentOptions, ...development };
    return JSON.stringify({ ...configuration, developmentOptions });
  };
}

async function newPage(browser, { width = 1280, height = 800 }) {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const elsewhere = url => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1';
  await context.route(elsewhere, route => route.abort());
  return context.newPage();
}

/**
 * Opens an empty page in a browser of its own, started with `env`. In a workbench that it goes to, the folder
 * `extension` on the server at `authority` is an extension under development, and the module `tests` runs in the
 * extension host. `close` ends the browser.
 */
export async function openPage({ executablePath, env, authority, extension, tests, ...size }) {
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const browser = await chromium.launch({ executablePath, env, args: flags, ...signals });
  const close = untilEnded(() => browser.close());
  const uri = file => ({ scheme: 'vscode-remote', authority, path: file });
  try {
    const page = await newPage(browser, size);
    const testsPath = tests === undefined ? {} : { extensionTestsPath: uri(tests) };
    await page.addInitScript(addDevelopment, { extensions: [uri(extension)], ...testsPath });
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}
