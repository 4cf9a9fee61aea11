import assert from 'node:assert/strict';
import { entryOf, namesOf, openWorkIn, openWorkOf, planWithMain } from '../../../support/openWorkOf';
import type { RepositoryBuilder } from '../../../support/repositoryBuilder';
import type { BuiltRepository } from '../../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';
import { days, team } from '../../../support/repositoryBuilderTeam';

const { manager, ada } = team;

describe('open work is seen', () => {
  let plan: RepositoryBuilder;
  const work = (branch: string, age: number, author = ada): void => {
    const files = { [`src/${branch.replaceAll('/', '-')}-${age}.ts`]: 'text\n' };
    plan.commit({ message: `Work ${age}`, branch, author, at: days(age), files });
  };
  beforeEach(() => {
    plan = planWithMain();
  });
  after(removeTemporaryFolders);

  it('in a repository without a remote that never fetched', async () => {
    plan.branch('topic');
    work('topic', 3);
    assert.deepEqual(namesOf(await openWorkOf(plan)), ['topic']);
  });

  it('in a bare repository like in any other', async () => {
    plan.branch('topic');
    work('topic', 3);
    plan.branch('refs/pull/7/head', 'main');
    work('refs/pull/7/head', 2);
    const [bare, other] = [await openWorkOf(plan, { build: { bare: true } }), await openWorkOf(plan)];
    assert.deepEqual(bare, other);
    assert.deepEqual(namesOf(bare), ['refs/pull/7/head', 'topic']);
  });

  describe('of a second clone that pushes to the same server', () => {
    let server: BuiltRepository, mine: BuiltRepository, theirs: BuiltRepository;
    const fetch = async (): Promise<void> => {
      await mine.git('fetch', '--quiet', '--prune');
      await mine.markFetched(days(1));
    };
    beforeEach(async () => {
      server = await plan.build({ bare: true });
      mine = await server.clone();
      theirs = await server.clone();
      plan.branch('topic');
      work('topic', 3);
      await plan.update(theirs);
      await theirs.git('push', '--quiet', 'origin', 'topic');
    });

    it('from the next fetch on', async () => {
      assert.deepEqual(await openWorkIn(mine), []);
      await fetch();
      const entry = entryOf(await openWorkIn(mine), 'origin/topic');
      assert.deepEqual([entry.author.name, entry.author.isManager, entry.commits], [ada.name, false, 1]);
    });

    it('as one branch with what was checked out of it and went on', async () => {
      await fetch();
      await mine.git('checkout', '--quiet', 'topic');
      plan.commit({ message: 'More', branch: 'topic', author: manager, at: days(2), files: { 'src/more.ts': '1\n' } });
      await plan.update(mine);
      assert.deepEqual(namesOf(await openWorkIn(mine)), ['topic + origin/topic']);
      assert.equal(entryOf(await openWorkIn(mine), 'topic').commits, 2);
    });

    it('until it is merged there', async () => {
      await fetch();
      plan.merge({ from: 'topic', author: ada, at: days(1.5) });
      await plan.update(theirs);
      await theirs.git('push', '--quiet', 'origin', 'main');
      assert.equal((await openWorkIn(mine)).length, 1);
      await fetch();
      assert.deepEqual(await openWorkIn(mine), []);
    });

    it('until it is deleted there, though it is checked out here', async () => {
      await fetch();
      await mine.git('checkout', '--quiet', 'topic');
      await theirs.git('push', '--quiet', 'origin', ':topic');
      assert.equal((await openWorkIn(mine)).length, 1);
      await fetch();
      assert.deepEqual(await openWorkIn(mine), []);
    });
  });

  describe('in a clone of a fork', () => {
    let mine: BuiltRepository;
    beforeEach(async () => {
      plan.branch('topic');
      work('topic', 3, manager);
      plan.branch('main', 'main');
      const fork = await plan.build({ bare: true });
      plan.ref('refs/pull/3/head', 'topic');
      plan.deleteBranch('topic');
      plan.branch('refs/pull/4/head', 'main');
      work('refs/pull/4/head', 4);
      work('main', 2);
      plan.branch('theirs', 'main');
      work('theirs', 1);
      const upstream = await plan.build({ bare: true });
      mine = await fork.clone();
      await mine.addRemote('upstream', upstream, '+refs/pull/*/head:refs/remotes/upstream/pr/*');
    });

    it('on both remotes, with the requests that were fetched', async () => {
      assert.deepEqual(namesOf(await openWorkIn(mine)), [
        'origin/topic + upstream/pr/3',
        'upstream/pr/4',
        'upstream/theirs',
      ]);
    });

    it('on the fork’s main where that has what upstream’s lacks', async () => {
      plan.branch('own', 'main');
      plan.commit({ message: 'Own', branch: 'own', author: manager, at: days(1), files: { 'src/own.ts': '1\n' } });
      await plan.update(mine);
      await mine.git('update-ref', 'refs/remotes/origin/main', 'refs/heads/own');
      await mine.git('update-ref', '-d', 'refs/heads/own');
      assert.equal(entryOf(await openWorkIn(mine), 'origin/main').commits, 1);
    });
  });

  it('in a shallow clone, as far as it goes', async () => {
    plan.branch('topic');
    work('topic', 3, manager);
    work('main', 2, manager);
    const shallow = await (await plan.build()).shallowClone(1);
    const entry = entryOf(await openWorkIn(shallow), 'origin/topic');
    assert.deepEqual([entry.commits, entry.lines], [1, null]);
  });
});
