import assert from 'node:assert/strict';
import path from 'node:path';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { team } from '../../support/repositoryBuilderTeam';
import { crowdedRepository } from '../support/repositories';
import { openGuidance, untilDrawnIn } from '../support/window';
import { withWorkbench } from '../support/workbench';

describe('the question who works with the manager', () => {
  const workbench = withWorkbench(() => ({}));
  const question = () => workbench().guidance().getByRole('heading', { name: 'Who works with you?' });
  const button = (name: string) => workbench().guidance().getByRole('button', { name });
  const list = () => workbench().page.locator('.quick-input-list .monaco-list-row');
  const openCrowd = async (others: number, settings?: Readonly<Record<string, unknown>>): Promise<void> => {
    await workbench().goTo(await crowdedRepository(others, settings));
    await openGuidance(workbench());
  };

  after(removeTemporaryFolders);

  it('is not asked with 25 people', async () => {
    await openCrowd(23);
    await workbench().guidance().locator('.measured').filter({ hasText: 'by 25 people' }).waitFor();
    assert.equal(await question().count(), 0);
  });

  for (const theme of ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast'] as const) {
    it(`is asked with 26, as a picture in ${theme} shows`, async () => {
      await openCrowd(24, { 'workbench.colorTheme': theme });
      await untilDrawnIn(workbench().guidance(), theme);
      await question().waitFor();
      await workbench().setSidebarWidth(280);
      const file = path.resolve('.vscode-test/screenshots', `team-${theme.replaceAll(' ', '-')}.png`);
      await workbench().screenshot(file);
    });
  }

  it('is put off by Not Now', async () => {
    await button('Not Now').click();
    await question().waitFor({ state: 'detached' });
  });

  it('proposes by Choose Team… who shares files with the manager, and keeps who was ticked in the user’s settings', async () => {
    await openCrowd(24);
    await button('Choose Team…').click();
    await workbench().page.locator('.quick-input-title').getByText('who works with you?').waitFor();
    const first = await list().first().innerText();
    assert.match(first, new RegExp(`^${team.ada.name}`));
    assert.match(first, /2 files in common with you/);
    await workbench().screenshot(path.resolve('.vscode-test/screenshots/team-choice.png'));
    await workbench().page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    await workbench().guidance().getByText('Counting only 2 people, as your settings say.').first().waitFor();
    assert.equal(await question().count(), 0);
    const { 'altitude.team': chosen } = await workbench().userSettings();
    assert.deepEqual(chosen, [team.ada.email]);
  });
});
