import assert from 'node:assert/strict';
import path from 'node:path';
import { dayOf } from '../../../src/editor/daysOff';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { copyOfSampleTeam, writeWorkspaceSettings } from '../support/repositories';
import { sampleReport } from '../support/sampleReport';
import { openFile, statusItem, untilWatching } from '../support/window';
import { withWorkbench } from '../support/workbench';

/** Every day of the week is worked on, so that the tests mean the same on any day. */
const everyDay = { 'altitude.workingDays': [1, 2, 3, 4, 5, 6, 7] };

describe('a day off', () => {
  let folder = '';
  const workbench = withWorkbench(async () => {
    folder = await copyOfSampleTeam({ ...everyDay, 'altitude.daysOff': [dayOf(new Date())] });
    return { open: folder };
  });
  const text = async (): Promise<string> => (await statusItem(workbench()).innerText()).trim();
  const badge = () =>
    workbench()
      .page.locator('.part.activitybar')
      .getByRole('tab', { name: /^Altitude.* finding/ });

  after(removeTemporaryFolders);

  it('leaves the icon alone in the status bar, which says why to who points at it', async () => {
    await untilWatching(workbench(), folder);
    await statusItem(workbench()).waitFor();
    assert.equal(await text(), '');
    await statusItem(workbench()).hover();
    await workbench().page.locator('.monaco-hover').getByText('A day off').waitFor();
    assert.equal(await badge().count(), 0);
  });

  it('does not name a critical file at its first edit', async () => {
    const [file] = (await sampleReport()).criticalFiles;
    assert.ok(file);
    await openFile(workbench(), path.join(folder, file.path));
    await workbench().page.locator('.part.editor .codelens-decoration').getByText('critical path').waitFor();
    await workbench().page.locator('.part.editor .view-line').first().click();
    await workbench().page.keyboard.type('// more');
    await workbench().page.locator('.part.editor .view-line').getByText('// more').waitFor();
    assert.equal(await text(), '');
  });

  it('ends with the setting, and the words and the number are there again', async () => {
    await writeWorkspaceSettings(folder, { 'altitude.daysOff': [] });
    await statusItem(workbench()).getByText('wait for you').waitFor();
    await badge().waitFor();
  });
});
