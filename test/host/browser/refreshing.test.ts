import assert from 'node:assert/strict';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { wrapGit, type WrappedGit } from '../../support/wrappedGit';
import { settledRuns } from '../support/engineRuns';
import { commitNow, copyOfSampleTeam, smallRepository, writeWorkspaceSettings } from '../support/repositories';
import { openGuidance, untilWatching } from '../support/window';
import { withWorkbench } from '../support/workbench';

describe('after a change made outside the editor', () => {
  const workbench = withWorkbench(() => ({}));

  after(removeTemporaryFolders);

  const sources = {
    'with the built-in git extension': {},
    'with the built-in git extension switched off': { 'git.enabled': false },
    'with a built-in git extension that looks for no changes': { 'git.autorefresh': false },
  };
  for (const [how, settings] of Object.entries(sources)) {
    it(`shows the new numbers of a commit without a click, ${how}`, async () => {
      const folder = await smallRepository({ commits: 3, settings });
      await workbench().goTo(folder);
      await untilWatching(workbench(), folder);
      const about = (await openGuidance(workbench())).locator('.measured');
      await about.filter({ hasText: '3 work commits by 2 people' }).waitFor();
      const id = await commitNow(folder, 'src/app.ts');
      await about.filter({ hasText: `main at ${id}` }).waitFor();
      await about.filter({ hasText: '4 work commits by 2 people' }).waitFor();
    });
  }

  it('shows what new settings make of the history without a click', async () => {
    const folder = await copyOfSampleTeam();
    await workbench().goTo(folder);
    await untilWatching(workbench(), folder);
    const about = (await openGuidance(workbench())).locator('.measured');
    await about.filter({ hasText: '90 days to' }).waitFor();
    await writeWorkspaceSettings(folder, { 'altitude.days': 30 });
    await about.filter({ hasText: '30 days to' }).waitFor();
  });
});

describe('after a change made outside the editor, which watches nothing of git', () => {
  let folder = '';
  let git: WrappedGit;
  const workbench = withWorkbench(async () => {
    git = await wrapGit();
    folder = await smallRepository({ commits: 3 });
    const unwatched = { 'files.watcherExclude': { '**/.git/**': true } };
    return { open: folder, settings: { 'git.enabled': false, 'git.path': git.executable, ...unwatched } };
  });

  after(removeTemporaryFolders);

  it('shows the new numbers once the built-in git extension is switched on, and measures once for each', async function () {
    this.timeout(120_000);
    const about = (await openGuidance(workbench())).locator('.measured');
    await about.filter({ hasText: '3 work commits by 2 people' }).waitFor();
    await writeWorkspaceSettings(folder, { 'git.enabled': true });
    await workbench().page.locator('.part.statusbar').getByRole('button', { name: 'main' }).first().waitFor();
    assert.equal(await settledRuns(git, 1), 1);
    await commitNow(folder, 'src/app.ts');
    await about.filter({ hasText: '4 work commits by 2 people' }).waitFor();
    assert.equal(await settledRuns(git, 2), 2);
  });
});
