import assert from 'node:assert/strict';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { shortId, shortRef } from '../../../src/core/report/wording';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { copyOfSampleTeam } from '../support/repositories';
import { findingOf, sampleReport } from '../support/sampleReport';
import { closeEditors, details, openGuidance, sidebar, tab } from '../support/window';
import { withWorkbench } from '../support/workbench';

describe('the view Guidance, opened by the manager of the sample team', () => {
  const workbench = withWorkbench(async () => ({ open: await copyOfSampleTeam() }));
  let report: HealthReport;

  before(async () => {
    report = await sampleReport();
  });

  after(removeTemporaryFolders);

  it('opens by the icon in the activity bar and answers the question', async () => {
    const guidance = await openGuidance(workbench());
    assert.equal(await guidance.getByRole('heading', { level: 1 }).innerText(), 'In the way');
  });

  it('shows the two facts that decide the answer', async () => {
    const facts = await workbench().guidance().locator('header.level li').allInnerTexts();
    assert.equal(facts.length, 2);
    assert.deepEqual(facts, report.levelFacts);
  });

  it('says what was measured, up to which commit', async () => {
    const about = await workbench().guidance().locator('.measured').innerText();
    assert.match(about, new RegExp(`origin/main at ${report.repository.baseCommit.slice(0, 7)}`));
    assert.match(about, new RegExp(`${report.window.workCommits} work commits by ${report.window.people} people`));
  });

  it('lists what to do on Monday', async () => {
    const steps = workbench().guidance().locator('.monday li');
    assert.equal(await steps.count(), report.nextSteps.length);
    assert.match(await steps.first().innerText(), /^Land ledger-double-entry first thing, or hand it to /);
  });

  it('opens the file that a step for Monday names', async () => {
    const link = workbench().guidance().locator('.monday button.path').last();
    await link.click();
    await tab(workbench(), await link.innerText()).waitFor();
    await closeEditors(workbench());
  });

  it('has a card for each finding, with a do and a don’t in sight', async () => {
    const cards = workbench().guidance().locator('article.card');
    assert.equal(await cards.count(), report.findings.length);
    for (const card of await cards.all()) {
      const [dont, doing] = await card.locator('.rule:visible b').allInnerTexts();
      assert.deepEqual([dont, doing], ['Don’t', 'Do']);
    }
  });

  it('unfolds the evidence of a finding: as many files and commits as it says, and a git command', async () => {
    const { files, commits } = findingOf(report, 'critical-authorship').evidence;
    const evidence = details(
      workbench().guidance(),
      `Evidence: ${files.length} files, ${commits.length} commits`,
    ).first();
    await evidence.locator('summary').click();
    assert.equal(await evidence.locator('button.path').count(), files.length);
    assert.equal(await evidence.getByTitle('Show the commit').count(), commits.length);
    assert.match(await evidence.locator('pre').innerText(), /^git log /);
  });

  it('opens a file of the evidence in an editor', async () => {
    const [file = ''] = findingOf(report, 'critical-authorship').evidence.files;
    const link = workbench().guidance().locator('.evidence').getByTitle(`Open ${file}`);
    await link.filter({ visible: true }).first().click();
    await tab(workbench(), path.posix.basename(file)).waitFor();
    await workbench().page.locator('.part.editor .view-line').first().waitFor();
    await closeEditors(workbench());
  });

  it('shows a commit of the evidence with its changes', async () => {
    const [commit] = findingOf(report, 'critical-authorship').evidence.commits;
    assert.ok(commit);
    await workbench()
      .guidance()
      .getByRole('button', { name: commit.id.slice(0, 7) })
      .first()
      .click();
    await tab(workbench(), commit.id.slice(0, 7)).waitFor();
    await closeEditors(workbench());
  });

  it('compares a branch of the evidence with base', async () => {
    const [ref = ''] = findingOf(report, 'blocking-work').evidence.refs;
    const work = report.openWork.find(({ refs }) => refs.includes(ref));
    assert.ok(work);
    const card = workbench()
      .guidance()
      .locator('article.card')
      .filter({ hasText: shortRef(ref) })
      .first();
    await card.locator('summary').filter({ hasText: 'Evidence' }).click();
    await card
      .locator('.evidence')
      .getByRole('button', { name: shortRef(ref) })
      .click();
    await tab(workbench(), `${shortId(work.tip)} since it left base`).waitFor();
    await closeEditors(workbench());
  });

  it('copies the git command that gives a number again', async () => {
    const command = workbench().guidance().locator('.command:visible').first();
    await command.getByRole('button', { name: 'Copy' }).click();
    await workbench().page.getByText('Copied the command').first().waitFor();
    const copied = await workbench().page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied.replaceAll(/\s+/g, ' '), (await command.locator('pre').innerText()).replaceAll(/\s+/g, ' '));
    assert.match(copied, /^git log /);
  });

  it('asks before it leaves for the source of an advice, by its https address', async () => {
    const rule = workbench().guidance().locator('.fold-rule').first();
    await rule.locator('summary').click();
    const source = rule.locator('.source button');
    const address = (await source.getAttribute('title')) ?? '';
    assert.ok(report.guidance.some(entry => entry.source.address === address && address.startsWith('https://')));
    await source.click();
    const dialog = workbench().page.locator('.monaco-dialog-box');
    const asked = await dialog.innerText();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    assert.ok(asked.includes(address), asked);
  });

  for (const summary of ['How this is decided', 'Not measured', 'Counted as you', 'As a table', 'Who could take']) {
    it(`opens “${summary}”`, async () => {
      const fold = details(workbench().guidance(), summary).first();
      const content = fold.locator('dl, ul, table').first();
      assert.equal(await content.isVisible(), false);
      await fold.locator('summary').click();
      await content.waitFor();
      assert.notEqual(await content.innerText(), '');
    });
  }

  it('shows the health report by its button', async () => {
    await workbench().guidance().getByRole('button', { name: 'Show Health Report' }).click();
    await tab(workbench(), 'Health report').waitFor();
    await closeEditors(workbench());
  });

  it('starts to set up by its button', async () => {
    const { page } = workbench();
    await workbench().guidance().getByRole('button', { name: 'Set Up…' }).click();
    await page.locator('.quick-input-widget').getByText('who is the manager?').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  });

  it('keeps what was unfolded, and the place on the page, while another container is in view', async () => {
    const guidance = workbench().guidance();
    const fold = details(guidance, 'How this is decided');
    await fold.scrollIntoViewIfNeeded();
    const before = await untilAtRest(guidance);
    assert.notEqual(before.scroll, 0);
    await workbench().openContainer('Explorer');
    await sidebar(workbench()).getByRole('treeitem').first().waitFor();
    await openGuidance(workbench());
    assert.deepEqual(await untilAtRest(workbench().guidance()), before);
  });

  for (const width of [280, 500]) {
    it(`fits into a sidebar of ${width} pixels without scrolling sideways`, async () => {
      await workbench().setSidebarWidth(width);
      const { shown, needed } = await widthsOf(workbench().guidance());
      assert.ok(shown > width - 20, `the page is ${shown} pixels wide`);
      assert.equal(needed, shown);
    });
  }
});

function widthsOf(page: FrameLocator): Promise<{ shown: number; needed: number }> {
  return page.locator('html').evaluate(html => ({ shown: html.clientWidth, needed: html.scrollWidth }));
}

/** Which details are open and how far the page is scrolled, once no frame changes that any more. */
function untilAtRest(page: FrameLocator): Promise<{ open: readonly string[]; scroll: number }> {
  return page.locator('html').evaluate(async html => {
    const view = html.ownerDocument.defaultView;
    if (view === null) throw new Error('The page has no window');
    const frame = () => new Promise(resolve => view.requestAnimationFrame(resolve));
    for (let rest = 0, last = -1; rest < 10; rest = view.scrollY === last ? rest + 1 : 0) {
      last = view.scrollY;
      await frame();
    }
    const open = [...html.querySelectorAll('details[open] > summary')].map(summary => summary.textContent);
    return { open, scroll: view.scrollY };
  });
}
