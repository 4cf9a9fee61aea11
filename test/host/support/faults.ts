import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { FrameLocator, Page } from 'playwright-core';

/** What axe says against the page: rule, element, reason. */
export async function faults(page: FrameLocator | Page): Promise<readonly string[]> {
  if ('owner' in page) await paintGround(page);
  const source = await readFile(path.resolve('node_modules/axe-core/axe.min.js'), 'utf8');
  const body = page.locator('body');
  // The page's policy forbids scripts of others, but not what a debugger runs in it.
  await body.evaluate((_, script) => {
    (0, eval)(script);
  }, source);
  const results = await body.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** Paints on the page the ground that the editor shows through it, so that axe judges against that. */
async function paintGround(page: FrameLocator): Promise<void> {
  await page.locator('html').evaluate(html => {
    html.style.background = 'var(--vscode-sideBar-background)';
  });
}
