import assert from 'node:assert/strict';
import { ownersOf } from '../../../../src/core/analysis/codeOwners/ownersOf';
import { github, owners } from './codeOwnersFrom';

describe("a line of GitHub's CODEOWNERS", () => {
  it('gives paths to users, teams and e-mails', () => {
    const file = github('*.txt @ada @octo-org/octo_cats.x docs@example.com');
    assert.equal(owners(file, 'a.txt'), '@ada @octo-org/octo_cats.x docs@example.com');
  });

  it('separates its words by any spaces and tabs', () => {
    assert.equal(owners(github('\t *.txt \t @ada\t@ben  '), 'a.txt'), '@ada @ben');
  });

  it('may end as on Windows', () => {
    assert.equal(owners(github('*.md @ada\r', '*.txt @ben\r', ''), 'a.txt'), '@ben');
  });

  it('is read behind a byte order mark', () => {
    assert.equal(owners(github('\uFEFF*.txt @ada'), 'a.txt'), '@ada');
  });

  it('loses to a later one', () => {
    assert.equal(owners(github('* @ada', '*.js @ben'), 'a.js'), '@ben');
    assert.equal(owners(github('*.js @ben', '* @ada'), 'a.js'), '@ada');
  });

  it('does not add its owners to those of an earlier one', () => {
    assert.equal(owners(github('*.js @ada', '*.js @ben'), 'a.js'), '@ben');
  });

  it('without an owner gives its paths to nobody', () => {
    const file = github('/apps/ @ada', '/apps/github');
    assert.equal(owners(file, 'apps/github/a.js'), 'nobody');
    assert.equal(owners(file, 'apps/a.js'), '@ada');
  });

  it('says nothing of other paths, which is not the same as nobody', () => {
    assert.equal(owners(github('/apps/'), 'lib/a.js'), 'unowned');
  });

  it('names an owner once', () => {
    assert.equal(owners(github('* @ada @ben @ada'), 'a.js'), '@ada @ben');
  });

  it('is kept with its number and as written', () => {
    const [rule] = ownersOf(github('# owners', '', 'a\\ b/ @ada'), 'a b/c')?.rules ?? [];
    assert.deepEqual(rule, {
      line: 3,
      pattern: 'a\\ b/',
      owners: ['@ada'],
      section: null,
      isOptional: false,
      isExclusion: false,
    });
  });
});

describe("a comment of GitHub's CODEOWNERS", () => {
  it('takes a whole line', () => {
    assert.deepEqual(github('# * @ada', '  # * @ben').rules, []);
  });

  it('may follow the owners', () => {
    assert.equal(owners(github('*.js    @ada #This is inline @ben'), 'a.js'), '@ada');
  });

  it('may follow an owner without a space', () => {
    assert.equal(owners(github('*.js @ada#inline'), 'a.js'), '@ada');
  });

  it('may follow a pattern that nobody owns', () => {
    assert.equal(owners(github('*.js # @ada'), 'a.js'), 'nobody');
  });
});

describe("a faulty line of GitHub's CODEOWNERS is skipped, and said so:", () => {
  const faults: readonly (readonly [line: string, why: RegExp])[] = [
    ['!a.js @ben', /! does not exclude/],
    ['\\#a.js @ben', /\\# does not stand for/],
    ['[ab].js @ben', /\[ and \]/],
    ['a]js @ben', /\[ and \]/],
    ['a\\\\[b] @ben', /\[ and \]/],
    ['*** @ben', /\*\*\*/],
    ['a/***/b @ben', /\*\*\*/],
    ['/ @ben', /\/ alone/],
    ['a.js\\', /ends with a \\/],
    ['* ben', /neither @user nor/],
    ['* @', /neither @user nor/],
    ['* @@owner', /neither @user nor/],
    ['* @ada,@ben', /neither @user nor/],
    ['* @ada @coh.org', /neither @user nor/],
    ['* @a/b/c', /neither @user nor/],
    ['* a@b@c', /neither @user nor/],
    ['[Section] @ben', /\[ and \]/],
  ];
  for (const [line, why] of faults) {
    it(line, () => {
      const file = github('* @ada', line);
      assert.equal(owners(file, 'a.js'), '@ada');
      assert.equal(file.diagnostics.length, 1);
      assert.equal(file.diagnostics[0]?.line, 2);
      assert.match(file.diagnostics[0].why, why);
      assert.match(file.diagnostics[0].why, /GitHub skips the line$/);
    });
  }

  it('and leaves no diagnostic where there is no fault', () => {
    assert.deepEqual(github('* @ada', '# [x]', '/a\\[b\\] @a/b', '').diagnostics, []);
  });
});
