import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { revisionsOfLogs } from '../../support/cachedEngine';
import { printReport, reportArguments, withoutMoment } from '../../support/cachedReport';
import type { PrintedReport } from '../../support/cachedReport';
import { commandFile } from '../../support/commandLine';
import { listFolder } from '../../support/folderListing';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { isolatedEnvironment, removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';
import { wrapGit } from '../../support/wrappedGit';
import type { WrappedGit } from '../../support/wrappedGit';

const { manager, ada } = team;

describe('the command', () => {
  let plan: RepositoryBuilder;
  let built: BuiltRepository;
  let git: WrappedGit;
  let cacheHome: string;
  before(async () => {
    git = await wrapGit();
    plan = new RepositoryBuilder();
    for (let day = 90; day > 10; day--) {
      const files = { [`src/${day % 7}.ts`]: `${day}\n` };
      plan.commit({ message: `Change of day ${day}`, author: day % 3 === 0 ? manager : ada, at: days(day), files });
    }
    built = await plan.build({ checkout: true });
  });
  beforeEach(() => (cacheHome = temporaryFolder()));
  after(removeTemporaryFolders);

  const run = (args: readonly string[] = [], home = cacheHome): Promise<PrintedReport> =>
    printReport(built.directory, home, { args });
  /** The report, and what each `git log` that it started was to read. */
  const watched = async (
    args: readonly string[] = [],
  ): Promise<PrintedReport & { readonly logs: readonly string[] }> => {
    const before = (await git.calls()).length;
    const printed = await printReport(built.directory, cacheHome, { args, searchPath: git.searchPath });
    return { ...printed, logs: revisionsOfLogs((await git.calls()).slice(before)) };
  };
  const kept = (): Promise<string[]> => readdir(path.join(cacheHome, 'altitude'));

  it('prints the same bytes from what it kept, and then starts no git log', async () => {
    const cold = await watched();
    const warm = await watched();
    assert.deepEqual(warm, { ...cold, logs: [] });
    assert.equal(cold.logs.length, 1);
    assert.equal(cold.said, '');
  });

  it('keeps nothing and uses nothing with --no-cache', async () => {
    const cold = await watched(['--no-cache']);
    await assert.rejects(kept(), /ENOENT/);
    await run();
    assert.deepEqual(await watched(['--no-cache']), cold);
    assert.equal(cold.logs.length, 1);
  });

  it('keeps what only its user can read', async () => {
    await run();
    const [name = '', ...others] = await kept();
    assert.deepEqual(others, []);
    const modes = [path.join(cacheHome, 'altitude'), path.join(cacheHome, 'altitude', name)].map(async file =>
      ((await stat(file)).mode & 0o777).toString(8),
    );
    assert.deepEqual(await Promise.all(modes), ['700', '600']);
  });

  it('writes nothing into the repository', async () => {
    const before = await listFolder(built.directory);
    await run();
    await run();
    assert.deepEqual(await listFolder(built.directory), before);
  });

  describe('says in one line that nothing can be kept, and is right all the same,', () => {
    let expected: string;
    before(async () => ({ report: expected } = await run(['--no-cache'])));

    const assertSaid = ({ report, said }: PrintedReport): void => {
      assert.match(said, /^altitude: The history could not be kept \([^\n]+\): the next run reads it again\.\n$/);
      assert.equal(report, expected);
    };

    it('where the cache folder is a file', async () => {
      const file = path.join(cacheHome, 'file');
      await writeFile(file, '');
      assertSaid(await run([], file));
    });

    it('where the cache folder cannot be made', async () => {
      // There is no folder in which nobody may make one, root neither, but below what the system itself makes up.
      assertSaid(await run([], process.platform === 'linux' ? '/proc/self' : '/dev/null/cache'));
    });

    it('where its folder may not be written', async () => {
      const folder = path.join(cacheHome, 'altitude');
      await mkdir(folder);
      await chmod(folder, 0o500);
      const printed = await run();
      // Root may write everywhere.
      if (process.getuid?.() === 0) assert.deepEqual(printed, { report: expected, said: '' });
      else assertSaid(printed);
    });

    it('where no byte more can be written, and leaves no part behind', async () => {
      // A limit to the size of files stands for a full disk: it holds for root too, and needs no disk of its own.
      const limited = ['-c', 'ulimit -f 8 && exec "$@"', 'sh', process.execPath, commandFile, ...reportArguments];
      const { stdout, stderr } = await promisify(execFile)('/bin/sh', limited, {
        cwd: built.directory,
        env: { ...isolatedEnvironment(), XDG_CACHE_HOME: cacheHome },
      });
      assertSaid({ report: withoutMoment(stdout), said: stderr });
      assert.match(stderr, /EFBIG/);
      assert.deepEqual(await kept(), []);
    });
  });
});
