import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'jsonc-parser';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { copyOfSampleTeam, smallRepository, workspaceOf } from '../support/repositories';
import { openFile, openGuidance, untilWritten } from '../support/window';
import { withWorkbench } from '../support/workbench';

const base = 'origin/release/1.7';

describe('Set Up… in one of two repositories', () => {
  let [first, second] = ['', ''];
  const workbench = withWorkbench(async () => {
    first = await copyOfSampleTeam();
    second = await smallRepository({ commits: 3 });
    return { open: await workspaceOf(first, second) };
  });
  const keys = () => workbench().page.keyboard;
  const rows = () => workbench().page.locator('.quick-input-list .monaco-list-row');
  const focused = () => rows().and(workbench().page.locator('.focused'));
  const title = () => workbench().page.locator('.quick-input-title');
  const personal = async (): Promise<unknown> => (await workbench().userSettings())['altitude.base'];
  const asks = async (question: string): Promise<void> => {
    await title().filter({ hasText: question }).waitFor();
    await rows().first().waitFor();
  };
  const answer = async (...questions: readonly string[]): Promise<void> => {
    for (const question of questions) {
      await asks(question);
      await keys().press('Enter');
    }
  };
  const setUpUntilBase = async (): Promise<void> => {
    await workbench().runCommand('Altitude: Set Up…');
    await answer('who is the manager?', 'which addresses');
    await asks('work land?');
  };
  const choose = async (branch: string): Promise<void> => {
    await keys().type(branch);
    await focused().filter({ hasText: branch }).waitFor();
    await keys().press('Enter');
    await asks('the team?');
  };
  const measured = (text: string): Promise<void> =>
    workbench().guidance().locator('.measured').filter({ hasText: text }).waitFor();

  after(removeTemporaryFolders);

  it('keeps where work lands for that one, by its path', async () => {
    await openGuidance(workbench());
    await measured(path.basename(first));
    await setUpUntilBase();
    await choose(base);
    await keys().press('Escape');
    await untilWritten(workbench(), async () => {
      assert.deepEqual(await personal(), { [first]: base });
    });
    await measured(base);
  });

  it('leaves the other as it was, which has no such branch', async () => {
    await openFile(workbench(), path.join(second, 'src/app.ts'));
    await measured(path.basename(second));
    await workbench().guidance().getByText('3 work commits').first().waitFor();
    await setUpUntilBase();
    assert.match(await focused().innerText(), /^main[\s\S]*proposed/);
    await keys().press('Escape');
    assert.deepEqual(await personal(), { [first]: base });
  });

  it('shows in the first what is set there', async () => {
    await openFile(workbench(), path.join(first, 'src/server.ts'));
    await measured(path.basename(first));
    await setUpUntilBase();
    assert.match(await focused().innerText(), /release\/1\.7[\s\S]*set now/);
  });

  it('shares it as one branch, in that repository alone', async () => {
    await answer('work land?', 'the team?', 'critical?', 'hands-on');
    await asks('share with the team?');
    assert.match(await rows().nth(1).innerText(), /altitude\.base/);
    await keys().press('ArrowDown');
    await keys().press('Enter');
    await untilWritten(workbench(), async () => {
      const text = await readFile(path.join(first, '.vscode/settings.json'), 'utf8');
      assert.equal((parse(text) as Record<string, unknown>)['altitude.base'], base);
      assert.equal(await personal(), undefined);
    });
    await measured(base);
  });
});
