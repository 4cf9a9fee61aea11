import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { parse } from 'jsonc-parser';
import type { FileEntry } from '../../../src/core/report/healthReport';
import { persist } from '../../../scripts/vscode/persist.mjs';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { sampleManager } from '../../support/sampleTeamPeople';
import { copyOfSampleTeam } from '../support/repositories';
import { sampleReport } from '../support/sampleReport';
import { openFile, openGuidance, sidebar, statusItem, untilWritten } from '../support/window';
import { withWorkbench } from '../support/workbench';

describe('marking by hand what is critical', () => {
  let folder = '';
  let critical: FileEntry;
  let inRepository: readonly unknown[] = [];
  const workbench = withWorkbench(async () => {
    folder = await copyOfSampleTeam();
    return { open: folder };
  });

  const line = (): Locator =>
    workbench().page.locator('.part.editor .codelens-decoration').getByText("On your team's critical path: ");
  const toast = (): Locator => workbench().page.locator('.notification-toast');
  const personal = async (): Promise<unknown> => (await workbench().userSettings())['altitude.criticalPaths'];
  const shared = async (): Promise<unknown> => {
    const text = await readFile(path.join(folder, '.vscode/settings.json'), 'utf8');
    return (parse(text) as Record<string, unknown>)['altitude.criticalPaths'];
  };
  /** Chooses in the menu that a row of the explorer opens by its own key. */
  const choose = async (row: Locator, title: string): Promise<void> => {
    const entry = workbench().page.locator('.monaco-menu').getByRole('menuitem', { name: title });
    await persist(async timeout => {
      await workbench().page.keyboard.press('Escape');
      await row.click({ button: 'right', timeout });
      await entry.hover({ timeout });
      // Nothing that a person clicks so soon after the menu opened counts.
      await workbench().page.keyboard.press('Enter');
      await entry.waitFor({ state: 'hidden', timeout });
    });
  };
  const isOffered = async (title: string): Promise<boolean> => {
    const { page } = workbench();
    const input = page.locator('.quick-input-widget input[type=text]').first();
    await page.keyboard.press('F1');
    await input.fill(`>Altitude: ${title}`);
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    const found = await rows.getByText(`Altitude: ${title}`, { exact: true }).count();
    await input.press('Escape');
    return found > 0;
  };

  before(async () => {
    const said = await shared();
    inRepository = Array.isArray(said) ? said : [];
    const [first] = (await sampleReport()).criticalFiles;
    assert.ok(first);
    critical = first;
    await statusItem(workbench()).waitFor();
    await openFile(workbench(), path.join(folder, critical.path));
    await line().waitFor();
  });

  after(removeTemporaryFolders);

  it('offers Not Critical, and no Mark as Critical Path, on a critical file', async () => {
    assert.equal(await isOffered('Not Critical'), true);
    assert.equal(await isOffered('Mark as Critical Path'), false);
  });

  it('takes a file off the path for the user alone, in this folder alone', async () => {
    await workbench().runCommand('Altitude: Not Critical');
    await toast().getByText(`${critical.path} counts as not critical for you`).waitFor();
    await line().waitFor({ state: 'detached' });
    assert.deepEqual(await personal(), [`!${folder}/${critical.path}`]);
    assert.deepEqual(await shared(), inRepository);
    await workbench().screenshot(path.resolve('.vscode-test/screenshots/not-critical.png'));
  });

  it('is taken back by Undo', async () => {
    await toast().getByRole('button', { name: 'Undo' }).click();
    await line().waitFor();
    assert.equal(await personal(), undefined);
  });

  it('goes into the repository only by a second click, which says that teammates will see it', async () => {
    await workbench().runCommand('Altitude: Not Critical');
    await toast().getByRole('button', { name: 'Share with Team…' }).click();
    const dialog = workbench().page.locator('.monaco-dialog-box');
    await dialog.getByText('Teammates will see it').waitFor();
    assert.deepEqual(await shared(), inRepository);
    await workbench().screenshot(path.resolve('.vscode-test/screenshots/share-mark.png'));
    await dialog.getByRole('button', { name: 'Write It There' }).click();
    await untilWritten(workbench(), async () => {
      assert.deepEqual(await shared(), [...inRepository, `!${critical.path}`]);
      assert.equal(await personal(), undefined);
    });
  });

  it('says so where a mark has no effect, since the repository excludes the file', async () => {
    await line().waitFor({ state: 'detached' });
    await workbench().runCommand('Altitude: Mark as Critical Path');
    const said = toast().filter({ hasText: "the repository's settings exclude" });
    await said.getByRole('button', { name: 'Undo' }).click();
    await untilWritten(workbench(), async () => {
      assert.equal(await personal(), undefined);
    });
  });

  it('marks a whole folder from the explorer', async () => {
    await workbench().openContainer('Explorer');
    await choose(sidebar(workbench()).getByRole('treeitem', { name: 'docs' }).first(), 'Mark as Critical Path');
    await toast().getByText('docs is on the critical path for you').waitFor();
    assert.deepEqual(await personal(), [`${folder}/docs/**`]);
    await toast().getByRole('button', { name: 'Undo' }).click();
    await untilWritten(workbench(), async () => {
      assert.equal(await personal(), undefined);
    });
  });

  it('takes off a file that the tree lists', async () => {
    await openGuidance(workbench());
    const row = sidebar(workbench()).getByRole('treeitem').filter({ hasText: '% yours' }).first();
    const name = await row.locator('.label-name').innerText();
    await choose(row, 'Not Critical');
    await toast().getByText('counts as not critical for you').waitFor();
    await sidebar(workbench()).getByRole('treeitem').filter({ hasText: name }).first().waitFor({ state: 'detached' });
    await toast().getByRole('button', { name: 'Undo' }).click();
    await sidebar(workbench()).getByRole('treeitem').filter({ hasText: name }).first().waitFor();
  });

  it('copies a command that makes the same report in a terminal', async () => {
    await workbench().runCommand('Altitude: Copy Terminal Command');
    let copied = '';
    await untilWritten(workbench(), async () => {
      copied = await workbench().page.evaluate(() => navigator.clipboard.readText());
      assert.notEqual(copied, '');
    });
    assert.match(copied, new RegExp(`^node \\S+/dist/cli\\.js report ${folder} --manager ${sampleManager.email}`));
    const printed = execFileSync('/bin/sh', ['-c', `${copied} --no-cache`], { encoding: 'utf8' });
    assert.match(printed, /IN THE WAY|In the way/);
  });
});
