import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { wrapGit, type WrappedGit } from '../../support/wrappedGit';
import { smallRepository } from '../support/repositories';
import { sidebar } from '../support/window';
import { withWorkbench } from '../support/workbench';

describe('a folder that is deleted while its history is read', function () {
  this.timeout(180_000);
  let git: WrappedGit;
  const workbench = withWorkbench(async () => {
    git = await wrapGit(`case "$PWD" in */slow) sleep 20 < /dev/null > /dev/null 2>&1;; esac`);
    return { settings: { 'git.enabled': false, 'git.path': git.executable } };
  });

  after(removeTemporaryFolders);

  it('gives way to the word that there is no repository', async () => {
    const doomed = path.join(temporaryFolder(), 'slow');
    await rename(await smallRepository({ commits: 3 }), doomed);
    await workbench().goTo(doomed);
    await git.untilCalled(/rev-parse/);
    await rm(doomed, { recursive: true });
    await workbench().openContainer('Altitude');
    await sidebar(workbench()).getByText('This folder is in no git repository').waitFor();
  });
});
