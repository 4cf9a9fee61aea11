import assert from 'node:assert/strict';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { levelHeading } from '../../../src/core/report/levelWords';
import { shortId, shortRef } from '../../../src/core/report/wording';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { untilEditorKeeps } from '../support/keptByEditor';
import { copyOfSampleTeam } from '../support/repositories';
import { findingOf, sampleReport } from '../support/sampleReport';
import { closeEditors, details, openReport, statusItem, tab } from '../support/window';
import { withWorkbench } from '../support/workbench';

const title = 'Health report';

describe('the health report as a tab', () => {
  let folder = '';
  let report: HealthReport;
  const workbench = withWorkbench(async () => {
    folder = await copyOfSampleTeam();
    return { open: folder, height: 1000 };
  });
  const page = (): FrameLocator => workbench().reportTab();
  const backToReport = () => tab(workbench(), title).click();

  before(async () => {
    report = await sampleReport();
  });

  after(removeTemporaryFolders);

  it('is opened by the palette, without a view having been opened, and says the level', async () => {
    await openReport(workbench());
    const heading = page().getByRole('heading', { level: 1 });
    assert.equal(await heading.innerText(), levelHeading(report.level));
    await tab(workbench(), title).waitFor();
  });

  it('says what to do on Monday', async () => {
    assert.equal(await page().locator('.monday li').count(), report.nextSteps.length);
  });

  it('is one tab, however often it is asked for', async () => {
    await openReport(workbench());
    assert.equal(await tab(workbench(), title).count(), 1);
  });

  for (const key of ['Enter', 'Space']) {
    it(`unfolds and folds evidence by ${key}`, async () => {
      const fold = details(page(), 'Evidence').first();
      await fold.locator('summary').focus();
      await workbench().page.keyboard.press(key);
      await fold.locator('.fold-body').waitFor();
      await workbench().page.keyboard.press(key);
      await fold.locator('.fold-body').waitFor({ state: 'hidden' });
    });
  }

  it('opens a file of the evidence', async () => {
    const [file = ''] = findingOf(report, 'critical-authorship').evidence.files;
    await page().locator('#fold-evidence-critical-authorship > summary').click();
    await page().locator('#fold-evidence-critical-authorship').getByRole('button', { name: file }).first().click();
    await tab(workbench(), path.basename(file)).waitFor();
    await backToReport();
  });

  it('keeps unfolded what was, when it is seen again', async () => {
    await page().locator('#fold-evidence-critical-authorship > .fold-body').waitFor();
  });

  it('shows a commit of the evidence', async () => {
    const [commit] = findingOf(report, 'critical-authorship').evidence.commits;
    assert.ok(commit);
    await page()
      .locator('#fold-evidence-critical-authorship')
      .getByRole('button', { name: shortId(commit.id) })
      .click();
    await tab(workbench(), shortId(commit.id)).waitFor();
    await backToReport();
  });

  it('compares a branch with base', async () => {
    const [ref = ''] = findingOf(report, 'blocking-work').evidence.refs;
    const work = report.openWork.find(({ refs }) => refs.includes(ref));
    assert.ok(work);
    await page().locator('#fold-evidence-blocking-work > summary').click();
    await page()
      .locator('#fold-evidence-blocking-work')
      .getByRole('button', { name: shortRef(ref) })
      .first()
      .click();
    await tab(workbench(), `${shortId(work.tip)} since it left base`).waitFor();
    await backToReport();
  });

  it('copies the git command that gives a number again', async () => {
    await details(page(), 'Work commits').locator('summary').click();
    const command = await details(page(), 'Work commits').locator('pre').innerText();
    await details(page(), 'Work commits').getByRole('button', { name: 'Copy' }).click();
    await workbench().page.getByText('Copied the command').first().waitFor();
    const copied = await workbench().page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied.replaceAll(/\s+/g, ' '), command.replaceAll(/\s+/g, ' '));
    assert.match(copied, /^git log /);
  });

  it('asks before it opens a source in a browser', async () => {
    const [entry] = report.guidance;
    assert.ok(entry);
    await page().locator('.rule .caption button').first().click();
    const dialog = workbench().page.locator('.monaco-dialog-box');
    assert.match(await dialog.innerText(), /https:\/\//);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  it('masks its names while Quiet Screen is on, and says so', async () => {
    await workbench().runCommand('Altitude: Quiet Screen');
    await page().getByRole('status', { name: 'Quiet Screen' }).waitFor();
    await page().locator('.eyebrow').getByText('Manager').waitFor();
    await page().getByRole('button', { name: 'Switch Off' }).click();
    await page().getByRole('status', { name: 'Quiet Screen' }).waitFor({ state: 'detached' });
  });

  it('comes back after a reload, with what was unfolded', async () => {
    const fold = () => page().locator('#fold-evidence-critical-authorship');
    await openReport(workbench());
    await fold().evaluate(element => {
      element.scrollIntoView();
      element.setAttribute('open', '');
    });
    await untilEditorKeeps(workbench(), 'fold-evidence-critical-authorship');
    await workbench().goTo(folder);
    await page().locator('.report').waitFor();
    await fold().locator(':scope > .fold-body').waitFor();
    assert.equal(await tab(workbench(), title).count(), 1);
    await closeEditors(workbench());
  });
});

describe('the weekly check-in', () => {
  const everyDay = { 'altitude.workingDays': [1, 2, 3, 4, 5, 6, 7] };
  const workbench = withWorkbench(async () => ({ open: await copyOfSampleTeam(everyDay) }));
  const today = new Date().toLocaleDateString('en', { weekday: 'long' }).toLowerCase();
  const mark = () => statusItem(workbench()).locator('.codicon-checklist');
  const label = async () => (await statusItem(workbench()).locator('a').getAttribute('aria-label')) ?? '';

  after(removeTemporaryFolders);

  it('is off at first', async () => {
    await statusItem(workbench()).getByText('wait for you').waitFor();
    assert.equal(await mark().count(), 0);
  });

  it('marks the item in the status bar once its day has come, and says why', async () => {
    await workbench().goTo(await copyOfSampleTeam({ ...everyDay, 'altitude.checkIn': today }));
    await mark().waitFor();
    assert.match(await label(), /Weekly check-in: the health report was not opened yet\./);
    assert.equal(await workbench().page.locator('.notification-toast').count(), 0);
  });

  it('ends as soon as the report is opened', async () => {
    await openReport(workbench());
    await mark().waitFor({ state: 'detached' });
    assert.doesNotMatch(await label(), /check-in/);
  });
});
