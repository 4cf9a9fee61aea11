import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExplainedFile } from '../../../src/core/report/explanationWording';
import { altitude, assertRefused } from '../../support/commandLine';
import type { CommandResult } from '../../support/commandLine';
import { faultsOfFile } from '../../support/publishedSchema';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { team } from '../../support/repositoryBuilderTeam';
import { buildSmallTeam } from '../../support/smallTeam';

const asOf = ['--until', '2026-06-30'];

interface FilesAnswer {
  readonly schemaVersion: number;
  readonly until: string;
  readonly files: readonly ExplainedFile[];
}

describe('the commands about files', () => {
  let built: BuiltRepository;
  before(async () => {
    built = await buildSmallTeam();
    await mkdir(path.join(built.directory, 'docs'));
    await writeFile(path.join(built.directory, 'src/untracked.ts'), 'new\n');
  });
  after(removeTemporaryFolders);

  const run = async (folder: string, ...args: readonly string[]): Promise<CommandResult> =>
    altitude([...args, ...asOf], { directory: path.join(built.directory, folder) });
  const answer = async (folder: string, ...args: readonly string[]): Promise<unknown> => {
    const { code, stdout, stderr } = await run(folder, ...args, '--format', 'json');
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    return JSON.parse(stdout) as unknown;
  };

  describe('altitude files', () => {
    let all: FilesAnswer;
    let managers: FilesAnswer;
    before(async () => {
      all = await files('.');
      managers = await files('.', '--manager', team.manager.email);
    });
    const files = async (folder: string, ...args: readonly string[]): Promise<FilesAnswer> =>
      (await answer(folder, 'files', ...args)) as FilesAnswer;

    it('needs no manager, and says which files are critical, by demand', () => {
      const { schemaVersion, until, files: found } = all;
      assert.deepEqual([schemaVersion, until], [1, '2026-06-30T23:59:59Z']);
      assert.deepEqual(
        found.map(({ path: file, critical }) => [file, critical]),
        [
          ['src/pay.ts', true],
          ['src/app.ts', false],
          ['src/ui/view.ts', false],
        ],
      );
      const demands = found.map(({ demand }) => demand);
      assert.deepEqual(
        demands,
        [...demands].sort((one, two) => two - one),
      );
    });

    it('gives entries like those of the report', () => {
      for (const entry of managers.files) {
        assert.equal(faultsOfFile(entry), '');
      }
    });

    it('knows the manager’s part where one is named', () => {
      const [pay] = managers.files;
      assert.deepEqual([pay?.manager.commits, pay?.manager.landings, pay?.manager.share], [2, 2, 1]);
    });

    it('gives as many as are asked for', async () => {
      assert.equal((await files('.', '--top', '2')).files.length, 2);
    });

    it('gives the whole repository’s from one of its folders', async () => {
      assert.deepEqual(await files('src/ui'), all);
      assert.deepEqual(await files('.', 'src'), all);
    });

    it('shows a table as text', async () => {
      const { code, stdout } = await run('.', 'files');
      assert.equal(code, 0);
      assert.match(stdout, /^path +demand +critical +changes +people\nsrc\/pay\.ts +[\d.]+ +yes +2 +1\n/);
    });
  });

  describe('altitude explain', () => {
    const explain = async (folder: string, file: string): Promise<ExplainedFile> =>
      (await answer(folder, 'explain', file)) as ExplainedFile;

    it('gives one such entry', async () => {
      const entry = await explain('.', 'src/pay.ts');
      assert.equal(faultsOfFile(entry), '');
      assert.deepEqual(
        [entry.critical, entry.reasons.map(({ kind }) => kind), entry.revisions],
        [true, ['declared'], 2],
      );
    });

    it('gives a file that is not critical just as well', async () => {
      const entry = await explain('.', 'src/app.ts');
      assert.deepEqual([entry.critical, entry.reasons], [false, []]);
      assert.deepEqual(
        entry.authors.map(({ name }) => name),
        [team.ada.name],
      );
    });

    const ways: readonly (readonly [string, string])[] = [
      ['src', 'pay.ts'],
      ['src', './pay.ts'],
      ['src/ui', '../pay.ts'],
      ['src', 'src/pay.ts'],
      ['docs', '../src/ui/../pay.ts'],
    ];
    for (const [folder, file] of ways) {
      it(`finds ${file} from ${folder}`, async () => {
        assert.equal((await explain(folder, file)).path, 'src/pay.ts');
      });
    }

    it('finds a file by its whole path', async () => {
      assert.equal((await explain('docs', path.join(built.directory, 'src/pay.ts'))).path, 'src/pay.ts');
    });

    it('refuses a file that is in the folder but not tracked', async () => {
      assertRefused(await run('src', 'explain', 'untracked.ts'), /base has no file "untracked\.ts": name a file/);
    });

    it('refuses a file outside the repository', async () => {
      assertRefused(await run('.', 'explain', '../../etc/passwd'), /base has no file "\.\.\/\.\.\/etc\/passwd"/);
    });

    it('says in words why', async () => {
      const { code, stdout } = await run('.', 'explain', 'src/pay.ts');
      assert.equal(code, 0);
      assert.match(stdout, /^CRITICAL\n {2}src\/pay\.ts, as of 30 June 2026\n/);
    });

    it('says in words that a file is not critical', async () => {
      assert.match((await run('.', 'explain', 'src/app.ts')).stdout, /^NOT CRITICAL\n/);
    });
  });
});
