import assert from 'node:assert/strict';
import { joinPeople } from '../../../src/core/analysis/people';
import { ownName, personsByName, teamNames } from '../../../src/core/analysis/teamNames';
import { historyOf } from '../../support/historyFactory';

/** What means each author and nobody else. */
function ownNames(authors: readonly string[], mailmap = ''): string[] {
  const history = historyOf(authors.map(by => ({ by })));
  const people = joinPeople(history, { mailmap, together: [], bots: [] });
  const names = personsByName(history, people);
  return people.persons.map((_, person) => ownName(names, people, person)).sort();
}

describe('what means one person only', () => {
  it('is the e-mail', () => {
    assert.deepEqual(ownNames(['Ada Okafor <ada@example.com>', 'Bela Varga <bela@example.com>']), [
      'ada@example.com',
      'bela@example.com',
    ]);
  });
  it('is the e-mail that the mailmap gives', () => {
    assert.deepEqual(ownNames(['Ada Okafor <ada@home>'], 'Ada Okafor <ada@example.com> <ada@home>'), [
      'ada@example.com',
    ]);
  });
  it('is the name where an e-mail is empty or a pusher’s', () => {
    assert.deepEqual(ownNames(['Ada Okafor <>']), ['Ada Okafor']);
    const names = ['Ada Okafor', 'Bela Varga', 'Chen Liang', 'Dita Novak', 'Emil Sandberg'];
    assert.deepEqual(ownNames(names.map(name => `${name} <build@example.com>`)), names);
  });
  it('is read back as that person', () => {
    const history = historyOf([{ by: 'Ada Okafor <>' }, { by: 'Bela Varga <>' }]);
    const people = joinPeople(history, { mailmap: '', together: [], bots: [] });
    const names = personsByName(history, people);
    people.persons.forEach((_, person) => {
      const team = [ownName(names, people, person)];
      assert.deepEqual(teamNames(names, { team, aliases: {} })[0]?.persons, [person]);
    });
  });
});
