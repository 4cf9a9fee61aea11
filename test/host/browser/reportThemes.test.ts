import assert from 'node:assert/strict';
import path from 'node:path';
import type { Theme } from '../../../scripts/vscode/driver.mjs';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { faults } from '../support/faults';
import { copyOfSampleTeam } from '../support/repositories';
import { openReport, untilDrawnIn } from '../support/window';
import { withWorkbench } from '../support/workbench';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const satisfies Record<string, Theme>;

/** Widths of the window: the tab has what the activity bar leaves. */
const widths = [650, 1250];
const pictures = path.resolve('.vscode-test/screenshots');

describe('the health report in every kind of theme', () => {
  const workbench = withWorkbench(() => ({ height: 4200 }));

  after(removeTemporaryFolders);

  for (const [name, theme] of Object.entries(themes)) {
    describe(theme, () => {
      before(async () => {
        await workbench().goTo(await copyOfSampleTeam({ 'workbench.colorTheme': theme }));
        const report = await openReport(workbench());
        await untilDrawnIn(report, theme);
        await workbench().runCommand('View: Close Primary Side Bar');
      });

      for (const width of widths) {
        it(`is pictured at ${width} pixels, and nothing sticks out`, async () => {
          await workbench().page.setViewportSize({ width, height: 4200 });
          const html = workbench().reportTab().locator('html');
          assert.ok(await html.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth));
          await workbench().screenshot(path.join(pictures, `report-${name}-${width}.png`));
        });
      }

      it('has nothing that axe finds fault with, folded or unfolded', async () => {
        const report = workbench().reportTab();
        assert.deepEqual(await faults(report), []);
        await report.locator('html').evaluate(html => {
          for (const details of html.querySelectorAll('details')) details.open = true;
        });
        assert.deepEqual(await faults(report), []);
        await workbench().screenshot(path.join(pictures, `report-${name}-unfolded.png`));
      });
    });
  }
});
