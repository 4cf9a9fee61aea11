import assert from 'node:assert/strict';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { removeTemporaryFolders, runGit } from '../../support/repositoryBuilderGit';
import { wrapGit, type WrappedGit } from '../../support/wrappedGit';
import { engineRuns, settledRuns } from '../support/engineRuns';
import { commitNow, copyOfSampleTeam, smallRepository } from '../support/repositories';
import { sampleReport } from '../support/sampleReport';
import { openFile, openGuidance, statusItem, untilWatching } from '../support/window';
import { withWorkbench } from '../support/workbench';

const withOwnGit = (git: WrappedGit) => ({ 'git.enabled': false, 'git.path': git.executable });

describe('a window in which much happens', function () {
  // Some of it takes its time, and that nothing happens is only seen after a while.
  this.timeout(180_000);
  let [folder, tables] = ['', ''];
  let git: WrappedGit;
  const workbench = withWorkbench(async () => {
    git = await wrapGit();
    folder = await smallRepository({ commits: 3 });
    tables = path.join(folder, '.git/reftable/tables.list');
    await mkdir(path.dirname(tables));
    await writeFile(tables, '');
    return { open: folder, settings: withOwnGit(git) };
  });
  const counts = (commits: number): Promise<void> =>
    workbench()
      .guidance()
      .locator('.measured')
      .filter({ hasText: `${commits} work commits by 2 people` })
      .waitFor();
  /** As the editor learns it: from its page, which a headless browser always takes for one in use. */
  const focus = async (hasFocus: boolean): Promise<void> => {
    await workbench().page.evaluate(given => {
      document.hasFocus = () => given;
      window.dispatchEvent(new Event(given ? 'focus' : 'blur'));
      document.dispatchEvent(new Event('visibilitychange'));
    }, hasFocus);
  };

  before(async () => {
    await untilWatching(workbench(), folder);
    await openGuidance(workbench());
    await counts(3);
  });

  after(removeTemporaryFolders);

  it('measures once after refs moved fifty times in a second', async () => {
    const before = await settledRuns(git, 1);
    const fiftyRefs = 'for ref in $(seq 50); do git update-ref refs/heads/storm-$ref HEAD; done';
    await runGit(folder, ['-c', `alias.storm=!${fiftyRefs}`, 'storm']);
    assert.equal(await settledRuns(git, before + 1), before + 1);
  });

  it('measures once when the tables change in which newer git may keep refs', async () => {
    const before = await engineRuns(git);
    await writeFile(`${tables}.lock`, '0x000000000001-0x000000000002-5f1d0c2a.ref\n');
    await rename(`${tables}.lock`, tables);
    assert.equal(await settledRuns(git, before + 1), before + 1);
  });

  it('measures once for a rebase of many commits, at its end', async () => {
    await runGit(folder, ['checkout', '--quiet', '-b', 'feature']);
    for (let step = 0; step < 6; step++) await runGit(folder, ['commit', '--quiet', '--allow-empty', '-m', `${step}`]);
    const before = await settledRuns(git, (await engineRuns(git)) + 1);
    await runGit(folder, ['rebase', '--quiet', '--keep-empty', '--force-rebase', '--exec', 'sleep 1', 'HEAD~6']);
    assert.equal(await settledRuns(git, before + 1), before + 1);
    await runGit(folder, ['checkout', '--quiet', 'main']);
    await settledRuns(git, before + 2);
  });

  it('measures nothing while the window is not in use, and once when it comes back', async () => {
    const before = await engineRuns(git);
    await focus(false);
    await pause(1000);
    await commitNow(folder, 'src/app.ts');
    await runGit(folder, ['branch', 'meanwhile']);
    assert.equal(await settledRuns(git, before), before);
    await focus(true);
    await counts(4);
    assert.equal(await settledRuns(git, before + 1), before + 1);
  });

  it('measures nothing when it comes back and nothing moved', async () => {
    const before = await engineRuns(git);
    await focus(false);
    await pause(1000);
    await focus(true);
    assert.equal(await settledRuns(git, before), before);
  });
});

describe('somebody who types', () => {
  let folder = '';
  let git: WrappedGit;
  const workbench = withWorkbench(async () => {
    git = await wrapGit();
    folder = await copyOfSampleTeam();
    return { open: folder, settings: { ...withOwnGit(git), 'files.autoSave': 'off' } };
  });

  after(removeTemporaryFolders);

  it('starts no git with 500 keystrokes in a critical file', async function () {
    this.timeout(180_000);
    const [file] = (await sampleReport()).criticalFiles;
    assert.ok(file);
    await statusItem(workbench()).waitFor();
    await openFile(workbench(), path.join(folder, file.path));
    await workbench().page.locator('.part.editor .codelens-decoration').getByText('critical path').waitFor();
    await workbench().page.locator('.part.editor .view-line').first().click();
    await workbench().page.keyboard.press('Control+End');
    const before = await git.calls();
    assert.notEqual(before.length, 0);
    await workbench().page.keyboard.press('Enter');
    await statusItem(workbench()).getByText('On the critical path').waitFor();
    for (let stroke = 1; stroke < 500; stroke++)
      await workbench().page.keyboard.press(stroke % 50 === 0 ? 'Enter' : 'x');
    await pause(2000);
    assert.deepEqual(await git.calls(), before);
  });
});
