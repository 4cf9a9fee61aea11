import assert from 'node:assert/strict';
import { readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { altitude } from '../../support/commandLine';
import type { CommandResult } from '../../support/commandLine';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { team } from '../../support/repositoryBuilderTeam';
import { buildSmallTeam } from '../../support/smallTeam';

const base = ['--manager', team.manager.email, '--until', '2026-06-30'];

describe('altitude report', () => {
  let built: BuiltRepository;
  let other: BuiltRepository;
  let json: string;
  before(async () => {
    built = await buildSmallTeam();
    other = await buildSmallTeam();
    json = await done('--format', 'json');
  });
  after(removeTemporaryFolders);

  const run = async (...args: readonly string[]): Promise<CommandResult> =>
    altitude(['report', ...base, ...args], { directory: built.directory });
  const done = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await run(...args);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    return stdout;
  };
  const names = (stdout: string): string[] =>
    (JSON.parse(stdout) as readonly HealthReport[]).map(({ repository }) => repository.name);

  describe('prints', () => {
    it('text, without a colour where nobody watches', async () => {
      const text = await done();
      assert.match(text, /^[A-Z ]+\n/);
      assert.doesNotMatch(text, /\u001b/);
    });

    it('Markdown', async () => {
      assert.match(await done('--format', 'markdown'), /^# /);
    });

    it('nothing but JSON, with one line break at its end', () => {
      assert.equal((JSON.parse(json) as HealthReport).schemaVersion, 1);
      assert.match(json, /[^\n]\n$/);
    });

    it('the same bytes twice, but for when they were made', async () => {
      const undated = (report: string): string => report.replace(/"generatedAt": "[^"]+"/, '');
      assert.equal(undated(await done('--format', 'json')), undated(json));
    });

    it('an object for one folder that is named', async () => {
      assert.equal((JSON.parse(await done(built.directory, '--format', 'json')) as HealthReport).level, 'unknown');
    });

    it('an array for several folders, in their order', async () => {
      const folders = [other.directory, built.directory];
      assert.deepEqual(
        names(await done(...folders, '--format', 'json')),
        folders.map(folder => path.basename(folder)),
      );
    });

    it('an array that begins with this folder', async () => {
      const folders = [built.directory, other.directory];
      assert.deepEqual(
        names(await done('.', other.directory, '--format', 'json')),
        folders.map(folder => path.basename(folder)),
      );
    });

    it('what several folders say together, then the text of each', async () => {
      const text = await done('.', other.directory);
      assert.match(text, /^2 REPOSITORIES: 2 UNKNOWN\n/);
      assert.ok(
        text.indexOf(`Repository 1 of 2: ${path.basename(built.directory)}`) <
          text.indexOf(`Repository 2 of 2: ${path.basename(other.directory)}`),
      );
    });

    it('what several folders say together, then the Markdown of each', async () => {
      const markdown = await done('.', other.directory, '--format', 'markdown');
      assert.match(markdown, /^# 2 repositories: 2 unknown\n/);
      assert.equal(markdown.match(/^# Unknown: /gm)?.length, 2);
    });
  });

  describe('of several folders, where one fails,', () => {
    const failing = async (...args: readonly string[]): Promise<CommandResult> =>
      run('.', 'missing', other.directory, ...args);

    it('says so in one line and reports the others', async () => {
      const { code, stdout, stderr } = await failing('--format', 'json');
      assert.deepEqual(
        names(stdout),
        [built, other].map(({ directory }) => path.basename(directory)),
      );
      assert.match(stderr, /^altitude: not a git repository: \S+missing: name [^\n]+\n$/);
      assert.equal(code, 2);
    });

    it('names the folder where the failure does not', async () => {
      const { code, stderr } = await run('.', other.directory, '--base', 'work');
      const line = 'no branch or commit is called "work" here: choose the branch that the team\'s work lands on';
      assert.equal(stderr, `altitude: .: ${line}\naltitude: ${other.directory}: ${line}\n`);
      assert.equal(code, 2);
    });

    it('counts it in what the others say together', async () => {
      assert.match((await failing()).stdout, /1 more folder could not be reported\./);
    });

    it('ends with 2 though a finding is as severe as asked', async () => {
      assert.equal((await failing('--fail-on', 'low')).code, 2);
    });

    it('still prints an array where one is left', async () => {
      const { stdout } = await run('missing', '.', '--format', 'json');
      assert.deepEqual(names(stdout), [path.basename(built.directory)]);
    });

    it('writes the others to the file that is named', async () => {
      const file = path.join(temporaryFolder(), 'reports.json');
      assert.equal((await failing('--format', 'json', '--output', file)).stdout, '');
      assert.equal(names(await readFile(file, 'utf8')).length, 2);
    });

    it('prints and writes nothing where all fail', async () => {
      const folder = temporaryFolder();
      const { code, stdout, stderr } = await run('missing', 'gone', '--output', path.join(folder, 'report.txt'));
      assert.deepEqual([code, stdout, await readdir(folder)], [2, '', []]);
      assert.equal(stderr.split('\n').length, 3);
    });
  });

  describe('looks at', () => {
    const report = async (...args: readonly string[]): Promise<HealthReport> =>
      JSON.parse(await done('--format', 'json', ...args)) as HealthReport;

    it('the end of a day, UTC, where a date alone is given', () => {
      assert.equal((JSON.parse(json) as HealthReport).until, '2026-06-30T23:59:59Z');
    });

    it('the moment that is given', async () => {
      assert.equal((await report('--until', '2026-06-30T10:00:00+02:00')).until, '2026-06-30T08:00:00Z');
    });

    it('as many days as are given', async () => {
      const { days, workCommits } = (await report('--days', '45')).window;
      assert.deepEqual([days, workCommits], [45, 2]);
    });

    it('the base that is given', async () => {
      const { baseRef, baseCommit } = (await report('--base', 'main~1')).repository;
      assert.deepEqual([baseRef, baseCommit], ['main~1', await built.git('rev-parse', 'main~1')]);
    });

    it('the manager by name as well as by e-mail, case ignored', async () => {
      const { manager, activity } = await report('--manager', team.manager.name.toUpperCase());
      assert.deepEqual([manager.identities, manager.source, activity.commits], [[team.manager], 'argument', 2]);
    });

    it('two addresses as one person', async () => {
      const { activity, window } = await report('--manager', team.bela.email);
      assert.deepEqual([activity.commits, window.people], [3, 2]);
    });
  });

  describe('ends with', () => {
    const codeOf = async (...args: readonly string[]): Promise<number | null> => (await run(...args)).code;

    it('0 whatever is found, where no level is asked for', () => {
      const { findings } = JSON.parse(json) as HealthReport;
      assert.deepEqual(
        findings.map(({ kind, severity }) => [kind, severity]),
        [
          ['sole-knowledge', 'low'],
          ['absence', 'none'],
        ],
      );
    });

    it('1 where a finding is as severe as asked', async () => {
      assert.equal(await codeOf('--fail-on', 'low'), 1);
    });

    it('0 where all are less severe', async () => {
      assert.equal(await codeOf('--fail-on', 'medium'), 0);
    });

    it('1 where one of several folders has such a finding, whichever it is', async () => {
      const plain = await buildSmallTeam();
      await rm(path.join(plain.directory, '.vscode'), { recursive: true });
      assert.equal(await codeOf('--fail-on', 'low', plain.directory), 0);
      assert.equal(await codeOf('--fail-on', 'low', plain.directory, '.'), 1);
      assert.equal(await codeOf('--fail-on', 'low', '.', plain.directory), 1);
    });

    it('its report all the same', async () => {
      const { stdout, stderr } = await run('--fail-on', 'low', '--format', 'json');
      assert.equal((JSON.parse(stdout) as HealthReport).findings.length, 2);
      assert.equal(stderr, '');
    });
  });

  describe('writes', () => {
    it('to the file that is named, and prints nothing', async () => {
      const file = path.join(temporaryFolder(), 'report.md');
      assert.equal(await done('--format', 'markdown', '--output', file), '');
      assert.equal(await readFile(file, 'utf8'), await done('--format', 'markdown'));
    });

    it('no file where it is refused', async () => {
      const folder = temporaryFolder();
      const { code } = await run('--output', path.join(folder, 'report.txt'), '--base', 'missing');
      assert.deepEqual([code, await readdir(folder)], [2, []]);
    });
  });
});
