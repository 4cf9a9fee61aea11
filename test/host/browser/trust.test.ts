import assert from 'node:assert/strict';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { wrapGit, type WrappedGit } from '../../support/wrappedGit';
import { copyOfSampleTeam } from '../support/repositories';
import { sidebar, statusItem } from '../support/window';
import { withWorkbench } from '../support/workbench';

describe('the container Altitude in a workspace that is not trusted', () => {
  let git: WrappedGit;
  const searchPath = process.env['PATH'];
  const workbench = withWorkbench(async () => {
    git = await wrapGit();
    process.env['PATH'] = git.searchPath;
    return { open: await copyOfSampleTeam(), trusted: false };
  });

  after(() => {
    process.env['PATH'] = searchPath;
    removeTemporaryFolders();
  });

  it('says that it reads nothing before', async () => {
    await workbench().openContainer('Altitude');
    await sidebar(workbench()).getByText('before you trust this workspace').waitFor();
  });

  it('has started no git by then, nor shows anything in the status bar', async () => {
    assert.deepEqual(await git.calls(), []);
    assert.equal(await statusItem(workbench()).count(), 0);
  });

  it('reads and answers as soon as it is trusted, without a reload', async () => {
    const { page } = workbench();
    let loads = 0;
    page.on('load', () => loads++);
    await sidebar(workbench()).getByRole('button', { name: 'Manage Workspace Trust' }).click();
    await page.locator('.part.editor').getByRole('button', { name: 'Trust', exact: true }).click();
    await workbench().guidance().getByRole('heading', { level: 1, name: 'In the way' }).waitFor();
    assert.notEqual((await git.calls()).length, 0);
    assert.equal(loads, 0);
  });
});
