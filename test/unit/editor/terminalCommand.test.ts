import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { defaultSettings, type Settings } from '../../../src/core/settings/settings';
import { shellKind, terminalCommand, type ShellKind } from '../../../src/editor/terminalCommand';

const command = '/opt/altitude/dist/cli.js';

function line(shell: ShellKind, directory: string, settings: Partial<Settings> = {}): string | undefined {
  return terminalCommand({ shell, command, directory, settings: { ...defaultSettings, ...settings } });
}

/** What a POSIX shell hands to the program. */
function wordsOf(text: string): readonly string[] {
  const printed = execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${text}`], { encoding: 'utf8' });
  return printed.split('\0').slice(0, -1);
}

describe('the command line that makes the report in a terminal', () => {
  it('names node, the command, the folder and the manager', () => {
    const managers = ['mona@example.com', 'Mona Ferreira'];
    assert.equal(
      line('posix', '/home/mona/shop', { managers }),
      `node ${command} report /home/mona/shop --manager mona@example.com --manager 'Mona Ferreira'`,
    );
  });

  it('has a flag for a base, window and posture of one’s own, and for no other', () => {
    const settings = { base: 'origin/next', days: 30, posture: 'hands-off' } as const;
    assert.match(line('posix', '/shop', settings) ?? '', / --base origin\/next --days 30 --posture hands-off$/);
    assert.equal(line('posix', '/shop'), `node ${command} report /shop`);
  });

  it('takes no value for a flag', () => {
    assert.match(line('posix', '/shop', { managers: ['-rf'] }) ?? '', / --manager=-rf'?$|'--manager=-rf'$/);
  });

  it('reaches the program word by word, whatever the folder is called', () => {
    for (const directory of ["/it's/$(touch x)", '/a b/"c"', '/`x`; rm *', '/\\n & !', '/ä/~', '/#x']) {
      const text = line('posix', directory, { managers: ["O'Neil $HOME"] }) ?? '';
      assert.deepEqual(wordsOf(text), ['node', command, 'report', directory, '--manager', "O'Neil $HOME"]);
    }
  });

  it('quotes for PowerShell, which takes typographic quotes for straight ones', () => {
    assert.match(line('powershell', 'C:\\it’s $x') ?? '', / 'C:\\it’’s \$x'$/);
    assert.match(line('powershell', "C:\\it's") ?? '', / 'C:\\it''s'$/);
  });

  it('quotes for cmd, with a caret before what it would take up', () => {
    assert.match(line('cmd', 'C:\\a b & 100%') ?? '', / \^"C:\\a b \^& 100\^%\^"$/);
    assert.match(line('cmd', 'C:\\a b\\') ?? '', / \^"C:\\a b\\\\\^"$/);
    assert.match(line('cmd', '/x', { managers: ['a"b'] }) ?? '', / \^"a\\\^"b\^"$/);
  });

  it('is none where a line break would end it', () => {
    assert.equal(line('posix', '/shop\nrm'), undefined);
    assert.equal(line('posix', '/shop', { managers: ['a\u001b[2J'] }), undefined);
  });
});

describe('the shell of new terminals', () => {
  const cases: readonly (readonly [string, NodeJS.Platform, ShellKind])[] = [
    ['/usr/bin/zsh', 'darwin', 'posix'],
    ['C:\\Program Files\\PowerShell\\7\\pwsh.exe', 'win32', 'powershell'],
    ['/usr/bin/pwsh', 'linux', 'powershell'],
    ['C:\\WINDOWS\\System32\\cmd.exe', 'win32', 'cmd'],
    ['C:\\Program Files\\Git\\bin\\bash.exe', 'win32', 'posix'],
    ['', 'win32', 'powershell'],
    ['', 'linux', 'posix'],
  ];
  for (const [shell, platform, kind] of cases) {
    it(`is ${kind} for "${shell}" on ${platform}`, () => {
      assert.equal(shellKind(shell, platform), kind);
    });
  }
});
