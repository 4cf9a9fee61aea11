import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { sampleManager } from '../../support/sampleTeamPeople';
import { sampleTeamFolder } from '../support/sampleTeam';
import { withWorkbench } from '../support/workbench';

describe('the view Guidance, opened by the manager of the sample team', () => {
  const workbench = withWorkbench(() => ({
    open: sampleTeamFolder(),
    settings: { 'altitude.managers': [sampleManager.email] },
  }));

  it('opens by the icon in the activity bar and answers the question', async () => {
    await workbench().openContainer('Altitude');
    const answer = workbench().guidance().getByRole('heading', { level: 1 });
    await answer.filter({ hasText: 'In the way' }).waitFor();
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
