import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { persist } from '../../../scripts/vscode/persist.mjs';
import type { Theme } from '../../../scripts/vscode/driver.mjs';
import type { FileEntry, HealthReport } from '../../../src/core/report/healthReport';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { copyOfSampleTeam, writeWorkspaceSettings } from '../support/repositories';
import { sampleReport } from '../support/sampleReport';
import { closeEditors, openFile, preview, statusItem, untilWatching } from '../support/window';
import { withWorkbench } from '../support/workbench';

describe('a critical file in the editor', () => {
  let firstLine = '';
  let folder = '';
  let entry: FileEntry;
  let report: HealthReport;
  const workbench = withWorkbench(async () => {
    folder = await copyOfSampleTeam();
    return { open: folder };
  });

  const lens = (): Locator => workbench().page.locator('.part.editor .codelens-decoration');
  const line = (): Locator => lens().getByText("On your team's critical path: ");
  const hover = (): Locator => workbench().page.locator('.monaco-hover').filter({ hasText: 'critical path' });
  const name = (): string => path.posix.basename(entry.path);
  const inExplorer = (): Locator => workbench().page.locator('.part.sidebar').getByRole('treeitem', { name: name() });
  const set = (settings: Readonly<Record<string, unknown>>): Promise<void> => writeWorkspaceSettings(folder, settings);
  /** Points at the first word of the first line, and waits for what is said of the file there. */
  const pointAtFirstLine = (): Promise<void> =>
    persist(async timeout => {
      const { page } = workbench();
      await page.mouse.move(700, 500);
      await page
        .locator('.part.editor .view-line')
        .filter({ hasText: firstLine })
        .first()
        .hover({ position: { x: 20, y: 9 } });
      await hover().waitFor({ timeout });
    });
  const untilMarked = async (isMarked: boolean): Promise<void> => {
    await workbench().page.waitForFunction(isDrawn, [await inExplorer().elementHandle(), isMarked] as const);
  };
  const open = (file = entry.path): Promise<void> => openFile(workbench(), path.join(folder, file));

  before(async () => {
    report = await sampleReport();
    const [first] = report.criticalFiles.filter(({ manager }) => (manager.share ?? 0) > 0);
    assert.ok(first);
    entry = first;
    [firstLine = ''] = (await readFile(path.join(folder, entry.path), 'utf8')).split('\n');
    await untilWatching(workbench(), folder);
    await statusItem(workbench()).waitFor();
    await open();
  });

  after(removeTemporaryFolders);

  it('has a line above it that says how much the team works on it, and how much of that is the manager’s', async () => {
    const { revisions, people, manager } = entry;
    const share = Math.round((manager.share ?? 0) * 100);
    const words = `On your team's critical path: ${revisions} changes by ${people} people in 90 days, ${share} % yours`;
    await lens().getByText(words, { exact: true }).waitFor();
  });

  it('is explained by one click on that line', async () => {
    await lens().getByText('Explain', { exact: true }).click();
    const title = preview(workbench()).getByRole('heading', { level: 1 });
    assert.match(await title.innerText(), new RegExp(`^Critical: ${entry.path}`));
    await closeEditors(workbench());
    await open();
  });

  it('has its evidence under the pointer on its first line, with who could take it over', async () => {
    await pointAtFirstLine();
    const text = await hover().innerText();
    assert.match(text, new RegExp(`${entry.revisions} changes by ${entry.people} people in 90 days`));
    assert.match(text, /Hot spot: number \d+ of \d+ changed files by demand/);
    assert.ok(text.includes(entry.successor?.name ?? 'nobody'), text);
    assert.equal(await hover().locator('a').count(), 0);
  });

  for (const theme of ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast'] satisfies Theme[]) {
    it(`is pictured in ${theme}`, async () => {
      await set({ 'workbench.colorTheme': theme });
      await workbench()
        .page.locator(`.monaco-workbench${themeClass(theme)}`)
        .waitFor();
      await pointAtFirstLine();
      const file = `critical-${theme.replaceAll(' ', '-')}.png`;
      await workbench().screenshot(path.resolve('.vscode-test/screenshots', file));
    });
  }

  it('has a mark in the explorer', async () => {
    await workbench().openContainer('Explorer');
    await workbench().runCommand('File: Reveal Active File in Explorer View');
    await untilMarked(true);
    await workbench().screenshot(path.resolve('.vscode-test/screenshots/critical-explorer.png'));
  });

  describe('without', () => {
    it('the line, where altitude.surfaces.codeLens is off, and with it again at once', async () => {
      await line().waitFor();
      await set({ 'altitude.surfaces.codeLens': false });
      await line().waitFor({ state: 'detached' });
      await set({ 'altitude.surfaces.codeLens': true });
      await line().waitFor();
    });

    it('the mark, where altitude.surfaces.explorer is off', async () => {
      await set({ 'altitude.surfaces.explorer': false });
      await untilMarked(false);
      await set({ 'altitude.surfaces.explorer': true });
      await untilMarked(true);
    });

    it('the evidence, where altitude.surfaces.hover is off', async () => {
      await set({ 'altitude.surfaces.hover': false, 'altitude.surfaces.codeLens': false });
      // Settings are read together: once the line is gone, so is the evidence.
      await line().waitFor({ state: 'detached' });
      const { page } = workbench();
      await page.keyboard.press('Escape');
      await page.mouse.move(700, 500);
      await hover().waitFor({ state: 'hidden' });
      const said = page.locator('.monaco-hover').filter({ hasText: 'const log' });
      await persist(async timeout => {
        await page.mouse.move(700, 500);
        await page.locator('.part.editor .view-line').getByText('log', { exact: true }).first().hover();
        await said.waitFor({ timeout });
      });
      assert.doesNotMatch(await said.innerText(), /critical path/);
      await set({ 'altitude.surfaces.hover': true, 'altitude.surfaces.codeLens': true });
      await line().waitFor();
    });

    it('words in the status bar, where altitude.surfaces.statusBar is icon, and without the item where it is off', async () => {
      const text = async (): Promise<string> => (await statusItem(workbench()).innerText()).trim();
      const before = await text();
      assert.match(before, /wait for you/);
      await set({ 'altitude.surfaces.statusBar': 'icon' });
      await statusItem(workbench()).getByText(before).waitFor({ state: 'detached' });
      assert.equal(await text(), '');
      await set({ 'altitude.surfaces.statusBar': 'off' });
      await statusItem(workbench()).waitFor({ state: 'detached' });
      await set({ 'altitude.surfaces.statusBar': 'full' });
      await statusItem(workbench()).getByText(before).waitFor();
    });
  });

  describe('at its first edit', () => {
    const toast = (): Locator =>
      workbench().page.locator('.notification-toast').getByText("on your team's critical path");
    const type = async (): Promise<void> => {
      // A click into the text would meet what the editor keeps above a text that is scrolled.
      await workbench().page.locator('.part.editor').getByRole('tab', { selected: true }).click();
      await workbench().page.locator('.part.editor .monaco-editor.focused').waitFor();
      await workbench().page.keyboard.press('Control+End');
      await workbench().page.keyboard.type('// more');
    };

    it('is named by the status bar at once, and by no message', async () => {
      await type();
      await statusItem(workbench()).getByText(`On the critical path: ${name()}`).waitFor();
      assert.equal(await toast().count(), 0);
      await workbench().screenshot(path.resolve('.vscode-test/screenshots/critical-first-edit.png'));
    });

    it('is named by a message too where altitude.surfaces.messages is on, once', async () => {
      await set({ 'altitude.surfaces.messages': true, 'altitude.surfaces.codeLens': false });
      const second = report.criticalFiles.find(file => file !== entry);
      assert.ok(second);
      await line().waitFor({ state: 'detached' });
      await open(second.path);
      await type();
      await toast().waitFor();
      await workbench().screenshot(path.resolve('.vscode-test/screenshots/critical-message.png'));
      await workbench().runCommand('Notifications: Clear All Notifications');
      await workbench().goTo(folder);
      await statusItem(workbench()).waitFor();
      await open(second.path);
      await type();
      await statusItem(workbench()).getByText('On the critical path').waitFor();
      assert.equal(await toast().count(), 0);
    });
  });
});

/** In the page: whether the mark stands in a row, as the editor draws it: by styles alone. */
function isDrawn([row, isExpected]: readonly [Node | null, boolean]): boolean {
  const parts = row instanceof Element ? [...row.querySelectorAll('*')] : [];
  return parts.some(part => getComputedStyle(part, '::after').content.includes('▲')) === isExpected;
}

function themeClass(theme: Theme): string {
  return theme === 'Default Light Modern' ? '.vs' : theme === 'Default Dark Modern' ? '.vs-dark' : '.hc-black';
}
