import assert from 'node:assert/strict';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';

const { bela, manager, forge } = team;

describe('what the repository builder branches and merges', () => {
  after(removeTemporaryFolders);

  describe('branches', () => {
    it('start where main is, or at any commit', async () => {
      const plan = new RepositoryBuilder();
      const first = plan.commit({ message: 'first' });
      plan.commit({ message: 'second' });
      plan.branch('late');
      plan.branch('early', first);
      const refs = await (await plan.build()).git('for-each-ref', '--format=%(refname:short) %(subject)');
      assert.deepEqual(refs.split('\n'), ['early first', 'late second', 'main second']);
    });

    it('may be whole refs', async () => {
      const plan = new RepositoryBuilder();
      plan.commit({ message: 'first' });
      plan.branch('refs/pull/7/head');
      plan.commit({ message: 'proposal', branch: 'refs/pull/7/head' });
      assert.equal(await (await plan.build()).git('log', '-1', '--format=%s', 'refs/pull/7/head'), 'proposal');
    });

    it('may have a root of their own', async () => {
      const plan = new RepositoryBuilder();
      plan.commit({ message: 'first', files: { 'a.ts': '' } });
      plan.branch('pages', null);
      plan.commit({ message: 'site', branch: 'pages', files: { 'index.html': '' } });
      const built = await plan.build();
      assert.equal(await built.git('rev-list', '--count', 'pages'), '1');
      assert.equal(await built.git('ls-tree', '--name-only', 'pages'), 'index.html');
    });

    it('may go again', async () => {
      const plan = new RepositoryBuilder();
      plan.commit({ message: 'first' });
      plan.branch('short-lived');
      plan.deleteBranch('short-lived');
      assert.equal(await (await plan.build()).git('branch', '--list'), '* main');
    });

    it('go forth, back, sideways or away in a repository that was built before', async () => {
      const plan = new RepositoryBuilder();
      const first = plan.commit({ message: 'first' });
      const second = plan.commit({ message: 'second' });
      for (const name of ['back', 'sideways', 'away']) plan.branch(name);
      const built = await plan.build();
      plan.commit({ message: 'third' });
      plan.branch('back', first);
      plan.branch('sideways', first);
      plan.commit({ message: 'other second', branch: 'sideways' });
      plan.deleteBranch('away');
      const updated = await plan.update(built);
      assert.equal(updated.idOf(second), built.idOf(second));
      const refs = await updated.git('for-each-ref', '--format=%(refname:short) %(subject)');
      assert.deepEqual(refs.split('\n'), ['back first', 'main third', 'sideways other second']);
    });

    it('must have been started', () => {
      const plan = new RepositoryBuilder();
      assert.throws(() => plan.commit({ message: 'first', branch: 'mian' }), /no ref refs\/heads\/mian yet/);
    });
  });

  describe('merges', () => {
    function twoSides(): RepositoryBuilder {
      const plan = new RepositoryBuilder();
      plan.commit({ message: 'base', files: { 'a.ts': '1', 'b.ts': '1', 'gone.ts': '1' } });
      plan.branch('side');
      plan.commit({ message: 'side 1', branch: 'side', author: bela, files: { 'a.ts': '2', 'gone.ts': null } });
      plan.commit({ message: 'side 2', branch: 'side', author: bela, files: { 'a.ts': '3' } });
      plan.commit({ message: 'main 1', files: { 'b.ts': '2' } });
      return plan;
    }

    it('have their parents in order and who pressed as author', async () => {
      const plan = twoSides();
      plan.merge({ from: 'side', author: manager, committer: forge });
      const built = await plan.build();
      assert.equal(await built.git('log', '-1', '--format=%an %cn %s'), "Mona Ferreira GitHub Merge branch 'side'");
      assert.deepEqual((await built.git('show', '-s', '--format=%s', 'main^1', 'main^2')).split('\n'), [
        'main 1',
        'side 2',
      ]);
    });

    it('hold the changes of both sides', async () => {
      const plan = twoSides();
      plan.merge({ from: 'side' });
      const built = await plan.build();
      assert.equal(await built.git('ls-tree', '--name-only', 'main'), 'a.ts\nb.ts');
      assert.equal(await built.git('show', 'main:a.ts', 'main:b.ts'), '32');
    });

    it('do not bring back what the base had before', async () => {
      const plan = twoSides();
      plan.merge({ from: 'main', branch: 'side' });
      plan.commit({ message: 'main 2', files: { 'b.ts': '3' } });
      plan.merge({ from: 'side' });
      assert.equal(await (await plan.build()).git('show', 'main:b.ts'), '3');
    });

    it('may resolve a conflict in their own words', async () => {
      const plan = twoSides();
      plan.commit({ message: 'main 2', files: { 'a.ts': '9' } });
      plan.merge({ from: 'side', files: { 'a.ts': 'both' } });
      assert.equal(await (await plan.build()).git('show', 'main:a.ts'), 'both');
    });

    it('may have three parents', async () => {
      const plan = twoSides();
      plan.branch('other');
      plan.commit({ message: 'other', branch: 'other', files: { 'c.ts': '' } });
      plan.merge({ from: ['side', 'other'] });
      assert.equal((await (await plan.build()).git('log', '-1', '--format=%P')).split(' ').length, 3);
    });
  });

  it('picks a cherry with its author, author date, subject and patch, at a later committer date', async () => {
    const plan = new RepositoryBuilder();
    plan.commit({ message: 'base', files: { 'a.ts': '1' } });
    plan.branch('release/1.0');
    const fix = plan.commit({ message: 'Fix', author: bela, at: days(9), files: { 'a.ts': '2' } });
    const picked = plan.cherryPick(fix, { branch: 'release/1.0', committer: manager, committedAt: days(8) });
    const built = await plan.build();
    const facts = async (id: string): Promise<string> => built.git('log', '-1', '--format=%an %aI %s', '--raw', id);
    assert.equal(await facts(built.idOf(picked)), await facts(built.idOf(fix)));
    assert.equal(
      await built.git('log', '-1', '--format=%cn %cI', 'release/1.0'),
      'Mona Ferreira 2026-06-22T12:00:00+00:00',
    );
  });
});
