import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { sampleManager } from '../../support/sampleTeamPeople';
import { sampleTeamFolder } from '../support/sampleTeam';
import { openGuidance, tab } from '../support/window';
import { withWorkbench } from '../support/workbench';

describe('the view Guidance by keyboard alone', () => {
  const workbench = withWorkbench(() => ({
    open: sampleTeamFolder(),
    settings: { 'altitude.managers': [sampleManager.email] },
  }));

  before(async () => {
    await openGuidance(workbench());
  });

  it('is reached by its focus command', async () => {
    await workbench().runCommand('Altitude: Focus on Guidance View');
    await workbench().page.waitForFunction(() => document.activeElement?.matches('iframe.webview'));
    await workbench().page.keyboard.press('Tab');
    assert.notEqual(await focused(workbench().guidance()), 'body');
  });

  it('leads through every control with Tab, in the order of the page', async () => {
    const guidance = workbench().guidance();
    const controls = await guidance.locator('summary:visible, button:visible, [tabindex="0"]:visible').count();
    const visited = [await focused(guidance)];
    for (let step = 1; step < controls; step++) {
      await workbench().page.keyboard.press('Tab');
      visited.push(await focused(guidance));
    }
    assert.ok(controls > 10);
    assert.deepEqual(
      visited,
      Array.from({ length: controls }, (_, place) => `control ${place}`),
    );
  });

  it('shows where the focus is', async () => {
    const outline = await workbench()
      .guidance()
      .locator(':focus')
      .evaluate(element => {
        const { outlineStyle, outlineWidth } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
        return { outlineStyle, outlineWidth };
      });
    assert.notEqual(outline.outlineStyle, 'none');
    assert.notEqual(outline.outlineWidth, '0px');
  });

  for (const key of ['Enter', 'Space']) {
    it(`unfolds and folds details with ${key}`, async () => {
      const fold = workbench().guidance().locator('details').first();
      await fold.locator('summary').focus();
      await workbench().page.keyboard.press(key);
      await fold.and(workbench().guidance().locator('[open]')).waitFor();
      await workbench().page.keyboard.press(key);
      await fold.and(workbench().guidance().locator(':not([open])')).waitFor();
    });
  }

  it('opens a file with Enter', async () => {
    const link = workbench().guidance().locator('.monday button.path').first();
    await link.focus();
    await workbench().page.keyboard.press('Enter');
    await tab(workbench(), await link.innerText()).waitFor();
  });

  it('shows the health report with Space', async () => {
    await workbench().guidance().getByRole('button', { name: 'Show Health Report' }).focus();
    await workbench().page.keyboard.press('Space');
    await workbench().reportTab().getByRole('heading', { level: 1 }).waitFor();
  });
});

/** Which of the page's controls has the focus, counted from 0 in the order of the page. */
function focused(page: FrameLocator): Promise<string> {
  return page.locator('body').evaluate(body => {
    const active = body.ownerDocument.activeElement;
    if (active === null || active === body) return 'body';
    const shown = [...body.querySelectorAll('summary, button, [tabindex="0"]')].filter(control =>
      control.checkVisibility(),
    );
    return `control ${shown.indexOf(active)}`;
  });
}
