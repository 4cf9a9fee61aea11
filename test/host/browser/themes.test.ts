import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Theme } from '../../../scripts/vscode/driver.mjs';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { copyOfSampleTeam } from '../support/repositories';
import { faults } from '../support/faults';
import { openGuidance, untilDrawnIn } from '../support/window';
import { withWorkbench } from '../support/workbench';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const satisfies Record<string, Theme>;

const widths = [280, 500];
const pictures = path.resolve('.vscode-test/screenshots');

describe('the view Guidance in every kind of theme', () => {
  const workbench = withWorkbench(() => ({ height: 3200 }));
  const taken = new Map<string, string>();

  after(removeTemporaryFolders);

  for (const [name, theme] of Object.entries(themes)) {
    describe(theme, () => {
      before(async () => {
        await workbench().goTo(await copyOfSampleTeam({ 'workbench.colorTheme': theme }));
        const guidance = await openGuidance(workbench());
        await untilDrawnIn(guidance, theme);
      });

      for (const width of widths) {
        it(`is pictured at ${width} pixels`, async () => {
          await workbench().setSidebarWidth(width);
          const file = path.join(pictures, `sidebar-${name}-${width}.png`);
          await workbench().screenshot(file, { of: 'sidebar' });
          taken.set(
            `${name} at ${width}`,
            createHash('sha256')
              .update(await readFile(file))
              .digest('hex'),
          );
        });
      }

      it('has nothing that axe finds fault with, folded or unfolded', async () => {
        const guidance = workbench().guidance();
        assert.deepEqual(await faults(guidance), []);
        await guidance.locator('html').evaluate(html => {
          for (const details of html.querySelectorAll('details')) details.open = true;
        });
        assert.deepEqual(await faults(guidance), []);
      });
    });
  }

  describe('all of them', () => {
    it('differ in their pictures', () => {
      assert.equal(taken.size, Object.keys(themes).length * widths.length);
      assert.equal(new Set(taken.values()).size, taken.size);
    });
  });
});
