import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { proposeTeam } from '../../../src/engine/proposeTeam';
import type { TeamProposal } from '../../../src/engine/protocol';
import { altitude, assertRefused } from '../../support/commandLine';
import type { CommandResult } from '../../support/commandLine';
import { faultsOfReport } from '../../support/publishedSchema';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';
import { requestFor } from '../../support/request';
import type { Settings } from '../../../src/core/settings/settings';

const { manager, ada, bela } = team;
const shop = 'apps/shop/cart.ts';
const bank = 'apps/bank/ledger.ts';

/** Three people in the shop, and so many strangers in the bank, one of whom helps out in the shop. */
async function buildCrowd(strangers: number): Promise<BuiltRepository> {
  const plan = new RepositoryBuilder();
  const both = { [shop]: 'cart 0\n', 'apps/shop/price.ts': 'price 0\n' };
  plan.commit({ message: 'Begin', author: ada, at: days(80), files: { ...both, [bank]: 'ledger\n' } });
  for (const [index, author] of [manager, bela, ada, manager].entries()) {
    const text = `change ${index}\n`;
    const files = { [shop]: text, 'apps/shop/price.ts': text };
    plan.commit({ message: `Sell ${index}`, author, at: days(70 - index), files });
  }
  for (let index = 0; index < strangers; index++) {
    const author = { name: `Teller Number${index}`, email: `teller${index}@bank.example.com` };
    const file = index === 0 ? shop : bank;
    plan.commit({ message: `Count ${index}`, author, at: days(40), files: { [file]: `told ${index}\n` } });
  }
  return plan.build();
}

describe('a team and a scope in the settings of the command', () => {
  let built: BuiltRepository;
  before(async () => {
    built = await buildCrowd(23);
  });
  after(removeTemporaryFolders);

  const run = async (settings: object, ...args: readonly string[]): Promise<CommandResult> => {
    const file = path.join(temporaryFolder(), 'settings.json');
    await writeFile(file, JSON.stringify({ 'altitude.managers': [manager.email], ...settings }));
    return altitude([...args, '--until', '2026-06-30', '--config', file], { directory: built.directory });
  };
  const report = async (settings: object): Promise<HealthReport> => {
    const { code, stdout, stderr } = await run(settings, 'report', '--format', 'json');
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    const found = JSON.parse(stdout) as HealthReport;
    assert.equal(faultsOfReport(found), '');
    return found;
  };
  const text = async (settings: object): Promise<string> => (await run(settings, 'report')).stdout.replace(/\s+/g, ' ');

  it('narrow the report to the people and the manager', async () => {
    const { window, narrowing, activity } = await report({ 'altitude.team': [ada.email, bela.name] });
    assert.deepEqual([window.people, window.workCommits, activity.commits], [3, 5, 2]);
    assert.deepEqual(narrowing, { people: 3, scope: [], unmatched: { team: [], scope: [] } });
  });
  it('narrow the report to the paths', async () => {
    const { window, narrowing, criticalFiles } = await report({
      'altitude.scope': ['apps/shop/**'],
      'altitude.criticalPaths': ['apps/**'],
    });
    assert.deepEqual([window.people, window.workCommits], [4, 6]);
    assert.deepEqual(
      criticalFiles.map(file => [file.path, file.people]),
      [
        [shop, 4],
        ['apps/shop/price.ts', 3],
      ],
    );
    assert.deepEqual(narrowing?.scope, ['apps/shop/**']);
  });
  it('are said in words', async () => {
    const words = await text({ 'altitude.team': [ada.email, 'eve@example.com'], 'altitude.scope': ['apps/shop/**'] });
    assert.match(words, /Counting only 2 people in 1 path, as your settings say\./);
    assert.match(words, /altitude\.team names “eve@example\.com”, who is not in this history: write people as git log/);
  });
  it('count everyone where they fit nothing, and say so', async () => {
    const settings = { 'altitude.team': ['eve@example.com'], 'altitude.scope': ['apps/shop'] };
    assert.equal((await report(settings)).window.people, 26);
    const words = await text(settings);
    assert.match(words, /Nobody whom altitude\.team names is in this history, so everyone counts/);
    assert.match(words, /No file is in altitude\.scope, so all paths count/);
  });
  it('that are no lists are refused', async () => {
    assertRefused(await run({ 'altitude.team': 'Ada' }, 'report'), /altitude\.team cannot be used/);
    assertRefused(await run({ 'altitude.scope': [''] }, 'report'), /altitude\.scope cannot be used/);
  });

  it('narrow the list of files', async () => {
    const { stdout } = await run({ 'altitude.scope': ['apps/bank/**'] }, 'files', '--format', 'json');
    const { files } = JSON.parse(stdout) as { readonly files: readonly { readonly path: string }[] };
    assert.deepEqual(
      files.map(file => file.path),
      [bank],
    );
  });
  it('explain a file in scope, and say of one outside that it is', async () => {
    const settings = { 'altitude.scope': ['apps/shop/**'] };
    assert.equal((await run(settings, 'explain', shop)).code, 0);
    assertRefused(await run(settings, 'explain', bank), /"apps\/bank\/ledger\.ts" is outside altitude\.scope/);
  });

  it('are asked for where more than 25 people work, with a proposal', async () => {
    const { teamQuestion } = await report({});
    assert.deepEqual(teamQuestion, {
      people: 26,
      proposed: [ada, bela].map(person => ({ ...person, sharedFiles: 2 })),
    });
    assert.match(await text({}), /26 people worked here, .* Say who works with you in the setting altitude\.team/);
  });
  it('are not asked for once one of them is there', async () => {
    assert.equal((await report({ 'altitude.scope': ['apps/**'] })).teamQuestion, null);
  });
  it('are not asked for where 25 people work', async () => {
    const { directory } = await buildCrowd(22);
    const args = ['report', directory, '--until', '2026-06-30', '--manager', manager.email, '--format', 'json'];
    const found = JSON.parse((await altitude(args)).stdout) as HealthReport;
    assert.deepEqual([found.window.people, found.teamQuestion], [25, null]);
  });

  describe('are chosen from a proposal that', () => {
    const propose = async (settings: Partial<Settings> = {}): Promise<TeamProposal> =>
      proposeTeam(requestFor(built.directory, { settings }));

    it('lists everybody but the manager, who is proposed first, the rest by name', async () => {
      const { people, absent } = await propose();
      assert.deepEqual(
        people.slice(0, 4).map(({ name, word, sharedFiles, isProposed }) => [name, word, sharedFiles, isProposed]),
        [
          [ada.name, ada.email, 2, true],
          [bela.name, bela.email, 2, true],
          ['Teller Number0', 'teller0@bank.example.com', 1, false],
          ['Teller Number1', 'teller1@bank.example.com', 0, false],
        ],
      );
      assert.deepEqual([people.length, absent], [25, []]);
    });
    it('lists everybody though a team is set, and knows who is in it', async () => {
      const { people, absent } = await propose({ team: ['Teller Number7', 'eve@example.com'] });
      assert.equal(people.length, 25);
      assert.deepEqual(
        people.filter(({ isNamed }) => isNamed).map(({ name }) => name),
        ['Teller Number7'],
      );
      assert.deepEqual(absent, ['eve@example.com']);
    });
    it('keeps to the scope', async () => {
      const { people } = await propose({ scope: ['apps/shop/**'] });
      assert.deepEqual(
        people.map(({ name }) => name),
        [ada.name, bela.name, 'Teller Number0'],
      );
    });
  });
});
