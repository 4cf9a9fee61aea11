import assert from 'node:assert/strict';
import { readRange } from '../../../src/git/changeRange';
import { Git } from '../../../src/git/git';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { team } from '../../support/repositoryBuilderTeam';

describe('the commits of a range', () => {
  after(removeTemporaryFolders);

  it('are those of the one end that the other lacks, merges left out, with what each touches', async () => {
    const { ada, manager } = team;
    const plan = new RepositoryBuilder();
    const first = plan.commit({ message: 'Begin', author: ada, files: { 'src/a.ts': 'a\n', 'src/b.ts': 'b\n' } });
    plan.branch('side');
    plan.commit({ message: 'Aside', author: ada, branch: 'side', files: { 'src/side.ts': 's\n' } });
    const move = plan.commit({
      message: 'Move',
      author: manager,
      files: { 'src/ünï c.ts': { from: 'src/a.ts' }, 'src/b.ts': null },
    });
    plan.commit({ message: 'Nothing', author: manager });
    plan.commit({ message: 'Sub', author: manager, files: { module: { gitlink: '1234567890'.repeat(4) } } });
    plan.merge({ from: 'side', author: manager });
    const built = await plan.build();
    const to = await built.git('rev-parse', 'main');
    const git = new Git({ directory: built.directory, executable: 'git' });
    const commits = await readRange(git, [built.idOf(first)], to);
    assert.deepEqual(
      commits.map(({ author, paths }) => [author.name, [...paths].sort()]).sort(),
      [
        [ada.name, ['src/side.ts']],
        [manager.name, []],
        [manager.name, []],
        [manager.name, ['src/a.ts', 'src/b.ts', 'src/ünï c.ts']],
      ].sort(),
    );
    assert.equal(commits.find(({ paths }) => paths.includes('src/a.ts'))?.id, built.idOf(move));
    assert.deepEqual(commits.find(({ author }) => author.name === manager.name)?.author, manager);
  });

  it('are none where the ends are one', async () => {
    const plan = new RepositoryBuilder();
    const only = plan.commit({ message: 'Begin', files: { 'src/a.ts': 'a\n' } });
    const built = await plan.build();
    const id = built.idOf(only);
    assert.deepEqual(await readRange(new Git({ directory: built.directory, executable: 'git' }), [id], id), []);
  });
});
