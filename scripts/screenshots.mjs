// npm run screenshots [-- FOLDER] [--readme]: opens the sample team in a real VS Code and saves pictures of the
// sidebar and of the health report in every kind of theme, narrow and wide, and of a critical file in the editor, into
// FOLDER (.vscode-test/screenshots). With --readme also the pictures of the README, into media/readme/.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { temporaryFolder } from './processes.mjs';
import { cache, root } from './project.mjs';
import { makeSampleTeam } from './sampleTeam.mjs';
import { openWorkbench } from './vscode/driver.mjs';
import { persist } from './vscode/persist.mjs';
import { prepareHost } from './vscode/prepareHost.mjs';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};
const widths = [280, 500];
const reportWidths = [650, 1250];
const inReadme = { themes: ['light', 'dark'], width: 500 };

async function showGuidance(workbench) {
  await workbench.openContainer('Altitude');
  await workbench.guidance().locator('header.level').waitFor();
}

/**
 * Opens the sample team in each of these themes, one after the other, and hands the window to `take` with the
 * theme's short name.
 */
async function inThemes(names, size, take) {
  const sample = await temporaryFolder('altitude-pictures');
  try {
    const manager = await makeSampleTeam(sample.path);
    const settings = { 'altitude.managers': [manager.email], 'editor.minimap.enabled': false };
    for (const name of names) {
      const workbench = await openWorkbench({ open: sample.path, settings, theme: themes[name], ...size });
      await showGuidance(workbench)
        .then(() => take(workbench, name))
        .finally(workbench.close);
    }
  } finally {
    await sample.remove();
  }
}

async function takeSidebars(folder) {
  await inThemes(Object.keys(themes), { height: 3200 }, async (workbench, name) => {
    for (const width of widths) {
      await workbench.setSidebarWidth(width);
      await workbench.screenshot(path.join(folder, `sidebar-${name}-${width}.png`), { of: 'sidebar' });
    }
  });
}

// Below the branches that others wait for.
const heldFile = page => page.locator('.part.sidebar').getByRole('treeitem').filter({ hasText: '% yours' }).first();

// A critical file with the line above it, the mark in the explorer and the evidence under the pointer.
async function takeEditors(folder) {
  await inThemes(Object.keys(themes), {}, async (workbench, name) => {
    const { page } = workbench;
    await heldFile(page).click();
    await page.locator('.part.editor .codelens-decoration').getByText('critical path').waitFor();
    await workbench.openContainer('Explorer');
    const evidence = page.locator('.monaco-hover').filter({ hasText: 'critical path' });
    await persist(async timeout => {
      await page.mouse.move(700, 500);
      await page
        .locator('.part.editor .view-line')
        .first()
        .hover({ position: { x: 20, y: 9 } });
      await evidence.waitFor({ timeout });
    });
    await evidence.evaluate(element => Promise.all(element.getAnimations().map(({ finished }) => finished)));
    await workbench.screenshot(path.join(folder, `editor-${name}.png`));
  });
}

async function showReport(workbench) {
  await workbench.runCommand('View: Close Primary Side Bar');
  await workbench.runCommand('Altitude: Show Health Report');
  await workbench.reportTab().locator('.report').waitFor();
}

async function takeReports(folder) {
  for (const width of reportWidths) {
    await inThemes(Object.keys(themes), { width, height: 3200 }, async (workbench, name) => {
      await showReport(workbench);
      await workbench.screenshot(path.join(folder, `report-${name}-${width}.png`));
    });
  }
}

async function takeReadme() {
  const size = { width: 1200, height: 880 };
  await inThemes(inReadme.themes, size, async (workbench, name) => {
    const { page } = workbench;
    await workbench.setSidebarWidth(inReadme.width);
    await heldFile(page).click();
    await page.locator('.part.editor .view-line').first().waitFor();
    const { y } = await page.locator('.part.sidebar').boundingBox();
    const withoutTitleBar = { x: 0, y, width: size.width, height: size.height - y };
    await page.screenshot({ path: path.join(root, `media/readme/guidance-${name}.png`), clip: withoutTitleBar });
    await showReport(workbench);
    await page.screenshot({ path: path.join(root, `media/readme/report-${name}.png`), clip: withoutTitleBar });
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { readme: { type: 'boolean', default: false } },
});
const folder = path.resolve(positionals[0] ?? path.join(cache, 'screenshots'));
await build();
process.env.ALTITUDE_HOST = JSON.stringify(await prepareHost());
await takeSidebars(folder);
await takeEditors(folder);
await takeReports(folder);
if (values.readme) await takeReadme();
console.log(`The pictures are in ${folder}${values.readme ? ' and media/readme' : ''}`);
