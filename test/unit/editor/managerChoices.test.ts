import assert from 'node:assert/strict';
import { emailChoices, isOfManager, managerChoices } from '../../../src/editor/managerChoices';
import type { IdentityProposal } from '../../../src/engine/protocol';

const robin = { name: 'Robin Ashworth', emails: ['robin@example.org', 'robin@laptop.local'], commits: 12 };
const amara = { name: 'Amara Okafor', emails: ['amara@example.org'], commits: 40 };
const atHome = { name: 'rashworth', emails: ['ashworth@home.example'], commits: 3 };

const proposal = (identity: IdentityProposal['identity']): IdentityProposal => ({
  identity,
  people: [robin, amara, atHome],
});

const names = (identity: IdentityProposal['identity']): readonly string[] =>
  managerChoices(proposal(identity)).map(({ name }) => name);

describe('who may be the manager', () => {
  it('is git’s own identity first, then the others by name, whoever works more', () => {
    assert.deepEqual(names({ name: 'Robin', email: 'robin@example.org' }), [
      'Robin Ashworth',
      'Amara Okafor',
      'rashworth',
    ]);
  });

  it('knows git’s own identity by its e-mail, case ignored', () => {
    assert.equal(names({ name: 'Robin', email: 'Robin@Example.org' })[0], 'Robin Ashworth');
  });

  it('leads with the e-mail that git uses here', () => {
    const [own] = managerChoices(proposal({ name: 'Robin', email: 'robin@laptop.local' }));
    assert.deepEqual(own?.emails, ['robin@laptop.local', 'robin@example.org']);
  });

  it('marks git’s own identity and nobody else', () => {
    const choices = managerChoices(proposal({ name: 'Robin', email: 'robin@example.org' }));
    assert.deepEqual(
      choices.map(({ isOwn }) => isOwn),
      [true, false, false],
    );
  });

  it('offers git’s own identity also where it has no commits', () => {
    const [own] = managerChoices(proposal({ name: 'New Manager', email: 'new@example.org' }));
    assert.deepEqual(own, { name: 'New Manager', emails: ['new@example.org'], commits: 0, isOwn: true });
  });

  it('is by name alone where git has no identity', () => {
    assert.deepEqual(names(null), ['Amara Okafor', 'rashworth', 'Robin Ashworth']);
  });
});

describe('which e-mails may also be the manager’s', () => {
  const all = managerChoices(proposal({ name: 'Robin', email: 'robin@example.org' }));
  const choices = all.slice(0, 1).flatMap(chosen => emailChoices(chosen, all));

  it('are those already known, ticked', () => {
    assert.deepEqual(
      choices.filter(({ kind }) => kind === 'known').map(({ email }) => email),
      ['robin@example.org', 'robin@laptop.local'],
    );
  });

  it('are then those of people with a like name, and the others last', () => {
    assert.deepEqual(
      choices.filter(({ kind }) => kind !== 'known').map(({ email, kind }) => [email, kind]),
      [
        ['ashworth@home.example', 'alike'],
        ['amara@example.org', 'other'],
      ],
    );
  });
});

describe('who is set as the manager', () => {
  const [own] = managerChoices(proposal({ name: 'Robin', email: 'robin@example.org' }));
  const isSet = (...managers: readonly string[]): boolean => own !== undefined && isOfManager(own, managers);

  it('is known by any of the e-mails, or by the name, case ignored', () => {
    assert.ok(isSet('ROBIN@laptop.local'));
    assert.ok(isSet('robin ashworth'));
  });

  it('is nobody else', () => {
    assert.ok(!isSet('amara@example.org'));
    assert.ok(!isSet());
  });
});
