import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Git } from '../../../src/git/git';
import { readVersionTags } from '../../../src/git/versionTags';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';

describe('the version tags of a repository', () => {
  after(removeTemporaryFolders);

  const read = async (directory: string): ReturnType<typeof readVersionTags> =>
    readVersionTags(new Git({ directory, executable: 'git' }));

  it('are told with who made them and when; a lightweight one with the date of its commit', async () => {
    const plan = new RepositoryBuilder();
    plan.commit({ message: 'Begin', at: days(9), files: { 'src/app.ts': 'app\n' } });
    plan.tag('v1.0.0', { message: 'Version 1.0.0', tagger: team.manager, at: days(8), offset: 120 });
    plan.ref('refs/tags/1.1', 'main');
    const { directory } = await plan.build();
    assert.deepEqual(await read(directory), [
      { name: 'refs/tags/1.1', tagger: null, at: days(9).getTime() / 1000 },
      { name: 'refs/tags/v1.0.0', tagger: team.manager, at: days(8).getTime() / 1000 },
    ]);
  });

  it('are those that begin with two numbers', async () => {
    const plan = new RepositoryBuilder();
    plan.commit({ message: 'Begin', files: { 'src/app.ts': 'app\n' } });
    for (const name of [
      'v1',
      'v1.x',
      'nightly',
      'version-1.0',
      'v1.0-rc.1',
      '2.0',
      'v10.11.12',
      'docs/v1.2',
      '2024-05',
    ])
      plan.ref(`refs/tags/${name}`, 'main');
    const { directory } = await plan.build();
    const names = (await read(directory))?.map(({ name }) => name.slice('refs/tags/'.length));
    assert.deepEqual(names, ['2.0', 'v1.0-rc.1', 'v10.11.12']);
  });

  it('are none where there are none', async () => {
    const plan = new RepositoryBuilder();
    plan.commit({ message: 'Begin', files: { 'src/app.ts': 'app\n' } });
    assert.deepEqual(await read((await plan.build()).directory), []);
  });

  it('keep a tagger’s name as it is, whatever is in it', async () => {
    const plan = new RepositoryBuilder();
    const tagger = { name: '%(refname) "$(x)"', email: '--output=x' };
    plan.commit({ message: 'Begin', files: { 'src/app.ts': 'app\n' } });
    plan.tag('v1.0', { message: 'One', tagger });
    assert.deepEqual((await read((await plan.build()).directory))?.[0]?.tagger, tagger);
  });

  it('are unknown where the clone lacks one', async () => {
    const plan = new RepositoryBuilder();
    plan.commit({ message: 'Begin', files: { 'src/app.ts': 'app\n' } });
    plan.tag('v1.0', { message: 'One' });
    const { directory } = await plan.build();
    const folder = path.join(directory, '.git', 'refs', 'tags');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'v1.1'), `${'1234567890'.repeat(4)}\n`);
    assert.equal(await read(directory), null);
  });
});
