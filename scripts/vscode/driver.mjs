// Drives the workbench of a real VS Code as a person does: for the tests in test/host/browser and for the pictures
// of the documents. The types and what each method is for are in driver.d.mts.
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { temporaryFolder } from '../processes.mjs';
import { openPage } from './browser.mjs';
import { persist } from './persist.mjs';
import { readHost } from './readHost.mjs';
import {
  isolatedEnvironment,
  isWorkspaceFile,
  linkExtension,
  quietSettings,
  startServer,
  writeLanguage,
  writeSettings,
} from './server.mjs';

const sidebar = '.part.sidebar';
// Editors say in different ways whose page a frame holds, and nowhere once it was hidden and shown again: its place tells.
const besideEditors = ':left-of(.part.editor)';
const activityBar = '.part.activitybar';
const folderRows = '.explorer-folders-view .monaco-list-row';

// What opens by itself takes the focus, and a palette closes that loses it while something is typed into it.
const steadyPalette = { 'workbench.quickOpen.closeOnFocusLost': false };

class Workbench {
  constructor({ page, consoleMessages, server, profile, close }) {
    this.page = page;
    this.consoleMessages = consoleMessages;
    this.server = server;
    this.profile = profile;
    this.close = close;
  }

  async goTo(open) {
    if (!isWorkspaceFile(open)) return this.load(open);
    // The editor itself may miss the folders of a workspace file that it reads for the first time.
    await persist(async timeout => {
      await this.load(open);
      await this.openContainer('Explorer');
      await this.page.locator(folderRows).first().waitFor({ timeout });
    });
  }

  async load(open) {
    await leave(this.page);
    await this.page.goto(this.server.address(open));
    await untilStarted(this.page);
  }

  async userSettings() {
    return JSON.parse(await readFile(path.join(this.profile, 'User/settings.json'), 'utf8'));
  }

  async runCommand(title) {
    const { page } = this;
    const input = page.locator('.quick-input-widget input[type=text]').first();
    const row = page.locator('.quick-input-list .monaco-list-row.focused').getByText(title, { exact: true });
    await persist(async timeout => {
      // A palette that is open never learns of commands that came to be known since.
      if (await input.isVisible()) await input.press('Escape', { timeout });
      await page.keyboard.press('F1');
      await input.fill(`>${title}`, { timeout });
      await row.waitFor({ timeout });
      await input.press('Enter', { timeout });
      await page.waitForFunction(isLeft, [await input.elementHandle(), `>${title}`], { timeout });
    });
  }

  async openContainer(title) {
    // A badge adds its own words to the name, a shortcut its keys.
    const icon = this.page.locator(activityBar).getByRole('tab', { name: new RegExp(`^${title}( - | \\(|$)`) });
    const heading = this.page.locator(sidebar).getByRole('heading', { name: title }).first();
    await persist(async timeout => {
      await icon.waitFor({ timeout });
      if ((await icon.getAttribute('aria-selected')) !== 'true') await icon.click({ timeout });
      await heading.waitFor({ timeout });
    });
  }

  webview(extension, which = '') {
    const own = `iframe.webview.ready[src*="extensionId=${extension}&"]${which}:visible`;
    return this.page.locator(own).first().contentFrame().frameLocator('iframe#active-frame');
  }

  guidance() {
    return this.webview('altitude.altitude', besideEditors);
  }

  reportTab() {
    return this.webview('altitude.altitude', `:not(${besideEditors})`);
  }

  async setSidebarWidth(width) {
    const { page } = this;
    await persist(async timeout => {
      const { x, y, height, width: before } = await page.locator(sidebar).boundingBox();
      const middle = y + height / 2;
      await page.mouse.move(x + before, middle);
      await page.mouse.down();
      await page.mouse.move(x + width, middle, { steps: 5 });
      await page.mouse.up();
      await page.mouse.move(x + width + 100, middle);
      await page.waitForFunction(isWide, [sidebar, width], { timeout });
    });
  }

  async screenshot(file, { of = 'window' } = {}) {
    await mkdir(path.dirname(file), { recursive: true });
    const clip = of === 'sidebar' ? { clip: await this.page.locator(sidebar).boundingBox() } : {};
    await this.page.screenshot({ path: file, ...clip });
  }
}

// In the page: whether the palette closed after Enter, or the command itself asks something in the same place.
function isLeft([input, text]) {
  return input.value !== text || input.offsetParent === null;
}

// In the page: whether an element is so many pixels wide.
function isWide([selector, width]) {
  return Math.abs(document.querySelector(selector).getBoundingClientRect().width - width) <= 1;
}

// In the page. A window is drawn before it has put back what it showed last, which then covers what was opened by
// then, and before it knows the commands of its extensions. The editor notes both for its own measurements.
function isStarted() {
  const marks = ['code/didStartWorkbench', 'code/didLoadExtensions'];
  return marks.every(mark => performance.getEntriesByName(mark).length > 0);
}

// The webviews of all windows share one service worker here. While it waits, for up to 30 s, for a file of a window that
// is gone, those of the next window stay blank.
async function leave(page) {
  await page.goto('about:blank');
  const browser = await page.context().newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  await browser.detach();
}

async function untilStarted(page) {
  await page.waitForFunction(isStarted);
  await page.locator(activityBar).waitFor();
  await page.locator('.part.statusbar .statusbar-item').first().waitFor();
}

export async function openWorkbench({
  open,
  settings = {},
  theme = 'Default Light Modern',
  trusted = true,
  language,
  extension = readHost().extension,
  ...size
} = {}) {
  const { vscode, browser } = readHost();
  const endings = [];
  const close = async () => {
    while (endings.length > 0) await endings.pop()();
  };
  try {
    const { path: profile, remove } = await temporaryFolder('altitude');
    endings.push(remove);
    await writeSettings(profile, { ...quietSettings, ...steadyPalette, 'workbench.colorTheme': theme, ...settings });
    if (language !== undefined) await writeLanguage(profile, language);
    const env = isolatedEnvironment(profile);
    const link = await linkExtension(extension, profile);
    const server = await startServer({ vscode, profile, trusted, language, env });
    endings.push(server.stop);
    const { page, close: closeBrowser } = await openPage({
      executablePath: browser,
      env,
      authority: server.authority,
      extension: link,
      ...size,
    });
    endings.push(closeBrowser);
    const consoleMessages = [];
    page.on('console', message => consoleMessages.push(message.text()));
    const workbench = new Workbench({ page, consoleMessages, server, profile, close });
    await workbench.goTo(open);
    return workbench;
  } catch (error) {
    await close();
    throw error;
  }
}
