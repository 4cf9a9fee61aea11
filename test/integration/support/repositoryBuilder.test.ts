import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';

const { ada, bela, manager, forge } = team;

/** A plan with every kind of thing that a builder can make. */
function everything(): RepositoryBuilder {
  const plan = new RepositoryBuilder();
  const first = plan.commit({
    message: 'Begin',
    files: { 'a.ts': 'one\n', 'b.ts': 'two\n', 'run.sh': { executable: 'ls\n' } },
  });
  plan.branch('feature');
  plan.commit({
    message: 'Feature',
    author: bela,
    branch: 'feature',
    files: { 'c.ts': 'three\n', link: { symlink: 'a.ts' } },
  });
  plan.commit({ message: 'Meanwhile', author: ada, files: { 'old/a.ts': { from: 'a.ts' }, 'b.ts': null } });
  plan.merge({ from: 'feature', author: manager, committer: forge });
  plan.commit({
    message: 'Ignore',
    files: { '.git-blame-ignore-revs': { naming: [first], content: ids => `${ids.join('')}\n` } },
  });
  plan.commit({ message: 'Embed', files: { module: { gitlink: '1'.repeat(40) } } });
  plan.tag('v1.0.0', { message: 'First release', tagger: manager });
  plan.ref('refs/remotes/origin/main', 'main');
  plan.symbolicRef('refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  return plan;
}

describe('the repository builder', () => {
  after(removeTemporaryFolders);

  describe('in general', () => {
    let built: BuiltRepository;
    before(async () => {
      built = await everything().build({ config: { 'user.email': 'mona.ferreira@example.com' } });
    });

    it('gives the same object ids twice', async () => {
      const again = await everything().build();
      assert.equal(await again.git('for-each-ref'), await built.git('for-each-ref'));
    });

    it('leaves a repository in which git finds no fault', async () => {
      assert.equal(await built.git('fsck', '--strict', '--full', '--no-dangling'), '');
    });

    it('leaves no refs but those that were planned', async () => {
      assert.deepEqual((await built.git('for-each-ref', '--format=%(refname)')).split('\n'), [
        'refs/heads/feature',
        'refs/heads/main',
        'refs/remotes/origin/HEAD',
        'refs/remotes/origin/main',
        'refs/tags/v1.0.0',
      ]);
    });

    it('keeps the modes of files, links and submodules', async () => {
      const tree = await built.git('ls-tree', '-r', '--format=%(objectmode) %(path)', 'main');
      assert.deepEqual(tree.split('\n'), [
        '100644 .git-blame-ignore-revs',
        '100644 c.ts',
        '120000 link',
        '160000 module',
        '100644 old/a.ts',
        '100755 run.sh',
      ]);
    });

    it('writes the ids of earlier commits into a file', async () => {
      const root = await built.git('rev-list', '--max-parents=0', 'main');
      assert.equal(await built.git('show', 'main:.git-blame-ignore-revs'), root);
    });

    it('makes an annotated tag by its tagger', async () => {
      const format = '%(objecttype) %(taggername) %(contents:subject)';
      assert.equal(
        await built.git('for-each-ref', `--format=${format}`, 'refs/tags'),
        'tag Mona Ferreira First release',
      );
    });

    it('makes one ref stand for another', async () => {
      assert.equal(await built.git('symbolic-ref', 'refs/remotes/origin/HEAD'), 'refs/remotes/origin/main');
    });

    it('keeps the configuration that it is given', async () => {
      assert.equal(await built.git('config', '--local', 'user.email'), 'mona.ferreira@example.com');
    });
  });

  describe('repositories', () => {
    const small = (): RepositoryBuilder => {
      const plan = new RepositoryBuilder();
      for (const count of [1, 2, 3]) plan.commit({ message: `number ${count}`, files: { 'a.ts': `${count}\n` } });
      return plan;
    };

    it('may have a work tree, clean and on its branch', async () => {
      const built = await small().build({ checkout: true });
      assert.equal(await readFile(path.join(built.directory, 'a.ts'), 'utf8'), '3\n');
      assert.equal(await built.git('status', '--porcelain', '--branch'), '## main');
    });

    it('may be bare', async () => {
      assert.equal(await (await small().build({ bare: true })).git('rev-parse', '--is-bare-repository'), 'true');
    });

    it('may be empty', async () => {
      const built = await new RepositoryBuilder().build({ checkout: true });
      assert.equal(await built.git('rev-list', '--all', '--count'), '0');
    });

    it('may have their HEAD on another branch', async () => {
      const built = await small().build({ head: 'trunk' });
      assert.equal(await built.git('symbolic-ref', 'HEAD'), 'refs/heads/trunk');
    });

    it('may name their objects by SHA-256', async () => {
      const built = await small().build({ objectFormat: 'sha256', checkout: true });
      assert.match(await built.git('rev-parse', 'HEAD'), /^[0-9a-f]{64}$/);
      assert.equal(await built.git('fsck', '--strict', '--no-dangling'), '');
    });

    it('may be cloned shallow, with the same ids', async () => {
      const plan = small();
      const newest = plan.commit({ message: 'newest' });
      const built = await plan.build();
      const shallow = await built.shallowClone(2);
      assert.equal(await shallow.git('rev-parse', '--is-shallow-repository'), 'true');
      assert.equal(await shallow.git('rev-list', '--count', 'HEAD'), '2');
      assert.equal(await shallow.git('rev-parse', 'HEAD'), shallow.idOf(newest));
    });

    it('may be cloned without any content of files', async () => {
      const partial = await (await small().build()).partialClone();
      const missing = await partial.git('rev-list', '--objects', '--missing=print', 'HEAD');
      assert.equal(missing.split('\n').filter(line => line.startsWith('?')).length, 3);
    });

    it('remember when they were fetched', async () => {
      const built = await small().build();
      await built.markFetched(days(2));
      assert.deepEqual((await stat(path.join(built.directory, '.git/FETCH_HEAD'))).mtime, days(2));
    });

    it('say what git said where it refuses a plan', async () => {
      const plan = small();
      plan.commit({ message: 'impossible', files: { 'b.ts': { from: 'not-there.ts' } } });
      await assert.rejects(plan.build(), /fast-import: .*not-there\.ts/);
    });
  });

  it('builds three thousand commits in one go', async () => {
    const plan = new RepositoryBuilder();
    for (let index = 0; index < 3000; index += 1) {
      plan.commit({ message: `number ${index}`, files: { [`src/${index % 100}.ts`]: `${index}\n` } });
    }
    assert.equal(await (await plan.build()).git('rev-list', '--count', 'main'), '3000');
  });
});
