// What is beside the code, and the tabs that open in its place.
import { inSidebar, inTab, unfold } from './camera.mjs';
import {
  copyOfSampleTeam,
  openFile,
  openGuidance,
  openReport,
  preview,
  sampleTeamFolder,
  sidebar,
  statusItem,
  tab,
} from './support.mjs';

const held = workbench => sidebar(workbench).getByRole('treeitem').filter({ hasText: '% yours' }).first();
const hoverOn = (workbench, text) => workbench.page.locator('.monaco-hover').filter({ hasText: text });
const firstLine = workbench => workbench.page.locator('.part.editor .view-line').first();

/** Opens the first critical file that is the manager's. */
async function openHeld(workbench) {
  await openGuidance(workbench);
  await held(workbench).click();
  await workbench.page.locator('.part.editor .codelens-decoration').getByText('critical path').waitFor();
}

export const status = {
  widths: inTab,
  open: sampleTeamFolder,
  async show({ workbench, camera }) {
    await statusItem(workbench).waitFor();
    const hover = hoverOn(workbench, 'Altitude');
    await camera.take('hover', { arrange: () => camera.pointAt(statusItem(workbench), hover) });
  },
};

export const code = {
  widths: inSidebar,
  open: () => copyOfSampleTeam(),
  async show({ workbench, camera }) {
    await openHeld(workbench);
    await workbench.openContainer('Explorer');
    const hover = hoverOn(workbench, 'critical path');
    await camera.take('hover', { arrange: () => camera.pointAt(firstLine(workbench), hover) });
    await firstLine(workbench).click();
    await workbench.page.keyboard.type('// ');
    await statusItem(workbench).getByText('On the critical path').waitFor();
    await camera.take('first-edit');
  },
};

export const report = {
  widths: inTab,
  open: sampleTeamFolder,
  async show({ workbench, camera }) {
    const page = await openReport(workbench);
    await workbench.runCommand('View: Close Primary Side Bar');
    await camera.take('top');
    await camera.take('folded', { arrange: () => camera.unroll(page) });
    await unfold(page);
    await camera.take('unfolded', { arrange: () => camera.unroll(page) });
  },
};

export const quietReport = {
  ...report,
  async show({ workbench, camera }) {
    const page = await openReport(workbench);
    await workbench.runCommand('View: Close Primary Side Bar');
    await workbench.runCommand('Altitude: Quiet Screen');
    await page.getByRole('status', { name: 'Quiet Screen' }).waitFor();
    await camera.take('folded', { arrange: () => camera.unroll(page) });
  },
};

const rows = workbench => workbench.page.locator('.quick-input-list .monaco-list-row');

/** Answers a question by the keyboard. */
async function answer(workbench, question, words) {
  await workbench.page.locator('.quick-input-title').getByText(question).waitFor();
  await workbench.page.locator('.quick-input-widget input[type=text]').first().fill(words);
  await rows(workbench).filter({ hasText: words }).first().waitFor();
  await workbench.page.keyboard.press('Enter');
}

const untilTold = ({ page }) =>
  page.locator('.notification-toast').filter({ hasText: 'nothing is saved yet' }).waitFor();

export const exporting = {
  widths: inTab,
  open: sampleTeamFolder,
  async show({ workbench, camera }) {
    await openReport(workbench);
    await workbench.runCommand('View: Close Primary Side Bar');
    const begin = () => workbench.runCommand('Altitude: Export Health Report…');
    await begin();
    await rows(workbench).first().waitFor();
    await camera.take('1-as-what');
    await answer(workbench, 'as what?', 'Markdown');
    await rows(workbench).filter({ hasText: 'Names masked' }).waitFor();
    await camera.take('2-names');
    await workbench.page.keyboard.press('Enter');
    await tab(workbench, '.md').waitFor();
    await untilTold(workbench);
    await camera.take('3-markdown');
    await begin();
    await answer(workbench, 'as what?', 'HTML');
    await answer(workbench, 'with which names?', 'Names masked');
    await tab(workbench, 'Preview: ').waitFor();
    await workbench.reportTab().getByRole('heading', { level: 1 }).waitFor();
    await untilTold(workbench);
    await camera.take('4-page');
  },
};

export const explanations = {
  widths: inTab,
  open: () => copyOfSampleTeam(),
  async show({ workbench, camera }) {
    await openHeld(workbench);
    await workbench.runCommand('Altitude: Explain This File');
    await preview(workbench).getByRole('heading', { level: 1 }).waitFor();
    await workbench.runCommand('View: Close Primary Side Bar');
    await camera.take('file');
    await workbench.runCommand('Altitude: Check My Changes');
    await preview(workbench).getByText('Your changes touch').first().waitFor();
    await camera.take('changes');
  },
};
