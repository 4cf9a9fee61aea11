import assert from 'node:assert/strict';
import { teamChoices } from '../../../src/editor/teamChoices';
import type { ProposedTeammate, TeamProposal } from '../../../src/engine/protocol';

const person = (name: string, of: Partial<ProposedTeammate> = {}): ProposedTeammate => ({
  name,
  email: `${name}@example.org`,
  word: `${name}@example.org`,
  sharedFiles: 0,
  isProposed: false,
  isNamed: false,
  ...of,
});

const ticked = (proposal: Omit<TeamProposal, 'isCrowd'>): readonly string[] =>
  teamChoices({ ...proposal, isCrowd: true }).flatMap(({ word, picked }) => (picked ? [word] : []));

describe('the people to choose a team from', () => {
  const proposed = person('amara', { isProposed: true, sharedFiles: 4 });
  const named = person('jonas', { isNamed: true });

  it('are ticked as proposed where nobody is named yet', () => {
    assert.deepEqual(ticked({ people: [proposed, person('priya')], absent: [] }), ['amara@example.org']);
  });
  it('are ticked as the setting has them, where it has some', () => {
    assert.deepEqual(ticked({ people: [proposed, named], absent: [] }), ['jonas@example.org']);
  });
  it('keep those whom the setting names and who have no work here, ticked', () => {
    assert.deepEqual(ticked({ people: [proposed, named], absent: ['kim@example.org'] }), [
      'jonas@example.org',
      'kim@example.org',
    ]);
  });
  it('are ticked as proposed beside these, where the setting names nobody who works here', () => {
    assert.deepEqual(ticked({ people: [proposed], absent: ['kim@example.org'] }), [
      'amara@example.org',
      'kim@example.org',
    ]);
  });
  it('say how many files they share, and nothing of those without work here', () => {
    assert.deepEqual(
      teamChoices({ isCrowd: true, people: [proposed], absent: ['kim'] }).map(({ name, sharedFiles }) => [
        name,
        sharedFiles,
      ]),
      [
        ['amara', 4],
        ['kim', null],
      ],
    );
  });
});
