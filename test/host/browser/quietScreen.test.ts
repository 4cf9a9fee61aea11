import assert from 'node:assert/strict';
import { readFile, watch } from 'node:fs/promises';
import path from 'node:path';
import type { Theme } from '../../../scripts/vscode/driver.mjs';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { namesLeft } from '../support/namesLeft';
import { patienceMilliseconds } from '../support/patience';
import { copyOfSampleTeam, writeWorkspaceSettings } from '../support/repositories';
import { faults } from '../support/faults';
import { sampleReport } from '../support/sampleReport';
import {
  closeEditors,
  openFile,
  openGuidance,
  openReport,
  preview,
  statusItem,
  untilDrawnIn,
  untilWatching,
} from '../support/window';
import { withWorkbench } from '../support/workbench';

/** Waits until the editor, which saves by itself, has saved a file with that text. */
async function untilSaved(file: string, text: string): Promise<void> {
  for await (const change of watch(path.dirname(file), { signal: AbortSignal.timeout(patienceMilliseconds) })) {
    if (change.filename === path.basename(file) && (await readFile(file, 'utf8')).includes(text)) return;
  }
}

describe('Quiet Screen', () => {
  let folder = '';
  let report: HealthReport;
  let edited = '';
  const workbench = withWorkbench(async () => {
    folder = await copyOfSampleTeam();
    return { open: folder, height: 1000 };
  });
  const notice = () => workbench().guidance().getByRole('status', { name: 'Quiet Screen' });
  const body = () => workbench().guidance().locator('body');
  const pageText = async (): Promise<string> => {
    await body().evaluate(element => {
      for (const details of element.querySelectorAll('details')) details.open = true;
    });
    return body().innerText();
  };
  const words = async (): Promise<string> => (await statusItem(workbench()).innerText()).trim();

  before(async () => {
    report = await sampleReport();
    await untilWatching(workbench(), folder);
    await openGuidance(workbench());
  });

  after(removeTemporaryFolders);

  it('is off at first: the view names people, and the status bar has words', async () => {
    assert.notDeepEqual(namesLeft(await pageText()), []);
    assert.notEqual(await words(), '');
    assert.equal(await notice().count(), 0);
  });

  it('is switched on in the palette, and the view says so', async () => {
    await workbench().runCommand('Altitude: Quiet Screen');
    await notice().getByText('Names are masked').waitFor();
  });

  it('leaves no name in the view, unfolded', async () => {
    const text = await pageText();
    assert.match(text, /Person [A-Z]\b/);
    assert.deepEqual(namesLeft(text), []);
  });

  it('has nothing that axe finds fault with', async () => {
    assert.deepEqual(await faults(workbench().guidance()), []);
  });

  it('leaves the icon of the status bar alone', async () => {
    assert.equal(await words(), '');
    await statusItem(workbench()).locator('.codicon').waitFor();
    assert.match((await statusItem(workbench()).locator('a').getAttribute('aria-label')) ?? '', /Quiet Screen is on/);
  });

  it('leaves no name in the health report nor in an explanation', async () => {
    assert.deepEqual(namesLeft((await (await openReport(workbench())).locator('body').textContent()) ?? ''), []);
    await closeEditors(workbench());
    const [entry] = report.criticalFiles;
    assert.ok(entry);
    await openFile(workbench(), path.join(folder, entry.path));
    await workbench().runCommand('Altitude: Explain This File');
    const explanation = preview(workbench());
    await explanation.getByText(/could take it over\.$/).waitFor();
    assert.deepEqual(namesLeft(await explanation.locator('body').innerText()), []);
  });

  it('changes what is open as it is switched', async () => {
    const explanation = preview(workbench());
    const successor = report.criticalFiles[0]?.successor?.name ?? 'nobody';
    await workbench().runCommand('Altitude: Quiet Screen');
    await explanation.getByText(`${successor}, who`).waitFor();
    await workbench().runCommand('Altitude: Quiet Screen');
    await explanation.getByText(`${successor}, who`).waitFor({ state: 'detached' });
    await closeEditors(workbench());
  });

  it('leaves no name and no share beside the code', async () => {
    const entry = report.criticalFiles.find(({ codeOwners }) => codeOwners.length > 0);
    assert.ok(entry);
    edited = path.join(folder, entry.path);
    await openFile(workbench(), edited);
    const { page } = workbench();
    const lens = page.locator('.part.editor .codelens-decoration');
    await lens.getByText(/On your team's critical path: .* in 90 days$/).waitFor();
    await page.keyboard.press('Control+Home');
    await workbench().runCommand('Show or Focus Hover');
    const hover = page.locator('.monaco-hover').filter({ hasText: 'critical path' });
    await hover.waitFor();
    assert.deepEqual(namesLeft(await hover.innerText()), []);
    assert.doesNotMatch(await hover.innerText(), /yours/);
    await page.keyboard.press('Escape');
  });

  it('says nothing at the first edit of a critical file', async () => {
    const { page } = workbench();
    await page.locator('.part.editor .view-line').first().click();
    await page.keyboard.press('Control+End');
    const saved = untilSaved(edited, '// more');
    await page.keyboard.type('// more');
    // It is said when the text changes; what changed is saved a while later.
    await saved;
    assert.equal(await words(), '');
    await closeEditors(workbench());
  });

  for (const theme of ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast'] satisfies Theme[]) {
    it(`is pictured in ${theme}`, async () => {
      await writeWorkspaceSettings(folder, { 'workbench.colorTheme': theme });
      await untilDrawnIn(workbench().guidance(), theme);
      await workbench().setSidebarWidth(theme === 'Default Light Modern' ? 280 : 420);
      const file = `quiet-${theme.replaceAll(' ', '-')}.png`;
      await workbench().screenshot(path.resolve('.vscode-test/screenshots', file));
    });
  }

  it('is still on after a reload', async () => {
    await workbench().goTo(folder);
    await openGuidance(workbench());
    await notice().waitFor();
    assert.deepEqual(namesLeft(await pageText()), []);
    assert.equal(await words(), '');
  });

  it('is switched off by one click in the view, and names and words are back', async () => {
    await notice().getByRole('button', { name: 'Switch Off' }).click();
    await notice().waitFor({ state: 'detached' });
    assert.notDeepEqual(namesLeft(await pageText()), []);
    await statusItem(workbench()).getByText('wait for you').waitFor();
  });
});
