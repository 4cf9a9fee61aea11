import assert from 'node:assert/strict';
import { entryOf, openWorkOf, planWithMain, remote } from '../../../support/openWorkOf';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';
import { days, team } from '../../../support/repositoryBuilderTeam';

const second = 1 / 86_400;

/** State of a branch whose only commit is so many days old. */
async function stateOf(age: number, name = 'topic', author = team.manager): Promise<string> {
  const plan = planWithMain();
  plan.branch(name, 'main');
  const files = { 'src/topic.ts': 'text\n' };
  plan.commit({ message: 'Work', branch: name, author, at: days(age + 1), committedAt: days(age), files });
  return entryOf(await openWorkOf(plan, { build: { config: remote() } }), name).state;
}

describe('open work is', () => {
  after(removeTemporaryFolders);

  it('open up to 14 days of 24 hours', async () => {
    assert.equal(await stateOf(14), 'open');
  });

  it('quiet from a second later', async () => {
    assert.equal(await stateOf(14 + second), 'quiet');
  });

  it('quiet up to 30 days', async () => {
    assert.equal(await stateOf(30), 'quiet');
  });

  it('stale from a second later', async () => {
    assert.equal(await stateOf(30 + second), 'stale');
  });

  for (const name of ['spike/cart', 'poc/a/b', 'proto/x', 'experiment/y', 'refs/remotes/origin/spike/cart']) {
    it(`exempt as ${name}, at any age`, async () => {
      assert.deepEqual([await stateOf(2, name), await stateOf(40, name)], ['exempt', 'exempt']);
    });
  }

  for (const name of ['spike', 'spikes/cart', 'mona/spike/cart']) {
    it(`not exempt as ${name}`, async () => {
      assert.equal(await stateOf(2, name), 'open');
    });
  }

  it('exempt by the setting alone where there is one', async () => {
    const plan = planWithMain();
    for (const name of ['try/one', 'spike/two']) {
      plan.branch(name, 'main');
      plan.commit({ message: name, branch: name, author: team.manager, at: days(2), files: { [`${name}.ts`]: '1\n' } });
    }
    const work = await openWorkOf(plan, { settings: { exempt: ['try/**'] } });
    assert.deepEqual([entryOf(work, 'try/one').state, entryOf(work, 'spike/two').state], ['exempt', 'open']);
  });

  it('open by the newest committer date, though its author dates are old and its newest commit is a merge', async () => {
    const plan = planWithMain();
    plan.branch('topic', 'main');
    plan.commit({ message: 'Work', branch: 'topic', author: team.manager, at: days(60), files: { 'src/t.ts': '1\n' } });
    plan.commit({ message: 'Base', author: team.ada, at: days(4), files: { 'src/base.ts': '1\n' } });
    plan.merge({ branch: 'topic', from: 'main', author: team.manager, at: days(3) });
    assert.equal(entryOf(await openWorkOf(plan), 'topic').state, 'open');
  });

  it('listed the manager’s first, then by state, then the most recent', async () => {
    const plan = planWithMain();
    const ages = { quiet: 20, older: 9, newer: 8, stale: 40 };
    for (const [name, age] of Object.entries(ages)) {
      for (const [who, author] of Object.entries({ mona: team.manager, ada: team.ada })) {
        const branch = `${who}/${name}`;
        plan.branch(branch, 'main');
        plan.commit({ message: branch, branch, author, at: days(age), files: { [`${branch}.ts`]: '1\n' } });
      }
    }
    assert.deepEqual(
      (await openWorkOf(plan)).map(({ refs }) => refs[0]?.slice('refs/heads/'.length)),
      [
        ...['mona/newer', 'mona/older', 'mona/quiet', 'mona/stale'],
        ...['ada/newer', 'ada/older', 'ada/quiet', 'ada/stale'],
      ],
    );
  });
});
