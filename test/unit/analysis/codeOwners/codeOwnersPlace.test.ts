import assert from 'node:assert/strict';
import { findCodeOwnersFile } from '../../../../src/core/analysis/codeOwners/codeOwnersPlace';
import { codeOwnersLimits, parseCodeOwners } from '../../../../src/core/analysis/codeOwners/parseCodeOwners';

describe('the CODEOWNERS file', () => {
  const orders: readonly (readonly [paths: readonly string[], path: string])[] = [
    [['docs/CODEOWNERS', 'CODEOWNERS', '.github/CODEOWNERS'], '.github/CODEOWNERS'],
    [['docs/CODEOWNERS', 'CODEOWNERS'], 'CODEOWNERS'],
    [['src/a.ts', 'docs/CODEOWNERS'], 'docs/CODEOWNERS'],
    [['.gitlab/CODEOWNERS', 'docs/CODEOWNERS', 'CODEOWNERS'], 'CODEOWNERS'],
    [['.gitlab/CODEOWNERS', 'docs/CODEOWNERS'], 'docs/CODEOWNERS'],
    [['.gitlab/CODEOWNERS'], '.gitlab/CODEOWNERS'],
  ];
  for (const [paths, path] of orders) {
    it(`is ${path} of ${paths.join(', ')}`, () => {
      assert.equal(findCodeOwnersFile(paths)?.path, path);
    });
  }

  it('is none of another case, folder or ending', () => {
    assert.equal(findCodeOwnersFile(['codeowners', 'src/CODEOWNERS', 'CODEOWNERS.md', '.github/x/CODEOWNERS']), null);
  });

  it("is GitHub's in .github and GitLab's in .gitlab", () => {
    assert.equal(findCodeOwnersFile(['.github/CODEOWNERS', '.gitlab-ci.yml'])?.dialect, 'github');
    assert.equal(findCodeOwnersFile(['.gitlab/CODEOWNERS', '.github/a.yml'])?.dialect, 'gitlab');
  });

  it("is GitHub's in the root and in docs", () => {
    assert.equal(findCodeOwnersFile(['CODEOWNERS'])?.dialect, 'github');
    assert.equal(findCodeOwnersFile(['docs/CODEOWNERS'])?.dialect, 'github');
  });

  it("is GitLab's in the root beside its pipeline, unless there is a .github folder", () => {
    assert.equal(findCodeOwnersFile(['CODEOWNERS', '.gitlab-ci.yml'])?.dialect, 'gitlab');
    assert.equal(findCodeOwnersFile(['CODEOWNERS', '.gitlab-ci.yml', '.github/a.yml'])?.dialect, 'github');
  });
});

describe('the rules that a CODEOWNERS file is read by', () => {
  const dialect = (path: string, text: string): string => parseCodeOwners(text, { path, dialect: 'github' }).dialect;

  for (const heading of ['[Docs]', '^[Docs]', '[Docs][2]', '  [Docs of all] @ada']) {
    it(`are GitLab's where the text has the section ${heading}`, () => {
      assert.equal(dialect('CODEOWNERS', `* @ada\n${heading}\n`), 'gitlab');
    });
  }

  it('stay those of GitHub where only a pattern has brackets', () => {
    assert.equal(dialect('CODEOWNERS', '[ab]c @ada\nx/[ab] @ada\n# [Docs]'), 'github');
  });

  it('stay those of GitHub in .github', () => {
    assert.equal(dialect('.github/CODEOWNERS', '[Docs]'), 'github');
  });
});

describe('a CODEOWNERS file that is too large', () => {
  const file = { path: 'CODEOWNERS', dialect: 'github' } as const;
  const sized = (bytes: number, filler: string): string => `* @ada\n#${filler.repeat(bytes)}`.slice(0, bytes);

  it('is read at 3 MB', () => {
    assert.equal(parseCodeOwners(sized(codeOwnersLimits.bytes, 'x'), file).rules.length, 1);
  });

  it('has no rules beyond, and says so', () => {
    const { rules, diagnostics } = parseCodeOwners(sized(codeOwnersLimits.bytes + 1, 'x'), file);
    assert.deepEqual(rules, []);
    assert.deepEqual(diagnostics, [{ line: 1, why: 'a file over 3 MB is not read' }]);
  });

  it('is measured in bytes', () => {
    const euros = (characters: number): string => sized(characters, '€');
    const third = Math.floor((codeOwnersLimits.bytes - 8) / 3);
    assert.equal(parseCodeOwners(euros(third + 8), file).rules.length, 1);
    assert.equal(parseCodeOwners(euros(third + 9), file).rules.length, 0);
  });

  it('or has too many rules is not read, and says so', () => {
    const rules = (count: number): string => `#\n\n${'a\n'.repeat(count)}`;
    assert.equal(parseCodeOwners(rules(codeOwnersLimits.lines), file).rules.length, codeOwnersLimits.lines);
    const beyond = parseCodeOwners(rules(codeOwnersLimits.lines + 1), file);
    assert.deepEqual([beyond.rules.length, beyond.diagnostics.length], [0, 1]);
  }).timeout(20_000);
});
