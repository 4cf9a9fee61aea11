// Drives the workbench of a real VS Code as a person does: for the tests in test/host/browser and for the pictures
// of the documents. The types and what each method is for are in driver.d.mts.
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { temporaryFolder } from '../processes.mjs';
import { openPage } from './browser.mjs';
import { readHost } from './readHost.mjs';
import { isolatedEnvironment, linkExtension, quietSettings, startServer, writeSettings } from './server.mjs';

const sidebar = '.part.sidebar';
const activityBar = '.part.activitybar';

class Workbench {
  constructor({ page, consoleMessages, server, profile, close }) {
    this.page = page;
    this.consoleMessages = consoleMessages;
    this.server = server;
    this.profile = profile;
    this.close = close;
  }

  async goTo(open) {
    await this.page.goto(this.server.address(open));
    await untilShown(this.page);
  }

  async userSettings() {
    return JSON.parse(await readFile(path.join(this.profile, 'User/settings.json'), 'utf8'));
  }

  async runCommand(title) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input[type=text]').first();
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row.focused').getByText(title, { exact: true }).waitFor();
    await input.press('Enter');
    // A command may itself ask something in the same place.
    const left = ([element, text]) => element.value !== text || element.offsetParent === null;
    await this.page.waitForFunction(left, [await input.elementHandle(), `>${title}`]);
  }

  async openContainer(title) {
    // A badge adds its own words to the name, a shortcut its keys.
    const icon = this.page.locator(activityBar).getByRole('tab', { name: new RegExp(`^${title}( - | \\(|$)`) });
    const heading = this.page.locator(sidebar).getByRole('heading', { name: title }).first();
    await icon.waitFor();
    if ((await icon.getAttribute('aria-selected')) !== 'true') await icon.click();
    await heading.waitFor();
  }

  webview(extension) {
    const outer = this.page.locator(`iframe.webview.ready[src*="extensionId=${extension}&"]:visible`).first();
    return outer.contentFrame().frameLocator('iframe#active-frame');
  }

  guidance() {
    return this.webview('altitude.altitude');
  }

  async setSidebarWidth(width) {
    const { x, y, height, width: before } = await this.page.locator(sidebar).boundingBox();
    const middle = y + height / 2;
    await this.page.mouse.move(x + before, middle);
    await this.page.mouse.down();
    await this.page.mouse.move(x + width, middle, { steps: 5 });
    await this.page.mouse.up();
    await this.page.mouse.move(x + width + 100, middle);
    const after = await this.page.locator(sidebar).boundingBox();
    if (Math.abs(after.width - width) > 1) throw new Error(`The sidebar is ${after.width} pixels wide, not ${width}`);
  }

  async screenshot(file, { of = 'window' } = {}) {
    await mkdir(path.dirname(file), { recursive: true });
    const clip = of === 'sidebar' ? { clip: await this.page.locator(sidebar).boundingBox() } : {};
    await this.page.screenshot({ path: file, ...clip });
  }
}

async function untilShown(page) {
  await page.locator(activityBar).waitFor();
  await page.locator('.part.statusbar .statusbar-item').first().waitFor();
}

export async function openWorkbench({
  open,
  settings = {},
  theme = 'Default Light Modern',
  trusted = true,
  env: variables = {},
  ...size
} = {}) {
  const { vscode, browser, extension } = readHost();
  const endings = [];
  const close = async () => {
    while (endings.length > 0) await endings.pop()();
  };
  try {
    const { path: profile, remove } = await temporaryFolder('altitude');
    endings.push(remove);
    await writeSettings(profile, { ...quietSettings, 'workbench.colorTheme': theme, ...settings });
    const env = { ...isolatedEnvironment(profile), ...variables };
    const link = await linkExtension(extension, profile);
    const server = await startServer({ vscode, profile, trusted, env });
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
