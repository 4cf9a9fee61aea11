import assert from 'node:assert/strict';
import { ownersOf } from '../../../../src/core/analysis/codeOwners/ownersOf';
import type { CodeOwners } from '../../../../src/core/analysis/codeOwners/codeOwners';
import { gitlab, owners } from './codeOwnersFrom';

/** The lines whose rules decide about a path. */
const lines = (file: CodeOwners, path: string): readonly number[] =>
  (ownersOf(file, path)?.rules ?? []).map(({ line }) => line);

describe("the sections of GitLab's CODEOWNERS", () => {
  const readme = gitlab(
    '* @admin',
    '[README Owners]',
    'README.md @user1 @user2',
    'internal/README.md @user4',
    '[README other owners]',
    'README.md @user3',
  );

  it('each give owners, and so do the lines before the first', () => {
    assert.equal(owners(readme, 'README.md'), '@admin @user1 @user2 @user3');
  });

  it('each let their last rule decide', () => {
    assert.equal(owners(readme, 'internal/README.md'), '@admin @user4 @user3');
    assert.deepEqual(lines(readme, 'internal/README.md'), [1, 4, 6]);
  });

  it('without any are one', () => {
    assert.equal(owners(gitlab('*.md @ada', 'terms.md @ben'), 'terms.md'), '@ben');
  });

  it('give their owners to lines that name none', () => {
    const file = gitlab('[Database] @database-team @agarcia', 'model/db/', 'config/db/setup.md @docs-team');
    assert.equal(owners(file, 'model/db/a.rb'), '@database-team @agarcia');
    assert.equal(owners(file, 'config/db/setup.md'), '@docs-team');
  });

  it('keep their owners to themselves', () => {
    const file = gitlab('[Docs] @ada', 'docs/', '[Code]', 'src/');
    assert.equal(owners(file, 'src/a.rb'), 'nobody');
  });

  it('do not give their owners to a line whose words are no owners', () => {
    assert.equal(owners(gitlab('[Docs] @ada', 'docs/ ben'), 'docs/a'), 'nobody');
  });

  it('of one name are one, case ignored, under the first name', () => {
    const file = gitlab('[Docs]', 'docs/ @ada', '[Code]', 'docs/ @cy', '[DOCS]', 'docs/a.md @ben');
    assert.equal(owners(file, 'docs/a.md'), '@cy @ben');
    assert.equal(file.rules[2]?.section, 'Docs');
  });

  it('of one name each have the owners of their own heading', () => {
    const file = gitlab('[Docs] @ada', 'docs/', '[docs] @ben', 'README.md');
    assert.equal(owners(file, 'docs/a'), '@ada');
    assert.equal(owners(file, 'README.md'), '@ben');
  });

  it('may ask for a number of approvals before their owners', () => {
    const file = gitlab('[Docs][2] @ada @group/sub', 'docs/');
    assert.equal(owners(file, 'docs/a'), '@ada @group/sub');
    assert.equal(file.rules[0]?.section, 'Docs');
  });

  it('may ask for a number that is none', () => {
    assert.equal(owners(gitlab('[Docs][many] @ada', 'docs/'), 'docs/a'), '@ada');
  });

  it('are optional with a ^', () => {
    assert.equal(gitlab('^[Go] @ada', '*.go').rules[0]?.isOptional, true);
    assert.equal(gitlab('[Go] @ada', '*.go').rules[0]?.isOptional, false);
    assert.equal(gitlab('*.go @ada').rules[0]?.isOptional, false);
  });

  it('are required where one heading of their name requires them', () => {
    const file = gitlab('^[Go]', '*.go @ada', '[GO]', '*.mod @ada');
    assert.deepEqual(
      file.rules.map(({ isOptional }) => isOptional),
      [false, false],
    );
  });

  it('need a name', () => {
    assert.match(gitlab('[]', 'docs/ @ada').diagnostics[0]?.why ?? '', /needs a name/);
    assert.match(gitlab('[ ]', 'docs/ @ada').diagnostics[0]?.why ?? '', /needs a name/);
  });

  it('whose heading has no end are rules of the section before', () => {
    const file = gitlab('* @group', '', '[Section name', 'docs/ @docs_group');
    assert.equal(owners(file, 'docs/a'), '@docs_group');
    assert.equal(file.rules[1]?.pattern, '[Section');
    assert.deepEqual(file.rules[1].owners, []);
    assert.match(file.diagnostics[0]?.why ?? '', /heading without its \]/);
  });
});

describe("an exclusion of GitLab's CODEOWNERS", () => {
  it('gives its paths to nobody', () => {
    const file = gitlab('* @ada', '!pom.xml');
    assert.equal(owners(file, 'pom.xml'), 'nobody');
    assert.equal(owners(file, 'a.xml'), '@ada');
    assert.deepEqual(lines(file, 'pom.xml'), [2]);
  });

  it('holds against later rules of its section', () => {
    const file = gitlab('* @ada', '!*.rb', '/special/*.rb @ruby-owner');
    assert.equal(owners(file, 'special/a.rb'), 'nobody');
  });

  it('holds only in its section', () => {
    const file = gitlab('[Ruby]', '*.rb @ruby', '!/config/**/*.rb', '[Config]', '/config/ @ops');
    assert.equal(owners(file, 'config/a/b.rb'), '@ops');
    assert.deepEqual(lines(file, 'config/a/b.rb'), [3, 5]);
  });

  it('of a folder holds for all below it', () => {
    const file = gitlab('* @ada', '!**/generated/');
    assert.equal(owners(file, 'a/generated/b/c'), 'nobody');
    assert.equal(owners(file, 'generated/b'), 'nobody');
  });

  it('has no owners, whatever follows it, and no fault', () => {
    const file = gitlab('[Docs] @ada', '!a.md @ben # why');
    assert.deepEqual(file.rules[0]?.owners, []);
    assert.deepEqual(file.diagnostics, []);
  });
});

describe("a line of GitLab's CODEOWNERS", () => {
  it('gives paths to users, groups, roles and e-mails', () => {
    const file = gitlab('a @ada.o @group/sub-group/deep @@maintainer @@Developers jane@gitlab.com');
    assert.equal(owners(file, 'a'), '@ada.o @group/sub-group/deep @@maintainer @@Developers jane@gitlab.com');
  });

  it('loses words that are no owners, and says so', () => {
    const file = gitlab('/path/* @group user_without_at_symbol @user_with_at_symbol @@nobody');
    assert.equal(owners(file, 'path/a'), '@group @user_with_at_symbol');
    assert.equal(file.diagnostics.length, 1);
  });

  it('ends a path at its first bare space', () => {
    const file = gitlab('folder with spaces/*.md @group');
    assert.equal(file.rules[0]?.pattern, 'folder');
    assert.deepEqual(file.rules[0].owners, ['@group']);
  });

  it('has no comment at its end: owners named there are owners', () => {
    assert.equal(owners(gitlab('/db/ @ada # ask @ben'), 'db/a'), '@ada @ben');
  });

  it('may be a comment', () => {
    assert.deepEqual(gitlab('# * @ada', '  # * @ada').rules, []);
  });

  it('without an owner gives its paths to nobody, and says so', () => {
    const file = gitlab('* @ada', 'a');
    assert.equal(owners(file, 'a'), 'nobody');
    assert.deepEqual(
      file.diagnostics.map(({ line }) => line),
      [2],
    );
  });

  it('says nothing of other paths', () => {
    assert.equal(owners(gitlab('a @ada'), 'b'), 'unowned');
  });

  it('wins over an earlier one of the same pattern', () => {
    assert.equal(owners(gitlab('*.rb @ada', '/x/*.rb @ben', '*.rb @cy'), 'x/a.rb'), '@cy');
  });
});
