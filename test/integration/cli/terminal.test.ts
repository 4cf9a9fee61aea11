import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { altitude, commandFile } from '../../support/commandLine';
import { assertGolden } from '../../support/golden';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { isolatedEnvironment, removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { team } from '../../support/repositoryBuilderTeam';
import { version } from '../../../package.json';
import { buildSmallTeam } from '../../support/smallTeam';

const report = ['report', '--manager', team.manager.email, '--until', '2026-06-30'];

describe('the command in a terminal', () => {
  let built: BuiltRepository;
  before(async () => {
    built = await buildSmallTeam();
  });
  after(removeTemporaryFolders);

  /** What a terminal shows of the command, with what the shell does with its output. */
  const onTerminal = async (
    redirection: string,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<string> => {
    const command = [process.execPath, commandFile, ...report].map(word => `'${word}'`).join(' ');
    const { stdout } = await promisify(execFile)(
      'script',
      ['--quiet', '--return', '--command', `stty cols 60; ${command} ${redirection}`, '/dev/null'],
      { cwd: built.directory, env: { ...isolatedEnvironment(), TERM: 'xterm', SHELL: '/bin/sh', ...environment } },
    );
    return stdout.replaceAll('\r\n', '\n');
  };

  describe('shows', () => {
    it('colours', async () => {
      assert.match(await onTerminal('2>/dev/null'), /\u001b\[\d+m/);
    });

    it('no colours where NO_COLOR is set', async () => {
      assert.doesNotMatch(await onTerminal('2>/dev/null', { NO_COLOR: '1' }), /\u001b/);
    });

    it('colours where NO_COLOR is empty', async () => {
      assert.match(await onTerminal('2>/dev/null', { NO_COLOR: '' }), /\u001b\[\d+m/);
    });

    it('no colours on a terminal that knows none', async () => {
      assert.doesNotMatch(await onTerminal('2>/dev/null', { TERM: 'dumb' }), /\u001b/);
    });

    it('no line wider than the terminal, but the commands to copy', async () => {
      const lines = (await onTerminal('2>/dev/null', { NO_COLOR: '1' })).split('\n');
      assert.deepEqual(
        lines.filter(line => line.length > 60 && !line.includes('git log')),
        [],
      );
    });

    it('its progress on one line, which is wiped at the end', async () => {
      const shown = await onTerminal('>/dev/null');
      assert.match(shown, /\r\u001b\[KReading history/);
      assert.match(shown, /\r\u001b\[K$/);
      assert.doesNotMatch(shown, /\n/);
    });
  });

  it('times every stage on standard error where it is asked to', async () => {
    const { stderr, code } = await altitude([...report, '--timing', '--format', 'json'], {
      directory: built.directory,
    });
    const lines = stderr.trimEnd().split('\n');
    assert.equal(code, 0);
    assert.match(lines.at(-1) ?? '', /^peak memory [1-9]\d* MB$/);
    assert.ok(
      lines.slice(0, -1).every(line => /^[a-z ]+ \d+ ms$/.test(line)),
      stderr,
    );
    for (const stage of ['history', 'analysis']) assert.ok(lines.some(line => line.startsWith(`${stage} `)));
  });

  it('times nothing unasked', async () => {
    assert.equal((await altitude(report, { directory: built.directory })).stderr, '');
  });

  it('prints its version', async () => {
    assert.deepEqual(await altitude(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  describe('lists in its help', () => {
    const help = async (...args: readonly string[]): Promise<string> => {
      const { code, stdout, stderr } = await altitude(args);
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
      return stdout;
    };

    it('all commands and their options', async () => {
      const pages = [['--help'], ...['report', 'files', 'explain', 'check'].map(command => [command, '--help'])];
      const texts: string[] = [];
      for (const args of pages) texts.push(`$ altitude ${args.join(' ')}\n${await help(...args)}`);
      assertGolden('help.txt', texts.join('\n'));
    });

    it('the same by the word help', async () => {
      assert.equal(await help('help', 'explain'), await help('explain', '--help'));
    });
  });

  describe('says nothing when a reader has seen enough', () => {
    for (const args of [report, ['report', '--help'], [...report, '--format', 'json']]) {
      it(`of ${args.at(0) ?? ''} ${args.at(-1) ?? ''}`, async () => {
        const child = spawn(process.execPath, [commandFile, ...args], {
          cwd: built.directory,
          env: isolatedEnvironment(),
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        // The reader is gone before the first word.
        child.stdout.destroy();
        const ended = once(child, 'close') as Promise<[number | null]>;
        assert.equal(await text(child.stderr), '');
        assert.deepEqual(await ended, [0, null]);
      });
    }
  });
});
