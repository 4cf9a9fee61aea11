import assert from 'node:assert/strict';
import { commitCount } from '../../../src/core/history/columns';
import type { HistoryColumns } from '../../../src/core/history/columns';
import { changesOf } from '../../support/changesOf';
import { readColumns } from '../../support/readColumns';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { team } from '../../support/repositoryBuilderTeam';

/** The history of main as the product reads it. */
async function historyOf(plan: RepositoryBuilder): Promise<HistoryColumns> {
  const built = await plan.build();
  return readColumns(built.directory, await built.git('rev-parse', 'main'));
}

/** A plan that begins with `a.ts` and `b.ts`. */
function begun(): RepositoryBuilder {
  const plan = new RepositoryBuilder();
  plan.commit({ message: 'Begin', files: { 'a.ts': 'one\ntwo\nthree\nfour\n', 'b.ts': 'b\n' } });
  return plan;
}

describe('the history that is read', () => {
  after(removeTemporaryFolders);

  it('shows what a root added', async () => {
    assert.deepEqual(changesOf(await historyOf(begun()), 0), ['added a.ts', 'added b.ts']);
  });

  it('shows both roots where two histories were joined', async () => {
    const plan = begun();
    plan.branch('other', null);
    plan.commit({ message: 'Another beginning', branch: 'other', files: { 'c.ts': 'c\n' } });
    plan.merge({ from: 'other' });
    const history = await historyOf(plan);
    assert.deepEqual(
      [0, 1, 2].map(position => changesOf(history, position)),
      [[], ['added c.ts'], ['added a.ts', 'added b.ts']],
    );
  });

  it('has empty commits, without changes', async () => {
    const plan = begun();
    plan.commit({ message: 'Nothing' });
    const history = await historyOf(plan);
    assert.deepEqual([history.subjects.at(0), changesOf(history, 0)], ['Nothing', []]);
  });

  it('gives a merge no changes, not even its own', async () => {
    const plan = begun();
    plan.branch('side');
    plan.commit({ message: 'Side', branch: 'side', files: { 'b.ts': 'side\n' } });
    plan.commit({ message: 'Main', files: { 'a.ts': 'main\n' } });
    plan.merge({ from: 'side', files: { 'b.ts': 'both\n', 'new.ts': 'new\n' } });
    const history = await historyOf(plan);
    assert.deepEqual([history.subjects.at(0), changesOf(history, 0)], ["Merge branch 'side'", []]);
  });

  it('places the three parents of an octopus in their order', async () => {
    const plan = begun();
    for (const branch of ['one', 'two']) {
      plan.branch(branch);
      plan.commit({ message: branch, branch, files: { [`${branch}.ts`]: '' } });
    }
    plan.merge({ from: ['one', 'two'] });
    const { parents, parentStarts, subjects } = await historyOf(plan);
    assert.deepEqual(
      [...parents.subarray(0, parentStarts[1])].map(position => subjects.at(position)),
      ['Begin', 'one', 'two'],
    );
  });

  it('follows a rename that changes nothing in the file', async () => {
    const plan = begun();
    plan.commit({ message: 'Move', files: { 'src/a.ts': { from: 'a.ts' } } });
    assert.deepEqual(changesOf(await historyOf(plan), 0), ['renamed a.ts to src/a.ts']);
  });

  it('takes a copy as a new file', async () => {
    const plan = begun();
    plan.commit({ message: 'Copy', files: { 'copy.ts': 'b\n' } });
    assert.deepEqual(changesOf(await historyOf(plan), 0), ['added copy.ts']);
  });

  it('takes a file that becomes a link, or executable, as changed', async () => {
    const plan = begun();
    plan.commit({ message: 'Link', files: { 'a.ts': { symlink: 'b.ts' }, 'b.ts': { executable: 'b\n' } } });
    assert.deepEqual(changesOf(await historyOf(plan), 0), ['modified a.ts', 'modified b.ts']);
  });

  it('passes over submodules that come, move on and go', async () => {
    const plan = begun();
    plan.commit({ message: 'Embed', files: { module: { gitlink: '1'.repeat(40) } } });
    plan.commit({ message: 'Update', files: { module: { gitlink: '2'.repeat(40) }, 'b.ts': 'c\n' } });
    plan.commit({ message: 'Remove', files: { module: null } });
    const history = await historyOf(plan);
    assert.deepEqual(
      [0, 1, 2].map(position => changesOf(history, position)),
      [[], ['modified b.ts'], []],
    );
  });

  it('keeps author and committer, their dates, and the author’s offset', async () => {
    const plan = new RepositoryBuilder();
    plan.commit({
      message: 'Change',
      author: team.bela,
      at: new Date('2026-03-01T22:30:00Z'),
      offset: -210,
      committer: team.forge,
      committedAt: new Date('2026-03-02T08:00:00Z'),
      committerOffset: 120,
    });
    const { identities, authors, committers, authorTimes, authorOffsets, committerTimes } = await historyOf(plan);
    assert.deepEqual(identities, [team.bela, team.forge]);
    assert.deepEqual([...authors, ...committers], [0, 1]);
    assert.deepEqual([...authorTimes, ...authorOffsets], [Date.parse('2026-03-01T22:30:00Z') / 1000, -210]);
    assert.deepEqual([...committerTimes], [Date.parse('2026-03-02T08:00:00Z') / 1000]);
  });

  it('takes trailers from the end of the message, whatever their case, and leaves the malformed', async () => {
    const plan = new RepositoryBuilder();
    const trailers = [
      'CO-AUTHORED-BY: Bela Varga <bela@example.com>',
      'Co-authored-by: Chen Liang',
      ' <chen@example.com>',
      'Reviewed-by: nobody at all',
      'Acked-by: Dita Novak <dita@example.com>',
      'Signed-off-by: Emil Sandberg <emil@example.com>',
    ];
    plan.commit({
      message: `Subject\n\nReviewed-by: In The Body <body@example.com>\nand more.\n\n${trailers.join('\n')}`,
    });
    const { trailers: found, identities } = await historyOf(plan);
    assert.deepEqual(
      found.map(({ kind, identity }) => [kind, identities[identity]?.name]),
      [
        ['co-authored-by', 'Bela Varga'],
        ['co-authored-by', 'Chen Liang'],
        ['acked-by', 'Dita Novak'],
      ],
    );
  });

  it('is whole for thousands of commits', async () => {
    const plan = new RepositoryBuilder();
    for (let count = 0; count < 3000; count++) {
      plan.commit({ message: `Number ${count}`, files: { [`${count % 97}/ünï.ts`]: `${count}\n` } });
    }
    const history = await historyOf(plan);
    assert.equal(commitCount(history), 3000);
    assert.deepEqual([changesOf(history, 0), changesOf(history, 2999)], [['modified 89/ünï.ts'], ['added 0/ünï.ts']]);
  });
});
