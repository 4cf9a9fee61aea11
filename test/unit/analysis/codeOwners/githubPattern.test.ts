import { github } from './codeOwnersFrom';
import { specify } from './patternCases';
import type { PatternCase } from './patternCases';

const documented: readonly PatternCase[] = [
  ['*', ['a', 'a/b', '.a', 'a/.b/c.js'], []],
  ['*.js', ['a.js', 'src/a.js', 'src/deep/a.js', '.js'], ['a.jsx', 'js', 'ajs']],
  ['*.go', ['cmd/main.go'], ['main.GO', 'go']],
  ['/build/logs/', ['build/logs/a', 'build/logs/b/c'], ['build/logs', 'x/build/logs/a', 'build/log/a']],
  ['docs/*', ['docs/getting-started.md', 'docs/.hidden'], ['docs/build-app/troubleshooting.md', 'docs', 'a/docs/b.md']],
  ['apps/', ['apps/a', 'apps/a/b', 'x/apps/a', 'x/y/apps/a/b'], ['apps', 'myapps/a', 'apps2/a']],
  ['/docs/', ['docs/a', 'docs/a/b'], ['docs', 'x/docs/a']],
  [
    '**/logs',
    ['build/logs/a', 'scripts/logs/b', 'deeply/nested/logs/c/d', 'logs', 'logs/a'],
    ['logs2/a', 'catalogs/a'],
  ],
  ['/apps/github', ['apps/github', 'apps/github/a', 'apps/github/a/b'], ['apps/githubs', 'x/apps/github']],
];

const asInGitignore: readonly PatternCase[] = [
  ['foo', ['foo', 'foo/a', 'a/foo', 'a/foo/b'], ['foo.txt', 'afoo', 'Foo']],
  ['/foo', ['foo', 'foo/a/b'], ['a/foo', 'food']],
  ['foo/bar', ['foo/bar', 'foo/bar/a'], ['a/foo/bar', 'foo/bars', 'foo']],
  ['/foo/bar/', ['foo/bar/a'], ['foo/bar', 'a/foo/bar/b']],
  ['/*', ['a', '.a'], ['a/b']],
  ['/a*', ['a', 'ab', 'ab/c/d'], ['b/ab', 'ba']],
  ['/*/', ['a/b', 'a/b/c'], ['a']],
  ['*/', ['a/b', 'a/b/c'], ['a']],
  ['a*/', ['ab/c', 'x/ab/c'], ['ab']],
  ['docs/*.md', ['docs/a.md', 'docs/a.md/b'], ['docs/a/b.md', 'x/docs/a.md']],
  ['a/*/c', ['a/b/c', 'a/b/c/d'], ['a/c', 'a/b/b/c']],
  ['*foo*', ['foo', 'a/xfoox', 'xfoo/a'], ['fo']],
  ['a*a', ['aa', 'aba'], ['a']],
  ['a*b*c', ['abc', 'aXbXc', 'abcbc'], ['acb', 'ab']],
  ['f?o', ['foo', 'a/fxo', 'f😀o'], ['fo', 'fooo', 'f/o']],
  ['**', ['a', 'a/b/c'], []],
  ['/**', ['a', 'a/b/c'], []],
  ['**/*', ['a', 'a/b/c'], []],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'x/a/b']],
  ['a/**/', ['a/b/c', 'a/b'], ['a']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b', 'a/x/b/c'], ['b', 'x/a/b', 'a/xb']],
  ['**/a/b', ['a/b', 'x/a/b', 'x/y/a/b/c'], ['a/x/b']],
  ['a/**/b/*', ['a/b/c', 'a/x/b/c'], ['a/b', 'a/b/c/d']],
  ['a/**/**/b', ['a/b', 'a/x/b'], ['a']],
  ['a**b', ['ab', 'axxb'], ['a/b']],
  ['.*', ['.gitignore', 'a/.b/c'], ['a.b']],
];

const escaped: readonly PatternCase[] = [
  ['a\\ b', ['a b', 'x/a b/c'], ['a', 'a\\ b']],
  ['a\\ b/c\\ d.md', ['a b/c d.md'], ['a b', 'a/c d.md']],
  ['a\\*', ['a*'], ['ab']],
  ['a\\?', ['a?'], ['ab']],
  ['a\\\\b', ['a\\b'], ['ab']],
  ['/pages/\\[slug\\].tsx', ['pages/[slug].tsx'], ['pages/s.tsx']],
  ['\\!important', ['!important'], ['important']],
  ['C#/', ['C#/a'], ['C/a']],
  ['a(b)$^+|{c}.d', ['a(b)$^+|{c}.d'], ['abcd', 'a(b)$^+|{c}xd']],
  ['größe/', ['größe/ä'], ['grösse/ä']],
];

describe("a pattern of GitHub's documentation", () => {
  specify(github, documented);
});
describe('a pattern of GitHub reads as in .gitignore:', () => {
  specify(github, asInGitignore);
});
describe('in a pattern of GitHub a character may stand for itself:', () => {
  specify(github, escaped);
});
