import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { readHost } from '../../../scripts/vscode/readHost.mjs';
import { renderHtml } from '../../../src/core/report/html/renderHtml';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { clearReport, unknownReport } from '../../support/exampleReport';
import { fullReport } from '../../support/fullReport';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { faults } from '../support/faults';

const reports: Readonly<Record<string, () => HealthReport>> = {
  'with something in every list': fullReport,
  clear: clearReport,
  'of too little history': unknownReport,
};

describe('the report as an HTML file, opened from disk in a browser', () => {
  let browser: Browser;
  let folder = '';
  before(async () => {
    browser = await chromium.launch({ executablePath: readHost().browser, args: ['--no-sandbox', '--disable-gpu'] });
    folder = temporaryFolder();
  });
  after(async () => {
    await browser.close();
    removeTemporaryFolders();
  });

  /** The page of a report, and what the browser complained of or asked the network for. */
  async function opened(
    report: HealthReport,
    options: Parameters<Browser['newPage']>[0],
  ): Promise<{ readonly page: Page; readonly asked: readonly string[] }> {
    const file = path.join(folder, 'report.html');
    await writeFile(file, renderHtml(report));
    const page = await browser.newPage(options);
    const asked: string[] = [];
    page.on('console', message => asked.push(message.text()));
    page.on('request', request => asked.push(request.url()));
    const address = pathToFileURL(file).href;
    await page.goto(address);
    return { page, asked: asked.filter(text => text !== address) };
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, report] of Object.entries(reports)) {
      it(`has nothing that axe finds fault with, ${colorScheme}, ${name}, folded or unfolded`, async () => {
        const { page } = await opened(report(), { colorScheme, viewport: { width: 1000, height: 900 } });
        assert.deepEqual(await faults(page), []);
        await page.locator('html').evaluate(html => {
          for (const details of html.querySelectorAll('details')) details.open = true;
        });
        assert.deepEqual(await faults(page), []);
        await page.close();
      });
    }
  }

  it('asks for nothing and complains of nothing', async () => {
    const { page, asked } = await opened(fullReport(), {});
    assert.deepEqual(asked, []);
    await page.close();
  });

  it('is light for whoever likes it light, and dark for whoever likes it dark', async () => {
    const grounds: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await opened(fullReport(), { colorScheme });
      grounds.push(await page.locator('body').evaluate(body => getComputedStyle(body).backgroundColor));
      await page.close();
    }
    assert.deepEqual(grounds, ['rgb(255, 255, 255)', 'rgb(31, 31, 31)']);
  });

  for (const width of [360, 600, 1200, 1400]) {
    it(`is not wider than a window of ${width} pixels`, async () => {
      const { page } = await opened(fullReport(), { viewport: { width, height: 900 } });
      await page.locator('html').evaluate(html => {
        for (const details of html.querySelectorAll('details')) details.open = true;
      });
      assert.ok((await page.locator('html').evaluate(html => html.scrollWidth)) <= width);
      await page.close();
    });
  }

  it('shows on paper what is folded on the screen, on a white ground', async () => {
    const { page } = await opened(fullReport(), { colorScheme: 'dark' });
    const command = page.locator('.fold pre').first();
    assert.equal(await command.isVisible(), false);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await command.isVisible(), true);
    assert.equal(
      await page.locator('html').evaluate(html => {
        const style = getComputedStyle(html);
        return `${style.colorScheme} ${style.getPropertyValue('--vscode-foreground')}`;
      }),
      'light #2f2f2f',
    );
    await page.close();
  });
});
