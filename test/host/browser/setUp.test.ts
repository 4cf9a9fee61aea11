import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'jsonc-parser';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { sampleManager } from '../../support/sampleTeamPeople';
import { copyOfSampleTeam, nobodyIsSet } from '../support/repositories';
import { sidebar, untilWritten } from '../support/window';
import { withWorkbench } from '../support/workbench';

describe('Set Up…, by the keyboard alone', () => {
  let folder = '';
  const workbench = withWorkbench(async () => {
    folder = await copyOfSampleTeam();
    return { open: folder, settings: nobodyIsSet };
  });
  const keys = () => workbench().page.keyboard;
  const list = () => workbench().page.locator('.quick-input-list .monaco-list-row');
  const title = () => workbench().page.locator('.quick-input-title');
  const asks = async (question: string): Promise<void> => {
    await title().filter({ hasText: question }).waitFor();
    await list().first().waitFor();
  };
  const setting = async (name: string): Promise<unknown> => (await workbench().userSettings())[`altitude.${name}`];
  const inRepository = async (): Promise<Readonly<Record<string, unknown>>> =>
    parse(await readFile(path.join(folder, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;
  const picture = (step: string): Promise<void> =>
    workbench().screenshot(path.resolve('.vscode-test/screenshots', `set-up-${step}.png`));

  after(removeTemporaryFolders);

  it('begins in the container, by a button', async () => {
    await workbench().openContainer('Altitude');
    await sidebar(workbench()).getByRole('button', { name: 'Set Up…' }).focus();
    await keys().press('Enter');
    await asks('who is the manager? (1/6)');
  });

  it('proposes git’s own identity first, and marks it', async () => {
    const first = await list().first().innerText();
    assert.match(first, new RegExp(`^${sampleManager.name}`));
    assert.match(first, /git's own identity here/);
    assert.doesNotMatch(await list().nth(1).innerText(), /git's own identity/);
    await picture('1-manager');
  });

  it('writes nothing where nobody is chosen', async () => {
    await keys().press('Escape');
    await list().first().waitFor({ state: 'hidden' });
    assert.equal(await setting('managers'), undefined);
    await sidebar(workbench()).getByRole('button', { name: 'Set Up…' }).waitFor();
  });

  it('takes a name that is typed', async () => {
    await workbench().runCommand('Altitude: Set Up…');
    await asks('who is the manager?');
    await keys().type('somebody@example.com');
    await list().filter({ hasText: 'Use “somebody@example.com”' }).waitFor();
    await keys().press('Enter');
    await asks('which addresses');
    await untilWritten(workbench(), async () => {
      assert.deepEqual(await setting('managers'), ['somebody@example.com']);
    });
  });

  it('goes back to the question before, by the editor’s own key for that', async () => {
    await keys().press('Control+Alt+Minus');
    await asks('who is the manager?');
    await list().filter({ hasText: sampleManager.name }).first().waitFor();
  });

  it('has who was typed beside who works here, and shows the addresses of whom one chooses', async () => {
    assert.match(await list().first().innerText(), /somebody@example\.com[\s\S]*set now/);
    await keys().press('ArrowDown');
    await keys().press('Enter');
    await asks("which addresses are the manager's? (2/6)");
    await list().filter({ hasText: sampleManager.email }).first().waitFor();
    await picture('2-addresses');
    await keys().press('Enter');
  });

  it('keeps what was chosen so far where one stops', async () => {
    await asks('where does the team');
    await keys().press('Escape');
    await title().waitFor({ state: 'hidden' });
    await untilWritten(workbench(), async () => {
      const managers = await setting('managers');
      assert.ok(Array.isArray(managers) && managers.includes(sampleManager.email));
    });
  });

  it('begins with what is set when it is run again', async () => {
    await workbench().runCommand('Altitude: Set Up…');
    await asks('who is the manager?');
    assert.match(await list().and(workbench().page.locator('.focused')).innerText(), /set now/);
    await keys().press('Enter');
    await asks('which addresses');
    await keys().press('Enter');
  });

  it('proposes where work lands, and says why', async () => {
    await asks("where does the team's work land? (3/6)");
    assert.match(await list().first().innerText(), /proposed[\s\S]*trunk/);
    await picture('3-base');
    await keys().press('Enter');
  });

  it('asks who the team is, and takes everyone where nobody is ticked', async () => {
    await asks('who is the team? (4/6)');
    assert.match(await list().first().innerText(), /in common with you/);
    await picture('4-team');
    await keys().press('Enter');
    await asks('what is critical?');
    assert.equal(await setting('base'), undefined);
    assert.equal(await setting('team'), undefined);
  });

  it('proposes folders and files by the history, and kinds of files with what they match', async () => {
    await asks('what is critical? (5/6)');
    assert.match(await list().first().innerText(), /src\/[\s\S]*of the busiest files/);
    await list().filter({ hasText: 'changes by' }).first().waitFor();
    await picture('5-critical');
    await keys().press('ArrowDown');
    await keys().press('Space');
    await keys().press('Enter');
  });

  it('says what each posture does to the limits', async () => {
    await asks('how much hands-on work');
    assert.equal(((await setting('criticalPaths')) as readonly string[] | undefined)?.length, 1);
    assert.match(await list().first().innerText(), /Hands-off[\s\S]*0\.5/);
    await picture('6-posture');
    await keys().press('ArrowUp');
    await keys().press('Enter');
    await asks('share with the team?');
    assert.equal(await setting('posture'), 'hands-off');
  });

  it('offers at the end to share, keeps it by default, and says who would see it', async () => {
    assert.match(await list().first().innerText(), /Keep It to Myself/);
    assert.match(await list().nth(1).innerText(), /altitude\.criticalPaths[\s\S]*Teammates will see it/);
    await picture('7-share');
    const before = await inRepository();
    await keys().press('Enter');
    await title().waitFor({ state: 'hidden' });
    await workbench().guidance().locator('header.level').waitFor();
    assert.deepEqual(await inRepository(), before);
  });

  it('shares what the team agrees on where that is chosen, and never who the manager is', async () => {
    await workbench().runCommand('Altitude: Set Up…');
    for (const question of [
      'who is the manager?',
      'which addresses',
      'work land?',
      'the team?',
      'critical?',
      'hands-on',
    ]) {
      await asks(question);
      await keys().press('Enter');
    }
    await asks('share with the team?');
    await keys().press('ArrowDown');
    await keys().press('Enter');
    await untilWritten(workbench(), async () => {
      const { 'altitude.criticalPaths': shared, 'altitude.managers': managers } = await inRepository();
      assert.ok(Array.isArray(shared) && shared.some(glob => /^src\/.+/.test(String(glob))));
      assert.equal(managers, undefined);
      assert.equal(await setting('criticalPaths'), undefined);
    });
  });
});
