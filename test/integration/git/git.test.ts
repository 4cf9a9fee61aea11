import assert from 'node:assert/strict';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Head } from '../../../src/core/history/refs';
import { Git } from '../../../src/git/git';
import { isGitFailure } from '../../../src/git/gitErrors';
import { readHead, readRefs } from '../../../src/git/refs';
import { readConfiguration, readLayout, resolveCommit } from '../../../src/git/repository';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { wrapGit } from '../../support/wrappedGit';

describe('git', () => {
  let built: BuiltRepository;
  before(async () => {
    const plan = new RepositoryBuilder();
    const first = plan.commit({ message: 'Begin', files: { 'a.ts': 'a\n', 'src/b.ts': 'b\n' } });
    plan.commit({ message: 'Change', files: { 'a.ts': 'b\n' } });
    plan.tag('v1', { message: 'First', target: first });
    plan.ref('refs/remotes/origin/main', first);
    plan.symbolicRef('refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
    built = await plan.build({ checkout: true });
  });
  after(removeTemporaryFolders);

  const gitIn = (directory: string, executable = 'git'): Git => new Git({ directory, executable });
  const headOf = async (directory: string): Promise<Head> => {
    const git = gitIn(directory);
    return readHead(git, await readRefs(git));
  };
  /** Looks at a linked work tree, in which the tag `v1` is checked out as the options say. */
  const inWorkTree = async <T>(options: readonly string[], look: (directory: string) => Promise<T>): Promise<T> => {
    const directory = path.join(temporaryFolder(), 'linked');
    await built.git('worktree', 'add', '--quiet', ...options, directory, 'v1');
    const seen = await look(directory);
    await built.git('worktree', 'remove', directory);
    return seen;
  };
  const failsIn = async (directory: string, executable: string, reason: string, words: RegExp): Promise<void> => {
    await assert.rejects(
      async () => readLayout(gitIn(directory, executable), directory),
      (error: unknown) => {
        assert.ok(isGitFailure(error), String(error));
        assert.equal(error.reason, reason);
        assert.match(error.message, words);
        assert.doesNotMatch(error.message, /\n/);
        return true;
      },
    );
  };

  describe('says in one line', () => {
    it('that a folder is no repository', async () => {
      const folder = temporaryFolder();
      await failsIn(folder, 'git', 'not-a-repository', /^not a git repository: .+: name a folder/);
    });

    it('that a folder is missing', async () => {
      await failsIn(path.join(built.directory, 'missing'), 'git', 'not-a-repository', /missing: name a folder/);
    });

    it('that a file is no folder', async () => {
      await failsIn(path.join(built.directory, 'a.ts'), 'git', 'not-a-repository', /a\.ts: name a folder/);
    });

    it('that git is missing', async () => {
      await failsIn(built.directory, '/nowhere/git', 'git-missing', /"\/nowhere\/git": install git/);
    });

    it('that somebody else owns the repository', async () => {
      const { executable } = await wrapGit('GIT_TEST_ASSUME_DIFFERENT_OWNER=1; export GIT_TEST_ASSUME_DIFFERENT_OWNER');
      await failsIn(built.directory, executable, 'unsafe-ownership', /safe\.directory/);
    });

    it('why git gave up, whatever it warned of before', async () => {
      const { executable } = await wrapGit('echo "warning: odd" >&2; echo "fatal: no memory" >&2; exit 128');
      await failsIn(built.directory, executable, 'git-failed', /^git failed: fatal: no memory$/);
    });
  });

  describe('does not take for an answer', () => {
    const killed = async (): Promise<Git> => {
      const { executable } = await wrapGit('printf "half an answer"; kill -9 $$');
      return gitIn(built.directory, executable);
    };

    it('what a killed git printed', async () => {
      await assert.rejects(async () => (await killed()).run(['rev-parse', 'HEAD']), /ended before its answer/);
    });

    it('what a killed git streamed', async () => {
      await assert.rejects(async () => (await killed()).stream(['log'], () => undefined), /ended before its answer/);
    });

    it('what git printed before it gave up without a word', async () => {
      const { executable } = await wrapGit('printf "half an answer"; exit 3');
      await assert.rejects(
        async () => gitIn(built.directory, executable).run(['rev-parse']),
        /ended before its answer/,
      );
    });
  });

  it('does not wait after a git that had nothing to say', async () => {
    const durations: number[] = [];
    for (let round = 0; round < 10; round++) {
      const start = performance.now();
      assert.equal(await gitIn(built.directory).run(['diff-index', '--cached', '--raw', 'HEAD', '--']), '');
      durations.push(performance.now() - start);
    }
    // The library's own wait is 50 ms, whatever else the machine does.
    assert.ok(Math.min(...durations) < 50, `${Math.min(...durations)} ms`);
  });

  it('is not woken for every commit of a log', async () => {
    const plan = new RepositoryBuilder();
    for (let count = 0; count < 500; count++) plan.commit({ message: `Change ${count}` });
    const { directory } = await plan.build();
    const pieces: number[] = [];
    await gitIn(directory).stream(['log', '--format=%H %s', 'main', '--'], ({ length }) => {
      if (length > 0) pieces.push(length);
    });
    const bytes = pieces.reduce((sum, length) => sum + length, 0);
    // The C library hands on its output in pieces of at least this size, but for the last.
    assert.ok(pieces.length <= Math.ceil(bytes / 4096), `${pieces.length} pieces of ${bytes} bytes`);
  });

  describe('finds the layout', () => {
    it('of a work tree', async () => {
      const layout = await readLayout(gitIn(built.directory), built.directory);
      assert.deepEqual(layout, {
        gitDirectory: path.join(built.directory, '.git'),
        objectsDirectory: path.join(built.directory, '.git/objects'),
        shallowFile: path.join(built.directory, '.git/shallow'),
        fetchHeadFile: path.join(built.directory, '.git/FETCH_HEAD'),
        graftsFile: path.join(built.directory, '.git/info/grafts'),
        top: await realpath(built.directory),
        bare: false,
        shallow: false,
        objectFormat: 'sha1',
        prefix: '',
        name: path.basename(built.directory),
      });
    });

    it('of a folder in it', async () => {
      const directory = path.join(built.directory, 'src');
      const { prefix, objectsDirectory } = await readLayout(gitIn(directory), directory);
      assert.deepEqual([prefix, objectsDirectory], ['src/', path.join(built.directory, '.git/objects')]);
    });

    it('of a bare repository, whose name is without .git', async () => {
      const directory = path.join(temporaryFolder(), 'payments.git');
      await built.git('clone', '--quiet', '--bare', built.directory, directory);
      const { bare, name } = await readLayout(gitIn(directory), directory);
      assert.deepEqual([bare, name], [true, 'payments']);
    });

    it('of a linked work tree, whose objects and name are those of the main one', async () => {
      const layout = inWorkTree(['--detach'], async directory => readLayout(gitIn(directory), directory));
      const { objectsDirectory, name, bare } = await layout;
      assert.deepEqual(
        [objectsDirectory, name, bare],
        [path.join(built.directory, '.git/objects'), path.basename(built.directory), false],
      );
    });
  });

  describe('reads', () => {
    it('local and remote branches, and where a symbolic one points', async () => {
      const { branches, replacing } = await readRefs(gitIn(built.directory));
      const [main, head, remote, ...others] = branches;
      assert.equal(replacing, false);
      assert.deepEqual(others, []);
      assert.deepEqual(
        [main?.name, head?.name, head?.target, remote?.name, remote?.target],
        ['refs/heads/main', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/main', ''],
      );
      assert.equal(main?.commit, await built.git('rev-parse', 'main'));
    });

    it('the branch that is checked out', async () => {
      assert.deepEqual(await headOf(built.directory), {
        name: 'refs/heads/main',
        commit: await built.git('rev-parse', 'main'),
      });
    });

    it('the branch that is checked out in a linked work tree', async () => {
      const head = await inWorkTree(['-b', 'linked'], headOf);
      await built.git('branch', '-D', 'linked');
      assert.deepEqual(head, { name: 'refs/heads/linked', commit: await built.git('rev-parse', 'v1^{}') });
    });

    it('a commit that is checked out without a branch', async () => {
      const head = await inWorkTree(['--detach'], headOf);
      assert.deepEqual(head, { name: 'HEAD', commit: await built.git('rev-parse', 'v1^{}') });
    });

    it('a branch without a commit as no commit', async () => {
      const empty = await new RepositoryBuilder().build();
      assert.deepEqual(await headOf(empty.directory), { name: 'HEAD', commit: null });
    });

    it('remotes with the one that is marked, whatever their names', async () => {
      const remotes = await new RepositoryBuilder().build({
        config: {
          'remote.origin.url': 'https://example.com/a.git',
          'remote.up.stream.url': 'https://example.com/b.git',
          'remote.up.stream.gh-resolved': 'base',
        },
      });
      assert.deepEqual((await readConfiguration(gitIn(remotes.directory))).remotes, [
        { name: 'origin', isBase: false },
        { name: 'up.stream', isBase: true },
      ]);
    });

    it('the person with the last word of the configuration, line breaks and all', async () => {
      const configured = await new RepositoryBuilder().build({
        config: { 'user.name': 'Mona\nFerreira', 'user.email': 'm@x' },
      });
      const { userName, userEmail, partial } = await readConfiguration(gitIn(configured.directory));
      assert.deepEqual([userName, userEmail, partial], ['Mona\nFerreira', 'm@x', false]);
    });
  });

  describe('resolves', () => {
    const resolve = async (words: string): Promise<string | null> => resolveCommit(gitIn(built.directory), words);

    it('an annotated tag to its commit', async () => {
      assert.equal(await resolve('v1'), await built.git('rev-parse', 'main~1'));
    });

    it('a shortened id', async () => {
      const id = await built.git('rev-parse', 'main');
      assert.equal(await resolve(id.slice(0, 8)), id);
    });

    for (const words of ['missing', '', '--all', '-h', 'main:a.ts', '^main', 'main..v1', 'a b', 'main\nv1', '$(id)']) {
      it(`${JSON.stringify(words)} to nothing`, async () => {
        assert.equal(await resolve(words), null);
      });
    }
  });
});
