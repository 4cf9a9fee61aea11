import assert from 'node:assert/strict';
import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { wrapGit, type WrappedGit } from '../../support/wrappedGit';
import { commitNow, smallRepository, workspaceOf } from '../support/repositories';
import { openFile, openGuidance, sidebar, untilWritten } from '../support/window';
import { withWorkbench } from '../support/workbench';

describe('a folder that goes while its history is read', function () {
  this.timeout(180_000);
  let git: WrappedGit;
  let begun = '';
  const workbench = withWorkbench(async () => {
    begun = path.join(temporaryFolder(), 'begun');
    const slow = '*/slow) sleep 20 < /dev/null > /dev/null 2>&1';
    const endless = `*/endless) echo $$ >> '${begun}'; exec sleep 300 < /dev/null > /dev/null 2>&1`;
    git = await wrapGit(`case "$PWD" in ${slow};; ${endless};; esac`);
    return { settings: { 'git.enabled': false, 'git.path': git.executable } };
  });

  after(removeTemporaryFolders);

  const repositoryCalled = async (name: string): Promise<string> => {
    const folder = path.join(temporaryFolder(), name);
    await rename(await smallRepository({ commits: 3 }), folder);
    return folder;
  };
  /** The processes of git that were begun in the endless folder. */
  const processes = async (): Promise<readonly number[]> =>
    (await readFile(begun, 'utf8').catch(() => '')).split('\n').filter(Boolean).map(Number);

  it('gives way to the word that there is no repository when it is deleted', async () => {
    const doomed = await repositoryCalled('slow');
    await workbench().goTo(doomed);
    await git.untilCalled(/rev-parse/);
    await rm(doomed, { recursive: true });
    await workbench().openContainer('Altitude');
    await sidebar(workbench()).getByText('This folder is not in a git repository').waitFor();
  });

  it('gives way to the next folder when it leaves the workspace, with an end to what git did for it', async () => {
    const { page } = workbench();
    const [staying, leaving] = [await repositoryCalled('staying'), await repositoryCalled('endless')];
    const about = workbench().guidance().locator('.measured').filter({ hasText: 'staying' });
    await workbench().goTo(await workspaceOf(staying, leaving));
    await openGuidance(workbench());
    await about.waitFor();
    await openFile(workbench(), path.join(leaving, 'src/app.ts'));
    await workbench().guidance().getByRole('status').getByText('Reading').waitFor();
    await untilWritten(workbench(), async () => {
      assert.notDeepEqual(await processes(), []);
    });
    await workbench().runCommand('Workspaces: Remove Folder from Workspace...');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'endless' }).click();
    await about.waitFor();
    await untilWritten(workbench(), async () => {
      assert.deepEqual((await processes()).filter(isRunning), []);
    });
    const ended = await processes();
    await commitNow(staying, 'src/app.ts');
    await about.filter({ hasText: '4 work commits by 2 people' }).waitFor();
    assert.deepEqual(await processes(), ended);
    assert.equal(await workbench().guidance().locator('[role=alert]').count(), 0);
    assert.equal(await page.locator('.notification-toast').count(), 0);
  });
});

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
