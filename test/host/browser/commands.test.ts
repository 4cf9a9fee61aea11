import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { sampleManager } from '../../support/sampleTeamPeople';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { copyOfSampleTeam, managerIsSet } from '../support/repositories';
import { sampleTeamFolder } from '../support/sampleTeam';
import { closeEditors, openGuidance, preview, sidebar, tab } from '../support/window';
import { withWorkbench } from '../support/workbench';

describe('by the palette', () => {
  const workbench = withWorkbench(async () => ({ open: await copyOfSampleTeam(managerIsSet) }));

  after(removeTemporaryFolders);

  it('Show Health Report shows the report as a page, without a view having been opened', async () => {
    await workbench().runCommand('Altitude: Show Health Report');
    const page = preview(workbench());
    const title = page.getByRole('heading', { level: 1 });
    assert.match(await title.innerText(), /^In the way: /);
    assert.doesNotMatch(await page.locator('body').innerText(), /<\/?[a-z]+[^>]*>|&[a-z]+;|\\[_*#<]/);
    await closeEditors(workbench());
  });

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

describe('Set Up…, by somebody who has not said who the manager is', () => {
  const workbench = withWorkbench(() => ({ open: sampleTeamFolder() }));
  const list = () => workbench().page.locator('.quick-input-list .monaco-list-row');
  const asks = (question: string): Promise<void> =>
    workbench().page.locator('.quick-input-title').getByText(question).waitFor();

  it('asks in the container, by a button', async () => {
    await workbench().openContainer('Altitude');
    await sidebar(workbench()).getByRole('button', { name: 'Set Up…' }).click();
    await asks('who is the manager?');
  });

  it('proposes git’s own identity first, and marks it', async () => {
    const first = await list().first().innerText();
    assert.match(first, new RegExp(`^${sampleManager.name}`));
    assert.match(first, /git's own identity here/);
    assert.doesNotMatch(await list().nth(1).innerText(), /git's own identity/);
  });

  it('writes nothing where nobody is chosen', async () => {
    await workbench().page.keyboard.press('Escape');
    await list().first().waitFor({ state: 'hidden' });
    assert.equal('altitude.managers' in (await workbench().userSettings()), false);
    await sidebar(workbench()).getByRole('button', { name: 'Set Up…' }).waitFor();
  });

  it('keeps who was chosen in the user’s settings and shows the report', async () => {
    const { page } = workbench();
    await workbench().runCommand('Altitude: Set Up…');
    await asks('who is the manager?');
    await list().first().click();
    await asks(`which e-mails are ${sampleManager.name}?`);
    await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    await openGuidance(workbench());
    const { 'altitude.managers': managers } = await workbench().userSettings();
    assert.ok(Array.isArray(managers));
    assert.ok(managers.includes(sampleManager.email));
  });
});
