// The pictures of the README: the view beside code, and the top of the health report, without the title bar.
import path from 'node:path';
import { root } from '../project.mjs';
import { openGuidance, openReport, sampleTeamFolder, sidebar } from './support.mjs';

const size = { width: 1200, height: 880 };

export const readmeThemes = ['light', 'dark'];

export const readme = {
  open: sampleTeamFolder,
  async show({ workbench, theme }) {
    const { page } = workbench;
    await page.setViewportSize(size);
    await openGuidance(workbench);
    await workbench.setSidebarWidth(500);
    await sidebar(workbench).getByRole('treeitem').filter({ hasText: '% yours' }).first().click();
    await page.locator('.part.editor .codelens-decoration').getByText('critical path').waitFor();
    const { y } = await sidebar(workbench).boundingBox();
    const clip = { x: 0, y, width: size.width, height: size.height - y };
    const save = name => page.screenshot({ path: path.join(root, `media/readme/${name}-${theme}.png`), clip });
    await save('guidance');
    await workbench.runCommand('View: Close Primary Side Bar');
    await openReport(workbench);
    await save('report');
  },
};
