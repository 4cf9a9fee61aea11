import assert from 'node:assert/strict';
import path from 'node:path';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { persist } from '../../../scripts/vscode/persist.mjs';
import { sampleManager } from '../../support/sampleTeamPeople';
import { sampleTeamFolder } from '../support/sampleTeam';
import { findingOf, sampleReport } from '../support/sampleReport';
import { openGuidance, sidebar, statusItem, tab } from '../support/window';
import { withWorkbench } from '../support/workbench';

describe('beside the guidance', () => {
  const workbench = withWorkbench(() => ({
    open: sampleTeamFolder(),
    settings: { 'altitude.managers': [sampleManager.email] },
  }));
  let report: HealthReport;

  before(async () => {
    report = await sampleReport();
    await statusItem(workbench()).waitFor();
  });

  describe('the item in the status bar', () => {
    it('says how many critical files are the manager’s, before any view is opened', async () => {
      const { length } = findingOf(report, 'critical-authorship').evidence.files;
      assert.equal((await statusItem(workbench()).innerText()).trim(), `${length} critical files are yours`);
    });

    it('shows the facts under the pointer', async () => {
      const hover = workbench().page.locator('.monaco-hover').filter({ hasText: 'Altitude' });
      await persist(async timeout => {
        await workbench().page.mouse.move(640, 400);
        await statusItem(workbench()).hover();
        await hover.waitFor({ timeout });
      });
      const text = await hover.innerText();
      for (const fact of report.levelFacts) assert.ok(text.includes(fact), text);
    });

    it('leads to the view', async () => {
      await statusItem(workbench()).click();
      await sidebar(workbench()).getByRole('heading', { name: 'Altitude' }).waitFor();
      await workbench().guidance().locator('header.level').waitFor();
    });
  });

  describe('the icon in the activity bar', () => {
    it('counts the findings that hurt the team this week', async () => {
      await openGuidance(workbench());
      const high = report.findings.filter(({ severity }) => severity === 'high').length;
      const icon = workbench()
        .page.locator('.part.activitybar')
        .getByRole('tab', { name: /^Altitude/ });
      await icon.locator('.badge').getByText(String(high), { exact: true }).waitFor();
    });
  });

  describe('the tree In your hands', () => {
    const items = () => sidebar(workbench()).getByRole('treeitem');

    it('begins with the files that the manager mostly writes, each with the share', async () => {
      const files = findingOf(report, 'critical-authorship').evidence.files;
      for (const [place, file] of files.entries()) {
        const label = (await items().nth(place).getAttribute('aria-label')) ?? '';
        assert.match(label, /, \d+ % yours/);
        assert.ok(label.startsWith(file), label);
      }
    });

    it('goes on with files that only the manager knows', async () => {
      const place = findingOf(report, 'critical-authorship').evidence.files.length;
      assert.match(await items().nth(place).innerText(), /only you know it/);
    });

    it('opens a file at a click', async () => {
      const [file = ''] = findingOf(report, 'critical-authorship').evidence.files;
      await items().first().click();
      await tab(workbench(), path.posix.basename(file)).waitFor();
    });
  });
});
