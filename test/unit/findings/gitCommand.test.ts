import assert from 'node:assert/strict';
import { logCommand } from '../../../src/core/findings/gitCommand';
import { ada, analysisOf } from '../../support/analysisFactory';

const base = '0123456789abcdef'.repeat(3).slice(0, 40);
const analysis = analysisOf([{ by: ada, id: base }]);

/** The part of the command behind the base. */
const behindBase = (paths: readonly string[]): string | undefined =>
  logCommand(analysis, paths)?.split(' 0123456789ab')[1];

describe('the command that reproduces a number', () => {
  it('names the window, the base and the paths', () => {
    assert.equal(
      logCommand(analysis, ['src/a.ts']),
      "git log --no-merges --since=2026-06-18T12:00:00Z --until=2026-09-16T12:00:00Z --format='%h %cs %an: %s' 0123456789ab -- src/a.ts",
    );
  });

  it('takes other options than to leave merges out', () => {
    const command = logCommand(analysis, [], '--first-parent --merges');
    assert.match(command ?? '', /^git log --first-parent --merges --since=/);
  });

  it('names three paths at most', () => {
    assert.equal(behindBase(['a', 'b', 'c', 'd']), ' -- a b c');
  });
  it('ends in nothing without paths', () => {
    assert.equal(behindBase([]), '');
  });

  const quoted: Readonly<Record<string, string>> = {
    'a b': "'a b'",
    '$(rm x)': "'$(rm x)'",
    '`id`': "'`id`'",
    "it's": "'it'\\''s'",
    'a;b': "'a;b'",
    '~root': "'~root'",
    ä: "'ä'",
  };
  for (const [path, words] of Object.entries(quoted)) {
    it(`quotes ${path} for a shell`, () => {
      assert.equal(behindBase([path]), ` -- ${words}`);
    });
  }

  it('leaves a path that begins with a hyphen behind the two that end the options', () => {
    assert.equal(behindBase(['-rf']), ' -- -rf');
  });

  for (const path of ['a\nb', 'a\u001b[31mb', 'a\u0085b', 'a\u007f', 'a\u202eb', 'a\u2066b']) {
    it(`is none for a path that a terminal would not show as it is: ${JSON.stringify(path)}`, () => {
      assert.equal(logCommand(analysis, [path]), null);
    });
  }

  for (const path of [':(top)a', ':!a', 'pages/[id].tsx', 'a*b', 'what?']) {
    it(`takes a path literally that git would read as a pattern: ${path}`, () => {
      assert.equal(behindBase([path]), ` -- ':(literal)${path}'`);
    });
  }
});
