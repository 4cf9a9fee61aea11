// Stands in for the program `code`: takes the flags that @vscode/test-electron gives, runs VS Code's server with a
// headless browser on it, and ends with the code that the workbench ends the tests with. ALTITUDE_UNTRUSTED=1 opens
// the workspace untrusted; ALTITUDE_VSCODE=PATH uses that desktop editor.
import { parseArgs } from 'node:util';
import { run } from '../processes.mjs';
import { openPage } from './browser.mjs';
import { readHost } from './readHost.mjs';
import { isolatedEnvironment, startServer } from './server.mjs';

const timeout = Number(process.env.ALTITUDE_HOST_SECONDS ?? 180) * 1000;
const trustFlag = '--disable-workspace-trust';
const flags = process.argv.slice(2).filter(flag => process.env.ALTITUDE_UNTRUSTED !== '1' || flag !== trustFlag);

async function untilTestsEnd(page, address) {
  let timer;
  const end = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`the tests did not end in ${timeout / 1000} s`)), timeout);
    page.on('crash', () => reject(new Error('the page crashed')));
    page
      .exposeFunction('codeAutomationExit', resolve)
      .then(() => page.goto(address))
      .catch(reject);
  });
  return end.finally(() => clearTimeout(timer));
}

async function runInBrowser(server, open, options) {
  const { page, close } = await openPage({
    executablePath: readHost().browser,
    authority: server.authority,
    ...options,
  });
  try {
    await page.exposeFunction('codeAutomationLog', (type, values) => console.log(`[${type}]`, ...values));
    return await untilTestsEnd(page, server.address(open));
  } catch (error) {
    console.error(server.log());
    throw error;
  } finally {
    await close();
  }
}

async function runInServer() {
  const names = ['extensionTestsPath', 'extensionDevelopmentPath', 'user-data-dir'];
  const options = Object.fromEntries(names.map(name => [name, { type: 'string' }]));
  const { values, positionals } = parseArgs({ args: flags, options, strict: false, allowPositionals: true });
  const { extensionDevelopmentPath: extension, extensionTestsPath: tests, 'user-data-dir': profile } = values;
  const trusted = flags.includes(trustFlag);
  const env = isolatedEnvironment(profile);
  const server = await startServer({ vscode: readHost().vscode, profile, env, trusted });
  try {
    return await runInBrowser(server, positionals[0], { env, extension, tests });
  } finally {
    await server.stop();
  }
}

// The end of our input is the end of the program that started us, however it ended.
process.stdin.once('end', () => process.kill(process.pid, 'SIGTERM')).resume();
const desktop = process.env.ALTITUDE_VSCODE;
process.exit(desktop === undefined ? await runInServer() : await run(desktop, flags));
