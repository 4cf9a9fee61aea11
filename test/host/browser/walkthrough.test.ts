import assert from 'node:assert/strict';
import path from 'node:path';
import manifest from '../../../package.json';
import strings from '../../../package.nls.json';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { copyOfSampleTeam, nobodyIsSet, writeWorkspaceSettings } from '../support/repositories';
import { openGuidance, sidebar, tab } from '../support/window';
import { withWorkbench } from '../support/workbench';

/** Words in the picture beside each step. */
const pictures = [
  { name: 'manager', shows: 'Where work lands' },
  { name: 'guidance', shows: 'In the way' },
  { name: 'hands', shows: 'A gate' },
  { name: 'quiet', shows: 'Above critical files' },
  { name: 'report', shows: 'Critical path' },
] as const;

describe('the walkthrough', () => {
  let folder = '';
  const workbench = withWorkbench(async () => {
    folder = await copyOfSampleTeam();
    return { open: folder, settings: nobodyIsSet };
  });
  const page = () => workbench().page.locator('.part.editor .gettingStartedContainer');
  const step = (name: string) => page().locator('.getting-started-step').filter({ hasText: name });
  const select = async (name: string): Promise<void> => {
    await step(name).locator('.step-title').click();
    await page().locator('.getting-started-step.expanded').filter({ hasText: name }).waitFor();
  };
  const done = (name: string) => step(name).locator('.codicon-getting-started-step-checked, .step-done, .complete');
  const media = () =>
    page().locator('iframe.webview.ready:visible').first().contentFrame().frameLocator('iframe#active-frame');
  const picture = (name: string): Promise<void> =>
    workbench().screenshot(path.resolve('.vscode-test/screenshots', `walkthrough-${name}.png`));

  after(removeTemporaryFolders);

  it('opens from the welcome text, and has at most five steps', async () => {
    await workbench().openContainer('Altitude');
    await sidebar(workbench()).getByText('See how it works').click();
    await step(strings['walkthrough.manager.title']).waitFor();
    const [walkthrough] = manifest.contributes.walkthroughs;
    assert.ok(walkthrough !== undefined && walkthrough.steps.length <= 5);
    assert.equal(await page().locator('.getting-started-step').count(), walkthrough.steps.length);
  });

  it('has room for its pictures without the sidebar', async () => {
    await workbench().runCommand('View: Close Primary Side Bar');
    await sidebar(workbench()).waitFor({ state: 'hidden' });
  });

  for (const theme of ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast'] as const) {
    it(`shows each step with its picture in ${theme}`, async () => {
      await writeWorkspaceSettings(folder, { 'workbench.colorTheme': theme });
      const kind = { 'Default Light Modern': '.vs', 'Default Dark Modern': '.vs-dark' }[theme as string] ?? '.hc-black';
      await workbench().page.locator(`.monaco-workbench${kind}`).waitFor();
      for (const { name, shows } of pictures) {
        await select(strings[`walkthrough.${name}.title`]);
        await media().getByText(shows).first().waitFor();
        await picture(`${name}-${theme.replaceAll(' ', '-')}`);
      }
    });
  }

  it('begins Set Up… by the first step, whose answer completes it', async () => {
    await select(strings['walkthrough.manager.title']);
    await page().getByRole('button', { name: 'Set Up…' }).click();
    await workbench().page.locator('.quick-input-title').getByText('who is the manager?').waitFor();
    await workbench().page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await workbench().page.keyboard.press('Enter');
    await workbench().page.locator('.quick-input-title').getByText('which addresses').waitFor();
    await workbench().page.keyboard.press('Escape');
    await done(strings['walkthrough.manager.title']).first().waitFor();
  });

  it('leads to the view by the second, and to the tree by the third', async () => {
    await select(strings['walkthrough.guidance.title']);
    await page().getByRole('button', { name: 'Open Guidance' }).click();
    await openGuidance(workbench());
    await done(strings['walkthrough.guidance.title']).first().waitFor();
    await select(strings['walkthrough.hands.title']);
    await page().getByRole('button', { name: 'Open In Your Hands' }).click();
    await done(strings['walkthrough.hands.title']).first().waitFor();
  });

  it('leads to the switches by the fourth', async () => {
    await select(strings['walkthrough.quiet.title']);
    await page().getByRole('button', { name: 'Choose Surfaces' }).click();
    await tab(workbench(), 'Settings').waitFor();
    await workbench().page.locator('.settings-editor').getByText('Status Bar').first().waitFor();
    await workbench().page.keyboard.press('Control+w');
  });

  it('shows the health report by the fifth', async () => {
    await select(strings['walkthrough.report.title']);
    await page().getByRole('button', { name: 'Show Health Report' }).click();
    await workbench().reportTab().getByRole('heading', { level: 1 }).waitFor();
  });
});
