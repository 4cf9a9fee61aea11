// Takes the pictures of one surface in one theme: each at all widths of that surface.
import path from 'node:path';
import { persist } from '../vscode/persist.mjs';

/** The width of the icons beside sidebar and editor, in pixels. */
const activityBar = 48;

/** Where a surface stands, and how wide it is there in pixels: in the sidebar, or in the editor's tab without a sidebar. */
export const inSidebar = [280, 500];
export const inTab = [650, 1200];

const height = 900;
const windowWidth = 1280;

export class Camera {
  constructor({ workbench, widths, name }) {
    Object.assign(this, { workbench, widths, name });
  }

  /**
   * Saves `<surface>-<what>-<theme>-<width>.png` for each width. `arrange` brings about what is to be seen once the
   * window has its size; with `of: 'sidebar'` the sidebar alone is in the picture.
   */
  async take(what, { of = 'window', arrange = () => {} } = {}) {
    for (const width of this.widths) {
      await this.size(width);
      await arrange(width);
      await this.workbench.screenshot(this.name(what, width), { of });
    }
  }

  async size(width) {
    const isSidebar = this.widths === inSidebar;
    await this.workbench.page.setViewportSize({ width: isSidebar ? windowWidth : width + activityBar, height });
    if (isSidebar) await this.workbench.setSidebarWidth(width);
  }

  /** Points at something until that is seen which is said of it. */
  async pointAt(target, said) {
    const { page } = this.workbench;
    const { width, height: windowHeight } = page.viewportSize();
    await persist(async timeout => {
      await page.mouse.move(width / 2, windowHeight / 2);
      await target.hover({ position: { x: 20, y: 9 }, timeout });
      await said.waitFor({ timeout });
    });
    await said.evaluate(element => Promise.all(element.getAnimations().map(({ finished }) => finished)));
  }

  /** Makes the window so high that all of a page is in sight: one whose height does not depend on the window's. */
  async unroll(page) {
    const html = page.locator('html');
    await html.evaluate(untilAtRest);
    for (let hidden = await below(html); hidden > 0; hidden = await below(html)) {
      const { width, height: before } = this.workbench.page.viewportSize();
      await this.workbench.page.setViewportSize({ width, height: before + hidden });
      await html.evaluate(untilAtRest);
    }
  }
}

const below = html => html.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);

// In the page: until its height stays the same for a while.
async function untilAtRest(html) {
  for (let rest = 0, last = -1; rest < 20; rest = html.clientHeight === last ? rest + 1 : 0) {
    last = html.clientHeight;
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}

/** Opens all that folds in a page. */
export async function unfold(page) {
  await page.locator('body').evaluate(body => {
    for (const details of body.querySelectorAll('details')) details.open = true;
  });
}

/** Names the files: all in one folder, in the order of surface, part, theme, width. */
export function naming(folder, surface, theme) {
  return (what, width) => path.join(folder, [surface, what, theme, `${width}.png`].join('-'));
}
