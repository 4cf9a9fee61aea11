import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import type { Workbench } from '../../../scripts/vscode/driver.mjs';
import { persist } from '../../../scripts/vscode/persist.mjs';
import strings from '../../../package.nls.json';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { removeTemporaryFolders, runGit, temporaryFolder } from '../../support/repositoryBuilderGit';
import { foreignParts, pseudo } from '../../support/pseudoLanguage';
import { EngineTexts } from '../support/engineTexts';
import { pseudoExtension, pseudoLanguage } from '../support/pseudoExtension';
import { crowdedRepository, nobodyIsSet, smallRepository } from '../support/repositories';
import { sampleReport } from '../support/sampleReport';
import { sampleTeamFolder } from '../support/sampleTeam';
import { shownTexts } from '../support/shownTexts';
import { openFile, sidebar, statusItem, writeUserSettings } from '../support/window';
import { withWorkbench } from '../support/workbench';

type CommandName = `command.${string}` & keyof typeof strings;

type WelcomeName = `welcome.${string}` & keyof typeof strings;

const titled = (name: CommandName): string => `${pseudo(strings.category)}: ${pseudo(strings[name])}`;
const container = pseudo(strings['container.title']);

/** People of the sample team: their names and addresses are the repository's. */
async function peopleOf(folder: string): Promise<readonly string[]> {
  const log = await runGit(folder, ['log', '--all', '--format=%an%n%ae%n%cn%n%ce']);
  return [...new Set(log.toString().split('\n'))];
}

/** A text without what newer editors put before or instead of it in their own words: this language has none of them. */
const ownWords = (text: string): string => text.replace(/^(Actions for |Welcome$)/, '');

/** Waits for that welcome in the container and looks whether all that stands there is in the language. */
async function welcomesWholly(workbench: Workbench, name: WelcomeName): Promise<void> {
  const [sentence = ''] = pseudo(strings[name]).split('\n');
  const text = sentence.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  const welcome = sidebar(workbench).locator('.welcome-view-content').filter({ hasText: text });
  await welcome.waitFor();
  assert.deepEqual((await shownTexts(welcome)).map(ownWords).flatMap(foreignParts), []);
}

describe('in a language that nobody speaks, all that the editor shows of its own is in it:', () => {
  let report: HealthReport;
  let english: EngineTexts;
  const workbench = withWorkbench(async () => ({
    open: sampleTeamFolder(),
    language: pseudoLanguage,
    extension: await pseudoExtension(),
  }));

  const widget = (): Locator => workbench().page.locator('.quick-input-widget');
  const allKnown = (texts: readonly string[]): void => {
    assert.ok(texts.length > 0);
    assert.deepEqual(
      texts.flatMap(text => english.strange(text)),
      [],
    );
  };
  const open = async (folder?: string): Promise<void> => {
    await workbench().goTo(folder);
    await workbench().openContainer(container);
  };
  const welcomes = (name: WelcomeName): Promise<void> => welcomesWholly(workbench(), name);

  before(async () => {
    report = await sampleReport();
    english = new EngineTexts(report, await peopleOf(sampleTeamFolder()));
    await statusItem(workbench()).waitFor();
  });

  after(removeTemporaryFolders);

  it('which a word in English would show, beside a sentence of the report', () => {
    const [fact = ''] = report.levelFacts;
    assert.deepEqual(english.strange(`${pseudo('Refresh')} ${fact}`), []);
    assert.equal(english.strange(`Refresh ${fact}`).length, 1);
  });

  it('the item in the status bar, with what is under the pointer', async () => {
    const hover = workbench()
      .page.locator('.monaco-hover')
      .filter({ hasText: pseudo('Open guidance') });
    await persist(async timeout => {
      await workbench().page.mouse.move(640, 400);
      await statusItem(workbench()).hover();
      await hover.waitFor({ timeout });
    });
    allKnown([...(await shownTexts(statusItem(workbench()))), ...(await shownTexts(hover))]);
    await workbench().page.mouse.move(640, 400);
  });

  it('the commands in the palette', async () => {
    await workbench().page.keyboard.press('F1');
    await widget()
      .locator('input[type=text]')
      .first()
      .fill(`>${pseudo(strings.category)}`);
    // The second row of an entry is the editor's own: it adds the English title.
    const titles = widget().locator('.monaco-list-row .quick-input-list-row:first-child .label-name');
    await titles.filter({ hasText: titled('command.checkChanges') }).waitFor();
    const texts = await titles.allInnerTexts();
    assert.ok(texts.length > 5);
    allKnown(texts);
    await workbench().page.keyboard.press('Escape');
  });

  it('the guidance, down to the last fold', async () => {
    await workbench().openContainer(container);
    const page = workbench().guidance();
    await page.locator('header.level').waitFor();
    await page.locator('.progress').waitFor({ state: 'detached' });
    await workbench().screenshot(path.resolve('.vscode-test/screenshots/language-guidance.png'));
    const texts = await shownTexts(page.locator('body'));
    assert.ok(texts.includes(pseudo('On Monday')));
    allKnown(texts);
  });

  it('the tree, with its headings, its labels and its actions', async () => {
    const tree = sidebar(workbench()).getByRole('tree');
    await tree.getByRole('treeitem').first().hover();
    const headings = await sidebar(workbench()).locator('.pane-header h3.title').allInnerTexts();
    assert.equal(headings.length, 2);
    allKnown([...headings, ...(await shownTexts(tree)).map(ownWords)]);
  });

  it('the line above a critical file and the evidence under the pointer', async () => {
    const [entry] = report.criticalFiles;
    const file = path.join(sampleTeamFolder(), entry?.path ?? '');
    const [firstLine = ''] = (await readFile(file, 'utf8')).split('\n');
    await openFile(workbench(), file);
    const lens = workbench().page.locator('.part.editor .codelens-decoration');
    await lens.first().waitFor();
    allKnown(await shownTexts(lens.first()));
    const hover = workbench()
      .page.locator('.monaco-hover')
      .filter({ hasText: pseudo('critical path').slice(1, -1) });
    const line = workbench().page.locator('.part.editor .view-line').filter({ hasText: firstLine }).first();
    await persist(async timeout => {
      await workbench().page.mouse.move(700, 500);
      await line.hover({ position: { x: 20, y: 9 } });
      await hover.waitFor({ timeout });
    });
    allKnown(await shownTexts(hover.locator('.hover-contents').filter({ hasText: '⟦' })));
  });

  for (const command of ['command.setUp', 'command.chooseTeam'] as const) {
    it(`the lists of ${strings[command]}`, async () => {
      await workbench().runCommand(titled(command));
      await widget().locator('.monaco-list-row').first().waitFor();
      const title = widget().locator('.quick-input-title');
      const placeholder = await widget().locator('input[type=text]').first().getAttribute('placeholder');
      const rows = await widget().locator('.monaco-list-row .quick-input-list-entry').allInnerTexts();
      allKnown([await title.innerText(), placeholder ?? '', ...rows]);
      await workbench().page.keyboard.press('Escape');
    });
  }

  it('the question who works with the manager, and a quiet screen', async () => {
    await open(await crowdedRepository(24));
    const page = workbench().guidance();
    await page.locator('header.level').waitFor();
    const heading = page.getByRole('heading', { name: pseudo('Who works with you?') });
    await heading.waitFor();
    await workbench().runCommand(titled('command.quietScreen'));
    const notice = page.locator('.quiet');
    allKnown([...(await shownTexts(notice)), ...(await shownTexts(statusItem(workbench())))]);
    await page.getByRole('button', { name: pseudo('Switch Off') }).click();
    await notice.waitFor({ state: 'detached' });
  });

  it('the tree where too little history tells what rests with the manager', async () => {
    await open(await smallRepository({ commits: 3 }));
    await welcomes('welcome.hands.thin');
  });

  it('the welcome without a folder, outside a repository and without a manager', async () => {
    await open();
    await welcomes('welcome.noFolder');
    await open(temporaryFolder());
    await welcomes('welcome.noRepository');
    await writeUserSettings(workbench(), nobodyIsSet);
    await open(sampleTeamFolder());
    await welcomes('welcome.noManager');
  });

  it('what a command says', async () => {
    await workbench().runCommand(titled('command.clearIndex'));
    const toast = workbench().page.locator('.notification-toast .notification-list-item-message').first();
    await toast.waitFor();
    allKnown([await toast.innerText()]);
  });
});

describe('in that language the container too, in a workspace', () => {
  const workbench = withWorkbench(async () => ({
    open: sampleTeamFolder(),
    settings: { 'git.enabled': false, 'git.path': '/nowhere/git' },
    language: pseudoLanguage,
    extension: await pseudoExtension(),
    trusted: false,
  }));

  after(removeTemporaryFolders);

  it('that is not trusted', async () => {
    await workbench().openContainer(container);
    await welcomesWholly(workbench(), 'welcome.untrusted');
  });

  it('for which no git is found', async () => {
    await sidebar(workbench())
      .getByRole('button', { name: pseudo('Manage Workspace Trust') })
      .click();
    // The editor's own words: its language pack has none.
    await workbench().page.locator('.part.editor').getByRole('button', { name: 'Trust', exact: true }).click();
    await welcomesWholly(workbench(), 'welcome.noGit');
  });
});
