import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { altitude } from '../../support/commandLine';
import type { CommandResult } from '../../support/commandLine';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { team } from '../../support/repositoryBuilderTeam';
import { buildSmallTeam, smallTeamSettings } from '../../support/smallTeam';

const { manager, ada, bela } = team;

describe('the settings of the command', () => {
  let built: BuiltRepository;
  before(async () => {
    built = await buildSmallTeam();
  });
  beforeEach(async () => settle(smallTeamSettings));
  after(removeTemporaryFolders);

  const settle = async (text: string, folder = '.'): Promise<void> => {
    await mkdir(path.join(built.directory, folder, '.vscode'), { recursive: true });
    await writeFile(path.join(built.directory, folder, '.vscode/settings.json'), text);
  };
  const run = async (...args: readonly string[]): Promise<CommandResult> =>
    altitude(['report', '--until', '2026-06-30', '--format', 'json', ...args], { directory: built.directory });
  const report = async (...args: readonly string[]): Promise<HealthReport> => {
    const { code, stdout, stderr } = await run(...args);
    assert.equal(code, 0, stderr);
    return JSON.parse(stdout) as HealthReport;
  };
  const critical = async (...args: readonly string[]): Promise<string[]> =>
    (await report('--manager', manager.email, ...args)).criticalFiles.map(file => file.path);

  it('come from the repository, comments and trailing commas allowed', async () => {
    assert.deepEqual(await critical(), ['src/pay.ts']);
  });

  it('come from the repository for a folder in it too', async () => {
    assert.deepEqual(await critical(path.join(built.directory, 'src')), ['src/pay.ts']);
  });

  it('come from the repository even where such a folder has settings of its own', async () => {
    await settle('{"altitude.criticalPaths": ["src/app.ts"]}', 'src/ui');
    assert.deepEqual(await critical('src/ui'), ['src/pay.ts']);
  });

  it('may be written as one object', async () => {
    await settle('{"altitude": {"criticalPaths": ["src/app.ts"], "managers": ["Mona Ferreira"]}}');
    const { criticalFiles, manager: who } = await report();
    assert.deepEqual([criticalFiles.map(file => file.path), who.source], [['src/app.ts'], 'settings']);
  });

  it('may begin with a byte order mark', async () => {
    await settle('\ufeff{"altitude.criticalPaths": ["src/app.ts"]}');
    assert.deepEqual(await critical(), ['src/app.ts']);
  });

  for (const text of ['', '{}', '// nothing', '[]', '{"altitude": 7}']) {
    it(`are the defaults where the file says ${JSON.stringify(text)}`, async () => {
      await settle(text);
      assert.deepEqual(await critical(), []);
    });
  }

  it('are the defaults where there is no file', async () => {
    await rm(path.join(built.directory, '.vscode'), { recursive: true });
    assert.deepEqual(await critical(), []);
  });

  it('come from the file that is named in place of the repository’s', async () => {
    const file = path.join(temporaryFolder(), 'other.json');
    await writeFile(file, '{"altitude.criticalPaths": ["src/ui/**"]}');
    assert.deepEqual(await critical('--config', file), ['src/ui/view.ts']);
  });

  it('give way to flags', async () => {
    await settle(`{"altitude.managers": ["${ada.email}"], "altitude.days": 30, "altitude.base": "main~1"}`);
    const own = await report();
    assert.deepEqual([own.manager.identities, own.window.days, own.repository.baseRef], [[ada], 30, 'main~1']);
    const flagged = await report('--manager', bela.email, '--days', '60', '--base', 'main');
    assert.deepEqual(
      [flagged.manager.identities, flagged.manager.source, flagged.window.days, flagged.repository.baseRef],
      [[bela], 'argument', 60, 'refs/heads/main'],
    );
  });

  it('take a base that the named file writes for this repository, and none of another’s', async () => {
    const file = path.join(temporaryFolder(), 'own.json');
    const write = (repository: string): Promise<void> =>
      writeFile(
        file,
        JSON.stringify({ 'altitude.managers': [ada.email], 'altitude.base': { [repository]: 'main~1' } }),
      );
    await write(built.directory);
    assert.equal((await report('--config', file)).repository.baseRef, 'main~1');
    await write(`${built.directory}-other`);
    assert.equal((await report('--config', file)).repository.baseRef, 'refs/heads/main');
  });

  describe('name no manager:', () => {
    it('git’s own identity is taken, and one line says so', async () => {
      await built.git('config', 'user.email', manager.email);
      const { code, stdout, stderr } = await run();
      assert.equal(code, 0);
      assert.equal(
        stderr,
        `No manager is configured: taking git's own identity, ${manager.email}. Name another with --manager.\n`,
      );
      const { manager: who, activity } = JSON.parse(stdout) as HealthReport;
      assert.deepEqual([who, activity.commits], [{ identities: [manager], source: 'git-config' }, 2]);
    });

    it('git’s own identity is taken even where no commit is theirs', async () => {
      await built.git('config', 'user.email', 'new@example.com');
      await built.git('config', 'user.name', 'New Manager');
      const { manager: who, activity, window } = await report();
      assert.deepEqual(who.identities, [{ name: 'New Manager', email: 'new@example.com' }]);
      assert.deepEqual([activity.commits, window.workCommits], [0, 4]);
    });

    it('the line says nothing that a terminal acts upon', async () => {
      await built.git('config', 'user.email', 'mona\u001b[31m\nferreira@example.com');
      const { stderr } = await run();
      assert.match(stderr, /^No manager is configured: [^\u0000-\u001f]+\n$/);
    });

    it('commands about files ask for none', async () => {
      await built.git('config', '--remove-section', 'user');
      const { code, stderr } = await altitude(['files', built.directory]);
      assert.deepEqual([code, stderr], [0, '']);
    });
  });
});
