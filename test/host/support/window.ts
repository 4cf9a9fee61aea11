import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import type { Theme, Workbench } from '../../../scripts/vscode/driver.mjs';
import { persist } from '../../../scripts/vscode/persist.mjs';
import { patienceMilliseconds } from './patience';
import type { WorkspaceSettings } from './repositories';

/** Parts of the window, as a person sees them. */
export const sidebar = (workbench: Workbench): Locator => workbench.page.locator('.part.sidebar');

/** The tab of an open editor, by the file's name or the title that it begins with. */
export const tab = (workbench: Workbench, name: string): Locator =>
  workbench.page.locator('.part.editor').getByRole('tab', { name: name });

/** The extension's item in the status bar. */
export const statusItem = (workbench: Workbench): Locator =>
  workbench.page.locator('.part.statusbar [id="altitude.altitude.altitude.status"]');

/** Opens the container Altitude and waits for a report in the view Guidance, which it gives. */
export async function openGuidance(workbench: Workbench): Promise<FrameLocator> {
  await workbench.openContainer('Altitude');
  const guidance = workbench.guidance();
  await guidance.locator('header.level').waitFor();
  return guidance;
}

/** Opens the health report by the palette and waits for its page, which it gives. */
export async function openReport(workbench: Workbench): Promise<FrameLocator> {
  await workbench.runCommand('Altitude: Show Health Report');
  const report = workbench.reportTab();
  await report.locator('.report').waitFor();
  return report;
}

/** The page of a Markdown preview. */
export const preview = (workbench: Workbench): FrameLocator => workbench.webview('vscode.markdown-language-features');

/** Waits until a page is drawn in a theme. Newer editors leave the word "Default" out of the names of some. */
export async function untilDrawnIn(page: FrameLocator, theme: Theme): Promise<void> {
  await page.locator(`body[data-vscode-theme-id$="${theme.replace('Default ', '')}"]`).waitFor();
}

/** The details on the page whose summary begins like that. */
export function details(guidance: FrameLocator, summary: string): Locator {
  return guidance.locator('details').filter({ has: guidance.locator('summary', { hasText: summary }) });
}

/**
 * Closes all editors, so that the next test sees what it opens itself; also one that was just about to open. A page in
 * one of them is let load to its end: the editor keeps the next page waiting for what another one left unfinished.
 */
export async function closeEditors(workbench: Workbench): Promise<void> {
  const tabs = workbench.page.locator('.part.editor').getByRole('tab');
  await untilLoaded(workbench);
  await persist(async timeout => {
    await workbench.runCommand('View: Close All Editors');
    await tabs.first().waitFor({ state: 'detached', timeout });
  });
}

/**
 * Opens a file by its absolute path, typed where the editor goes to files by name, and waits for its text: keys that come
 * earlier are lost.
 */
export async function openFile(workbench: Workbench, file: string): Promise<void> {
  const input = workbench.page.locator('.quick-input-widget input[type=text]').first();
  const name = path.basename(file);
  await persist(async timeout => {
    await workbench.page.keyboard.press('Control+p');
    await input.fill(file, { timeout });
    await workbench.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor({ timeout });
    await input.press('Enter', { timeout });
    await textOf(workbench, name).first().waitFor({ timeout });
  });
}

/** The lines that the editor shows of a file; its tab may be there earlier. */
function textOf({ page }: Workbench, name: string): Locator {
  return page.locator(`.part.editor .monaco-editor[data-uri$="/${encodeURIComponent(name)}"] .view-line`);
}

/**
 * Waits until the window notices what happens in its folder, which it does only a while after it was opened: until the
 * Explorer shows a new file.
 */
export async function untilWatching(workbench: Workbench, folder: string): Promise<void> {
  await workbench.openContainer('Explorer');
  let tries = 0;
  await persist(async timeout => {
    const name = `noticed-${++tries}.txt`;
    await writeFile(path.join(folder, name), '');
    await sidebar(workbench).getByRole('treeitem', { name }).waitFor({ timeout });
  });
}

/** Waits until the pages of all webviews have their scripts, styles, pictures and fonts. */
async function untilLoaded({ page }: Workbench): Promise<void> {
  const pages = page.frames().filter(frame => frame.url().includes('/fake.html?'));
  const isLoaded = (): boolean => document.readyState === 'complete' && document.fonts.status === 'loaded';
  await Promise.all(pages.map(frame => frame.waitForFunction(isLoaded)));
}

/** Writes into the user's own settings beside those that are there. */
export async function writeUserSettings(workbench: Workbench, settings: WorkspaceSettings): Promise<void> {
  const all = { ...(await workbench.userSettings()), ...settings };
  await writeFile(path.join(workbench.profile, 'User/settings.json'), `${JSON.stringify(all, null, 2)}\n`);
}

/** Waits until what the editor writes to disk is as expected; fails as the last look failed. */
export async function untilWritten({ page }: Workbench, look: () => Promise<void>): Promise<void> {
  const until = Date.now() + patienceMilliseconds;
  for (;;) {
    try {
      await look();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await page.waitForTimeout(100);
    }
  }
}
