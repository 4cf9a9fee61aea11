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
    it('says how many teammates wait for the manager, before any view is opened', async () => {
      const { length } = report.openWork[0]?.waitingPeople ?? [];
      assert.equal((await statusItem(workbench()).innerText()).trim(), `${length} wait for you`);
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

    /** The first row of a file: the branch that others wait for, with them below it, comes before all files. */
    const firstFile = 3;

    it('begins with the branch that others wait for, with who they are below it', async () => {
      const [own] = report.openWork;
      const branch = items().first();
      assert.match(
        (await branch.getAttribute('aria-label')) ?? '',
        /^branch ledger-double-entry, .+ wait · \d+ working days old$/,
      );
      const [first] = own?.dependents ?? [];
      await items()
        .filter({ hasText: first?.author ?? '' })
        .getByText('is built on it')
        .waitFor();
    });

    it('goes on with the files that the manager mostly writes, each with the share', async () => {
      const files = findingOf(report, 'critical-authorship').evidence.files;
      for (const [place, file] of files.entries()) {
        const label =
          (await items()
            .nth(firstFile + place)
            .getAttribute('aria-label')) ?? '';
        assert.match(label, /, \d+ % yours/);
        assert.ok(label.startsWith(file), label);
      }
    });

    it('lists then the files that only the manager knows', async () => {
      const written = findingOf(report, 'critical-authorship').evidence.files;
      const file = findingOf(report, 'sole-knowledge').evidence.files.find(path => !written.includes(path)) ?? '';
      // A short window shows fewer rows than there are.
      await items().nth(firstFile).hover();
      await workbench().page.mouse.wheel(0, 150);
      const known = items().filter({ hasText: path.posix.basename(file) });
      await known.filter({ hasText: 'only you know it' }).waitFor();
      await workbench().page.mouse.wheel(0, -1000);
      await items().filter({ hasText: 'ledger-double-entry' }).waitFor();
    });

    it('compares the branch with base', async () => {
      const branch = items().filter({ hasText: 'ledger-double-entry' }).first();
      await branch.hover();
      await branch.getByRole('button', { name: 'Compare with Base' }).click();
      await tab(workbench(), 'since it left base').waitFor();
    });

    it('says that a message to who waits was copied', async () => {
      const teammate = items().filter({ hasText: 'is built on it' }).first();
      await teammate.hover();
      await teammate.getByRole('button', { name: 'Copy Message' }).click();
      await workbench().page.getByText('Copied a message: send it in your own words').first().waitFor();
    });

    it('opens a file at a click', async () => {
      const [file = ''] = findingOf(report, 'critical-authorship').evidence.files;
      await items().nth(firstFile).click();
      await tab(workbench(), path.posix.basename(file)).waitFor();
    });
  });
});
