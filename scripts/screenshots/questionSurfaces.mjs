// What asks or leads: Set Up, the walkthrough, the palette, the settings.
import strings from '../../package.nls.json' with { type: 'json' };
import { inTab } from './camera.mjs';
import {
  copyOfSampleTeam,
  crowdedRepository,
  nobodyIsSet,
  openGuidance,
  sampleTeamFolder,
  sidebar,
} from './support.mjs';

const rows = workbench => workbench.page.locator('.quick-input-list .monaco-list-row');

/** Each step of Set Up by a word of its question. */
const setUpSteps = {
  '1-manager': 'who is the manager?',
  '2-addresses': 'which addresses',
  '3-base': 'work land?',
  '4-team': 'who is the team?',
  '5-critical': 'what is critical?',
  '6-posture': 'how much hands-on work',
  '7-share': 'share with the team?',
};

export const setUp = {
  widths: inTab,
  open: () => copyOfSampleTeam(),
  settings: nobodyIsSet,
  async show({ workbench, camera }) {
    const { page } = workbench;
    await workbench.runCommand('Altitude: Set Up…');
    for (const [name, question] of Object.entries(setUpSteps)) {
      await page.locator('.quick-input-title').filter({ hasText: question }).waitFor();
      await rows(workbench).first().waitFor();
      await camera.take(name);
      if (name === '5-critical') {
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Space');
      }
      await page.keyboard.press('Enter');
    }
  },
};

/** What is shown beside a step: a page of its own. */
const beside = ({ page }) =>
  page.locator('iframe.webview.ready:visible').first().contentFrame().frameLocator('iframe#active-frame');

const walkthroughSteps = ['manager', 'guidance', 'hands', 'quiet', 'report'];

export const walkthrough = {
  widths: inTab,
  open: () => copyOfSampleTeam(),
  settings: nobodyIsSet,
  async show({ workbench, camera }) {
    await workbench.openContainer('Altitude');
    await sidebar(workbench).getByText('See how it works').click();
    const steps = workbench.page.locator('.getting-started-step');
    await steps.first().waitFor();
    await workbench.runCommand('View: Close Primary Side Bar');
    for (const name of walkthroughSteps) {
      const title = strings[`walkthrough.${name}.title`];
      await steps.filter({ hasText: title }).locator('.step-title').click();
      await steps.and(workbench.page.locator('.expanded')).filter({ hasText: title }).waitFor();
      await beside(workbench).locator('svg, table').first().waitFor();
      await camera.take(name);
    }
  },
};

export const palette = {
  widths: inTab,
  open: () => crowdedRepository(24),
  async show({ workbench, camera }) {
    const { page } = workbench;
    await openGuidance(workbench);
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input[type=text]').first().fill('>Altitude: ');
    await rows(workbench).first().waitFor();
    await camera.take('commands');
    await page.keyboard.press('Escape');
    await workbench.runCommand('Altitude: Choose Team…');
    await rows(workbench).first().waitFor();
    await camera.take('team');
    await page.keyboard.press('Escape');
  },
};

export const settings = {
  widths: inTab,
  open: sampleTeamFolder,
  async show({ workbench, camera }) {
    const { page } = workbench;
    await workbench.runCommand('Preferences: Open Settings (UI)');
    await page.locator('.settings-editor').waitFor();
    await page.keyboard.type('@ext:altitude.altitude');
    await page.locator('.settings-editor .setting-item-contents').first().waitFor();
    await camera.take('top');
  },
};
