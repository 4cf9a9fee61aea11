import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { copyOfSampleTeam } from '../support/repositories';
import { closeEditors, openGuidance, preview, sidebar, tab } from '../support/window';
import { withWorkbench } from '../support/workbench';

describe('by the palette', () => {
  const workbench = withWorkbench(async () => ({ open: await copyOfSampleTeam() }));

  after(removeTemporaryFolders);

  it('Explain This File says why the file in the editor is critical', async () => {
    await openGuidance(workbench());
    const file = sidebar(workbench()).getByRole('treeitem').filter({ hasText: '% yours' }).first();
    const name = await file.locator('.label-name').innerText();
    await file.click();
    await tab(workbench(), name).waitFor();
    await workbench().page.locator('.part.editor .view-line').first().waitFor();
    await workbench().runCommand('Altitude: Explain This File');
    const page = preview(workbench());
    assert.match(await page.getByRole('heading', { level: 1 }).innerText(), new RegExp(name.replace('.', '\\.')));
    assert.match(await page.locator('body').innerText(), /critical/);
    await closeEditors(workbench());
  });

  it('Check My Changes says what the edits touch that are not committed', async () => {
    await workbench().runCommand('Altitude: Check My Changes');
    const page = preview(workbench());
    assert.match(await page.getByRole('heading', { level: 1 }).innerText(), /: your changes$/);
    assert.match(await page.locator('body').innerText(), /Your changes touch/);
    await closeEditors(workbench());
  });

  it('Clear Index removes what was kept of the history', async () => {
    const kept = path.join(workbench().profile, 'home/.cache/altitude');
    assert.equal((await readdir(kept)).length, 1);
    await workbench().runCommand('Altitude: Clear Index');
    await workbench().page.locator('.notification-toast').getByText('reads its whole history again').waitFor();
    assert.deepEqual(await readdir(kept), []);
  });

  it('Show Log opens the log', async () => {
    await workbench().runCommand('Altitude: Show Log');
    const panel = workbench().page.locator('.part.panel');
    await panel.getByRole('tab', { name: /^Output/, selected: true }).waitFor();
    const channel = panel.locator('select').first().locator('option:checked');
    await channel.filter({ hasText: /^Altitude$/ }).waitFor({ state: 'attached' });
  });
});
