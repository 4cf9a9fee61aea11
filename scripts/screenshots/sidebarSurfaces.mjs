// The view Guidance and the tree In your hands, in every state that a manager meets.
import { inSidebar, unfold } from './camera.mjs';
import {
  BuiltRepository,
  copyOfSampleTeam,
  crowdedRepository,
  dayOf,
  nobodyIsSet,
  openGuidance,
  runGit,
  sampleTeamFolder,
  sidebar,
  smallRepository,
  statusItem,
  temporaryFolder,
} from './support.mjs';

/** Leaves the whole sidebar to the view above the tree. */
const foldHands = workbench => sidebar(workbench).getByRole('button', { name: 'In Your Hands Section' }).click();

export const guidance = {
  widths: inSidebar,
  open: sampleTeamFolder,
  async show({ workbench, camera }) {
    const page = await openGuidance(workbench);
    await camera.take('top');
    await foldHands(workbench);
    await camera.take('folded', { of: 'sidebar', arrange: () => camera.unroll(page) });
    await unfold(page);
    await camera.take('unfolded', { of: 'sidebar', arrange: () => camera.unroll(page) });
  },
};

export const hands = {
  widths: inSidebar,
  open: sampleTeamFolder,
  async show({ workbench, camera }) {
    await openGuidance(workbench);
    const rows = sidebar(workbench).getByRole('treeitem');
    await sidebar(workbench).getByRole('button', { name: 'Guidance Section' }).click();
    await camera.take('tree', { of: 'sidebar', arrange: () => rows.first().hover() });
  },
};

const withoutManager = {
  'no-folder': () => undefined,
  'no-repository': temporaryFolder,
  'no-manager': sampleTeamFolder,
};

const withManager = {
  async 'no-commit'() {
    const folder = temporaryFolder();
    await runGit(folder, ['init', '--quiet']);
    return folder;
  },
  'no-base': () => smallRepository({ commits: 3, settings: { 'altitude.base': 'origin/nowhere' } }),
  'wrong-settings': () => copyOfSampleTeam({ 'altitude.days': 'many' }),
  'little-history': () => smallRepository({ commits: 3 }),
  async 'shallow-clone'() {
    const { directory } = await new BuiltRepository(sampleTeamFolder(), []).shallowClone(20);
    return directory;
  },
  'large-team': () => crowdedRepository(24),
};

/** Until the container says something, be it a welcome or a page. */
async function untilSaid(workbench) {
  const welcome = sidebar(workbench).locator('.welcome-view-content p');
  const page = workbench.guidance().locator('header.level, [role=alert]');
  await Promise.any([welcome.first().waitFor(), page.first().waitFor()]);
}

const showEach =
  folders =>
  async ({ workbench, camera }) => {
    for (const [name, make] of Object.entries(folders)) {
      await workbench.goTo(await make());
      await workbench.openContainer('Altitude');
      await untilSaid(workbench);
      await camera.take(name, { of: 'sidebar' });
    }
  };

const nothing = () => undefined;
export const welcome = { widths: inSidebar, open: nothing, settings: nobodyIsSet, show: showEach(withoutManager) };
export const odd = { widths: inSidebar, open: nothing, show: showEach(withManager) };

async function showWelcome({ workbench, camera }) {
  await workbench.openContainer('Altitude');
  await sidebar(workbench).locator('.welcome-view-content p').first().waitFor();
  await camera.take('welcome', { of: 'sidebar' });
}

export const untrusted = { widths: inSidebar, open: sampleTeamFolder, trusted: false, show: showWelcome };

const nowhere = { 'git.enabled': false, 'git.path': '/nowhere/git' };
export const withoutGit = { widths: inSidebar, open: sampleTeamFolder, settings: nowhere, show: showWelcome };

export const quiet = {
  widths: inSidebar,
  open: sampleTeamFolder,
  async show({ workbench, camera }) {
    const page = await openGuidance(workbench);
    await workbench.runCommand('Altitude: Quiet Screen');
    await page.getByRole('status', { name: 'Quiet Screen' }).waitFor();
    await camera.take('top');
    await foldHands(workbench);
    await camera.take('folded', { of: 'sidebar', arrange: () => camera.unroll(page) });
  },
};

const dayOff = { 'altitude.daysOff': [dayOf(new Date())] };
export const restDay = {
  widths: inSidebar,
  open: sampleTeamFolder,
  settings: { ...dayOff, 'altitude.workingDays': [1, 2, 3, 4, 5, 6, 7] },
  async show({ workbench, camera }) {
    await openGuidance(workbench);
    const hover = workbench.page.locator('.monaco-hover').filter({ hasText: 'A day off' });
    await camera.take('hover', { arrange: () => camera.pointAt(statusItem(workbench), hover) });
  },
};
