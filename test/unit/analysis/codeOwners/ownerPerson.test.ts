import assert from 'node:assert/strict';
import { ownerPersons } from '../../../../src/core/analysis/codeOwners/ownerPerson';
import { joinPeople } from '../../../../src/core/analysis/people';
import { historyOf } from '../../../support/historyFactory';

const team = [
  'Ada Okafor <ada@example.com>',
  'Ada Okafor <12+adao@users.noreply.github.com>',
  'Ben Weiss <ben@example.com>',
  'Cy <CyLee@users.noreply.github.com>',
  'Renovate Bot <renovate@users.noreply.github.com>',
];

/** The name of the person that an owner is, or null. */
function person(owner: string, together: readonly (readonly string[])[] = [], identities = team): string | null {
  const history = historyOf(identities.map(by => ({ by })));
  const people = joinPeople(history, { mailmap: 'Ben Weiss <ben@example.com> <ben@old.example>', together, bots: [] });
  const index = ownerPersons(people, history.identities, together)(owner);
  return index === null ? null : (people.persons[index]?.name ?? null);
}

describe('an owner is the person', () => {
  it('with that e-mail', () => {
    assert.equal(person('ben@example.com'), 'Ben Weiss');
  });

  it('with that e-mail in another case', () => {
    assert.equal(person('Ben@Example.com'), 'Ben Weiss');
  });

  it('with that e-mail in the mailmap or before it', () => {
    const identities = ['B <ben@old.example>'];
    assert.equal(person('ben@example.com', [], identities), 'Ben Weiss');
    assert.equal(person('ben@old.example', [], identities), 'Ben Weiss');
  });

  it('with a no-reply address of that login, with and without a number, in any case', () => {
    assert.equal(person('@adao'), 'Ada Okafor');
    assert.equal(person('@AdaO'), 'Ada Okafor');
    assert.equal(person('@cylee'), 'Cy');
  });

  it('that an alias says goes by that login, with its @ or without', () => {
    assert.equal(person('@benw', [['Ben Weiss', 'benw']]), 'Ben Weiss');
    assert.equal(person('@benw', [['ben@example.com', '@BenW']]), 'Ben Weiss');
    assert.equal(person('@benw', [['benw', 'Ben Weiss']]), 'Ben Weiss');
  });
});

describe('an owner is nobody we know', () => {
  for (const owner of ['@benw', '@ada', '@example/adao', '@@maintainer', 'eve@example.com', '@', '', 'Ada Okafor']) {
    it(`as ${owner === '' ? 'an empty word' : owner}`, () => {
      assert.equal(person(owner), null);
    });
  }

  it('as a team that an alias names', () => {
    assert.equal(person('@example/core', [['Ben Weiss', 'example/core']]), null);
  });

  it('as a bot', () => {
    assert.equal(person('@renovate'), null);
  });

  it('where an alias names nobody of the history', () => {
    assert.equal(person('@eve', [['Eve Adams', 'eve']]), null);
  });

  it('where several persons use the address', () => {
    const pushers = ['Ann One', 'Ben Two', 'Cy Three', 'Di Four', 'Ed Five'].map(name => `${name} <push@example.com>`);
    assert.equal(person('push@example.com', [], pushers), null);
  });
});
