import assert from 'node:assert/strict';
import { access, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { namesLeft } from '../support/namesLeft';
import { copyOfSampleTeam } from '../support/repositories';
import { closeEditors, openReport, tab } from '../support/window';
import { withWorkbench } from '../support/workbench';

/** How the files of each form end. */
const endings = { Markdown: 'md', HTML: 'html', JSON: 'json' } as const;

describe('Export Health Report…', () => {
  let folder = '';
  const workbench = withWorkbench(async () => {
    folder = await copyOfSampleTeam();
    return { open: folder, height: 900 };
  });
  const home = () => path.join(workbench().profile, 'home');
  const saved = async (ending: string): Promise<string> =>
    (await readdir(home())).find(name => name.endsWith(`.${ending}`)) ?? 'nothing';
  const rows = () => workbench().page.locator('.quick-input-list .monaco-list-row');
  const notice = (text: string) => workbench().page.locator('.notification-toast').filter({ hasText: text });
  const field = () => workbench().page.locator('.quick-input-widget input[type=text]').first();

  /** Answers by the keyboard: a list that is still finding its place is easily missed with the mouse. */
  async function answer(question: string, words: string): Promise<void> {
    await workbench().page.locator('.quick-input-title').getByText(question).waitFor();
    await field().fill(words);
    await rows().filter({ hasText: words }).first().waitFor();
    await workbench().page.keyboard.press('Enter');
  }

  async function choose(format: keyof typeof endings, names: string): Promise<void> {
    await answer('as what?', format);
    await answer('with which names?', names);
    await tab(workbench(), `.${endings[format]}`).waitFor();
  }

  /** Saves what is shown, by the button above it: the notice with the same may have gone by then. */
  async function save(place?: string): Promise<void> {
    await workbench().page.locator('.editor-actions').getByRole('button', { name: 'Save the Export…' }).click();
    await saveAt(place);
  }

  /** The place that the dialog proposes, once it has made up its mind. */
  async function proposed(): Promise<string> {
    await field().waitFor();
    await workbench().page.waitForFunction(() =>
      /\.\w+$/.test(document.querySelector<HTMLInputElement>('.quick-input-widget input[type=text]')?.value ?? ''),
    );
    return field().inputValue();
  }

  /** Takes the place that is proposed, or another. */
  async function saveAt(place?: string): Promise<void> {
    await proposed();
    if (place !== undefined) await field().fill(place);
    await workbench().page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
  }

  before(async () => {
    await openReport(workbench());
  });

  after(removeTemporaryFolders);

  it('begins with the button in the tab, and proposes masked names first', async () => {
    await workbench().page.locator('.editor-actions').getByRole('button', { name: 'Export Health Report…' }).click();
    await answer('as what?', 'Markdown');
    await rows().filter({ hasText: 'Names as they are' }).waitFor();
    assert.match(await rows().first().innerText(), /^Names masked/);
    await workbench().page.keyboard.press('Enter');
    await notice('nothing is saved yet').waitFor();
  });

  it('shows the very text of the file, without anybody’s name', async () => {
    await tab(workbench(), '.md').waitFor();
    const text = await workbench().page.locator('.part.editor .view-lines').innerText();
    assert.match(text.replaceAll('\u00a0', ' '), /^# In the way: /);
    assert.deepEqual(namesLeft(text), []);
    assert.equal(await saved('md'), 'nothing');
  });

  it('leads back to the choice', async () => {
    await notice('nothing is saved yet').getByRole('button', { name: 'Back' }).click();
    await tab(workbench(), '.md').waitFor({ state: 'detached' });
    await rows().filter({ hasText: 'HTML' }).waitFor();
  });

  it('shows a page as the page that it is', async () => {
    await choose('HTML', 'Names masked');
    await tab(workbench(), 'Preview: ').waitFor();
    const page = workbench().reportTab();
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.deepEqual(namesLeft((await page.locator('body').textContent()) ?? ''), []);
  });

  it('saves it where it proposes, outside the repository', async () => {
    await workbench().page.locator('.editor-actions').getByRole('button', { name: 'Save the Export…' }).click();
    assert.ok((await proposed()).startsWith(home()));
    await saveAt();
    await notice('.html').waitFor();
    const text = await readFile(path.join(home(), await saved('html')), 'utf8');
    assert.match(text, /^<!DOCTYPE html>/);
    assert.doesNotMatch(text, /<script/);
    assert.deepEqual(namesLeft(text), []);
  });

  it('closes the preview, and opens the file on request', async () => {
    assert.equal(await tab(workbench(), 'Preview: ').count(), 0);
    await notice('.html').getByRole('button', { name: 'Open' }).click();
    await tab(workbench(), '.html').waitFor();
    await closeEditors(workbench());
  });

  it('saves JSON with the names as they are where that was chosen', async () => {
    await workbench().runCommand('Altitude: Export Health Report…');
    await choose('JSON', 'Names as they are');
    await save();
    await notice('.json').waitFor();
    const report = JSON.parse(await readFile(path.join(home(), await saved('json')), 'utf8')) as HealthReport;
    assert.equal(report.level, 'in-the-way');
    assert.notDeepEqual(namesLeft(JSON.stringify(report)), []);
  });

  it('says that teammates will see a file in the repository, and takes another place', async () => {
    await workbench().runCommand('Altitude: Export Health Report…');
    await choose('Markdown', 'Names masked');
    await save(path.join(folder, 'health.md'));
    const dialog = workbench().page.locator('.monaco-dialog-box');
    assert.match(await dialog.innerText(), /your teammates see it/);
    await dialog.getByRole('button', { name: 'Choose Another Place' }).click();
    await saveAt(path.join(home(), 'health.md'));
    await notice('health.md').waitFor();
    await assert.rejects(access(path.join(folder, 'health.md')));
    assert.match(await readFile(path.join(home(), 'health.md'), 'utf8'), /^# In the way: /);
    await closeEditors(workbench());
  });

  describe('Copy Health Report as Markdown', () => {
    const copied = (): Promise<string> => workbench().page.evaluate(() => navigator.clipboard.readText());

    it('copies it with names', async () => {
      await workbench().runCommand('Altitude: Copy Health Report as Markdown');
      await workbench().page.getByText('as Markdown, with names').first().waitFor();
      assert.match(await copied(), /^# In the way: /);
      assert.notDeepEqual(namesLeft(await copied()), []);
    });

    it('copies it masked while Quiet Screen is on, from the button in the tab', async () => {
      await openReport(workbench());
      await workbench().runCommand('Altitude: Quiet Screen');
      await workbench().reportTab().getByRole('status', { name: 'Quiet Screen' }).waitFor();
      await workbench().page.locator('.editor-actions').getByRole('button', { name: 'Copy Health Report' }).click();
      await workbench().page.getByText('with names masked').first().waitFor();
      assert.match(await copied(), /^# In the way: /);
      assert.deepEqual(namesLeft(await copied()), []);
    });

    it('offers no export with names while Quiet Screen is on', async () => {
      await workbench().runCommand('Altitude: Export Health Report…');
      await rows().filter({ hasText: 'Markdown' }).first().click();
      await rows().filter({ hasText: 'Quiet Screen is on' }).waitFor();
      assert.equal(await rows().count(), 1);
      await workbench().page.keyboard.press('Escape');
      await workbench().runCommand('Altitude: Quiet Screen');
    });
  });
});
