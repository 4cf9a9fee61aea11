import path from 'node:path';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { copyOfSampleTeam, smallRepository, workspaceOf } from '../support/repositories';
import { openFile, openGuidance, tab } from '../support/window';
import { withWorkbench } from '../support/workbench';

describe('a workspace of two repositories', () => {
  let [first, second] = ['', ''];
  const workbench = withWorkbench(async () => {
    first = await copyOfSampleTeam();
    second = await smallRepository({ commits: 3 });
    return { open: await workspaceOf(first, second) };
  });

  after(removeTemporaryFolders);

  const inView = (folder: string): Promise<void> =>
    workbench()
      .guidance()
      .locator('.measured')
      .filter({ hasText: path.basename(folder) })
      .waitFor();

  it('shows the first one where no editor says otherwise', async () => {
    await openGuidance(workbench());
    await inView(first);
  });

  it('follows the active editor to the second, to the first and back', async () => {
    await openFile(workbench(), path.join(second, 'src/app.ts'));
    await inView(second);
    await openFile(workbench(), path.join(first, 'src/server.ts'));
    await inView(first);
    await tab(workbench(), 'app.ts').click();
    await inView(second);
  });

  it('forgets a folder that is closed, though a file of it is still in the editor', async () => {
    const { page } = workbench();
    await workbench().runCommand('Workspaces: Remove Folder from Workspace...');
    await page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: path.basename(second) })
      .click();
    await inView(first);
    await workbench().runCommand('Altitude: Explain This File');
    await page.getByText('this one is not among them').first().waitFor();
  });
});
