import assert from 'node:assert/strict';
import type { Settings } from '../../../../src/core/settings/settings';
import { entryOf, namesOf, openBranchesOf, openWorkOf, planWithMain } from '../../../support/openWorkOf';
import type { RepositoryBuilder } from '../../../support/repositoryBuilder';
import type { Files, Identity } from '../../../support/repositoryBuilderCommit';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';
import { days, team } from '../../../support/repositoryBuilderTeam';

const { manager, ada, bela } = team;

describe('open work of a narrowed team', () => {
  let plan: RepositoryBuilder;
  const branch = (name: string, author: Identity, files: Files): void => {
    plan.branch(name, 'main');
    plan.commit({ message: `Work on ${name}`, branch: name, author, at: days(5), files });
  };
  const open = async (settings: Partial<Settings>): Promise<readonly string[]> =>
    namesOf(await openWorkOf(plan, { settings }));
  beforeEach(() => {
    plan = planWithMain();
    plan.commit({ message: 'Page', author: bela, at: days(99), files: { 'web/page.ts': 'page\n' } });
    plan.commit({ message: 'Help', author: ada, at: days(98), files: { 'src/help.ts': 'help\n' } });
    branch('monas', manager, { 'src/mona.ts': '1\n', 'web/mona.ts': '1\n' });
    branch('adas', ada, { 'src/ada.ts': '1\n' });
    branch('belas', bela, { 'web/bela.ts': '1\n' });
  });
  after(removeTemporaryFolders);

  it('is everybody’s where no setting says otherwise', async () => {
    assert.deepEqual(await open({}), ['adas', 'belas', 'monas']);
  });

  it('is that of the team and of the manager', async () => {
    assert.deepEqual(await open({ team: [ada.email] }), ['adas', 'monas']);
  });

  it('is everybody’s where the team’s names fit nobody', async () => {
    assert.deepEqual(await open({ team: ['nobody@example.com'] }), ['adas', 'belas', 'monas']);
  });

  it('is what touches the scope', async () => {
    assert.deepEqual(await open({ scope: ['src/**'] }), ['adas', 'monas']);
  });

  it('counts the files in the scope alone', async () => {
    const [whole, part] = [await openWorkOf(plan), await openWorkOf(plan, { settings: { scope: ['src/**'] } })];
    assert.deepEqual([entryOf(whole, 'monas').files, entryOf(part, 'monas').files], [2, 1]);
  });

  describe('has the lead times', () => {
    const samples = async (settings: Partial<Settings> = {}): Promise<number> =>
      (await openBranchesOf(plan, { settings })).leadTimes.samples;

    it('of merges', async () => {
      plan.merge({ from: 'adas', author: manager, at: days(4) });
      plan.merge({ from: 'belas', author: manager, at: days(3) });
      assert.deepEqual(
        [await samples(), await samples({ team: [ada.email] }), await samples({ scope: ['web/**'] })],
        [2, 1, 1],
      );
    });

    it('of squashed branches', async () => {
      plan.commit({ message: 'Ada', author: manager, at: days(4), files: { 'src/ada.ts': '1\n' } });
      plan.commit({ message: 'Bela', author: manager, at: days(3), files: { 'web/bela.ts': '1\n' } });
      assert.deepEqual(
        [await samples(), await samples({ team: [bela.email] }), await samples({ scope: ['web/**'] })],
        [2, 1, 1],
      );
    });

    it('of rebased commits', async () => {
      const rebased = { at: days(9), committedAt: days(6) };
      plan.commit({ message: 'Ada', author: ada, ...rebased, files: { 'src/more.ts': '1\n' } });
      plan.commit({ message: 'Bela', author: bela, ...rebased, files: { 'web/more.ts': '1\n' } });
      assert.deepEqual(
        [await samples(), await samples({ team: [ada.email] }), await samples({ scope: ['web/**'] })],
        [2, 1, 1],
      );
    });
  });
});
