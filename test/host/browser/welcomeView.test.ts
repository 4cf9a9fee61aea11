import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Request } from 'playwright-core';
import { persist } from '../../../scripts/vscode/persist.mjs';
import { removeTemporaryFolders, runGit, temporaryFolder } from '../../support/repositoryBuilderGit';
import { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { sampleManager } from '../../support/sampleTeamPeople';
import { patienceMilliseconds } from '../support/patience';
import { copyOfSampleTeam, managerIsSet, nobodyIsSet, smallRepository } from '../support/repositories';
import { sampleTeamFolder } from '../support/sampleTeam';
import { openGuidance, sidebar, untilWritten, writeUserSettings } from '../support/window';
import { withWorkbench } from '../support/workbench';

describe('the container Altitude where there is no report to show', () => {
  const workbench = withWorkbench(() => ({ settings: nobodyIsSet }));

  after(removeTemporaryFolders);

  const open = async (folder?: string): Promise<void> => {
    await workbench().goTo(folder);
    await workbench().openContainer('Altitude');
  };
  const openReport = async (folder: string): Promise<FrameLocator> => {
    await workbench().goTo(folder);
    return openGuidance(workbench());
  };
  const says = (text: string): Promise<void> => sidebar(workbench()).getByText(text).first().waitFor();
  const offers = (name: string, timeout = patienceMilliseconds): Promise<void> =>
    sidebar(workbench()).getByRole('button', { name }).waitFor({ timeout });

  /** The line in place of a report. */
  const line = async (): Promise<string> => workbench().guidance().getByRole('alert').innerText();

  it('without a folder, says what it is for and offers to open one', async () => {
    await open();
    await says('Am I in my team');
    await offers('Open Folder');
  });

  it('in a folder without a repository, says so, and starts once there is one', async () => {
    const folder = temporaryFolder();
    await open(folder);
    await says('This folder is not in a git repository');
    await offers('Open Folder');
    // The editor watches a folder only a while after it opened it.
    await persist(async timeout => {
      await rm(path.join(folder, '.git'), { recursive: true, force: true });
      await runGit(folder, ['init', '--quiet']);
      await offers('Set Up…', timeout);
    });
  });

  it('without a manager, asks who that is, and loads no page that gives way to the question', async () => {
    const loaded: string[] = [];
    const note = (request: Request): void => void loaded.push(path.posix.basename(new URL(request.url()).pathname));
    workbench().page.on('request', note);
    await open(sampleTeamFolder());
    await says('Altitude looks at one person');
    await offers('Set Up…');
    workbench().page.off('request', note);
    assert.ok(loaded.includes('workbench.js'));
    assert.ok(!loaded.includes('guidance.css'));
  });

  it('asks the same where a workspace says who the manager is: only the user does', async () => {
    await open(await copyOfSampleTeam({ 'altitude.managers': [sampleManager.email] }));
    await says('Altitude looks at one person');
    await offers('Set Up…');
  });

  it('in an empty repository, says that it needs history', async () => {
    await writeUserSettings(workbench(), managerIsSet);
    const folder = temporaryFolder();
    await runGit(folder, ['init', '--quiet']);
    await open(folder);
    assert.equal(await line(), 'There is no commit yet: Altitude needs some history to read.');
  });

  it('with a base that does not exist, says which and what to do', async () => {
    await open(await smallRepository({ commits: 3, settings: { 'altitude.base': 'origin/nowhere' } }));
    assert.match(await line(), /^No branch or commit is called "origin\/nowhere" here: choose the branch/);
    const [first] = await workbench().guidance().getByRole('button').allInnerTexts();
    assert.equal(first, 'Set Up…');
    await says('Nothing to list before there is a report.');
  });

  it('with a manager whom the history does not know, says so and offers to set up', async () => {
    await writeUserSettings(workbench(), { 'altitude.managers': ['nobody@example.com'] });
    await open(await copyOfSampleTeam());
    assert.match(await line(), /^No commit is by "nobody@example\.com": name the manager as git log shows them/);
    await workbench().guidance().getByRole('button', { name: 'Set Up…' }).waitFor();
    await writeUserSettings(workbench(), managerIsSet);
  });

  it('with settings that do not fit, shows the report and a line on what is wrong', async () => {
    const guidance = await openReport(await copyOfSampleTeam({ 'altitude.days': 'many' }));
    assert.match(await guidance.locator('.problem').innerText(), /^Check your settings: .*altitude\.days/);
    await guidance.getByRole('button', { name: 'Open Settings' }).click();
    await workbench().page.locator('.settings-editor').getByText('Managers').first().waitFor();
    await workbench().screenshot(path.resolve('.vscode-test/screenshots/wrong-setting.png'));
  });

  it('in a shallow clone, says that older history is missing', async () => {
    const { directory } = await new BuiltRepository(sampleTeamFolder(), []).shallowClone(20);
    const guidance = await openReport(directory);
    await guidance.getByText('Shallow clone: older history is missing').waitFor();
    await guidance.getByRole('heading', { name: 'Fetch older history' }).waitFor();
    await guidance.getByRole('button', { name: 'Copy Command' }).click();
    await untilWritten(workbench(), async () => {
      const copied = await workbench().page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied, 'git fetch --unshallow');
    });
    await workbench().screenshot(path.resolve('.vscode-test/screenshots/shallow.png'));
  });

  it('with too little history, says what is missing and what would help', async () => {
    const guidance = await openReport(await smallRepository({ commits: 3 }));
    await guidance.getByRole('heading', { name: 'Not enough history yet' }).waitFor();
    await guidance.getByText('it takes 50 work commits (there are 3)').first().waitFor();
    await says('Too little history to tell what rests with you.');
    await guidance.getByRole('heading', { name: 'What would help' }).waitFor();
    await workbench().screenshot(path.resolve('.vscode-test/screenshots/thin-history.png'));
    await guidance.locator('section', { hasText: 'What would help' }).getByRole('button', { name: 'Set Up…' }).click();
    await workbench().page.locator('.quick-input-title').getByText('who is the manager?').waitFor();
    await workbench().page.keyboard.press('Escape');
  });

  it('when the repository is removed, says that the folder is in none', async () => {
    const folder = await smallRepository({ commits: 3 });
    await openReport(folder);
    await rm(path.join(folder, '.git'), { recursive: true });
    await workbench().runCommand('Altitude: Refresh');
    await says('This folder is not in a git repository');
  });

  it('when the folder itself is removed, says the same', async () => {
    const folder = await smallRepository({ commits: 3 });
    await openReport(folder);
    await rm(folder, { recursive: true });
    await workbench().runCommand('Altitude: Refresh');
    await says('This folder is not in a git repository');
  });
});

describe('the container Altitude where git is not to be found', () => {
  const settings = { 'git.enabled': false, 'git.path': '/nowhere/git' };
  const workbench = withWorkbench(async () => ({ open: await copyOfSampleTeam(), settings }));

  after(removeTemporaryFolders);

  it('says so, and how to go on', async () => {
    await workbench().openContainer('Altitude');
    await sidebar(workbench()).getByText('Altitude needs git, and found none').waitFor();
    await sidebar(workbench()).getByRole('button', { name: 'Get Git' }).waitFor();
  });
});
