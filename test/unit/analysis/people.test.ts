import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinPeople, noReplyLogin, sharedEmailNames } from '../../../src/core/analysis/people';
import type { JoiningRules, People } from '../../../src/core/analysis/people';
import { historyOf } from '../../support/historyFactory';

/** The identities, joined. */
function join(identities: readonly string[], rules: Partial<JoiningRules> = {}): People {
  const history = historyOf(identities.map(by => ({ by })));
  return joinPeople(history, { mailmap: '', together: [], bots: [], ...rules });
}

/** The groups of identities that are one person each, in an order that does not depend on theirs. */
function groups(identities: readonly string[], rules: Partial<JoiningRules> = {}): string[][] {
  const history = historyOf(identities.map(by => ({ by })));
  const people = joinPeople(history, { mailmap: '', together: [], bots: [], ...rules });
  return people.persons
    .map(person =>
      person.identities
        .map(index => `${history.identities[index]?.name ?? ''} <${history.identities[index]?.email ?? ''}>`)
        .sort(),
    )
    .sort((one, other) => (one.join() < other.join() ? -1 : 1));
}

const areOne = (identities: readonly string[], rules: Partial<JoiningRules> = {}): boolean =>
  groups(identities, rules).length === 1;

describe('identities are one person', () => {
  it('by the same e-mail', () => {
    assert.ok(areOne(['Ada <ada@example.com>', 'aokafor <ada@example.com>']));
  });

  it('by the same e-mail in another case', () => {
    assert.ok(areOne(['Ada <Ada@Example.com>', 'aokafor <ada@example.COM>']));
  });

  it('by the same full name', () => {
    assert.ok(areOne(['Ada Okafor <ada@home.example>', 'Ada Okafor <ada@work.example>']));
  });

  it('by the same full name in another case and spacing', () => {
    assert.ok(areOne(['Ada  Okafor <ada@home.example>', 'ada okafor <ada@work.example>']));
  });

  it('by the mailmap', () => {
    assert.ok(
      areOne(['Ada <ada@home.example>', 'aokafor <ada@work.example>'], {
        mailmap: 'Ada Okafor <ada@work.example> <ada@home.example>',
      }),
    );
  });

  it('by the same no-reply login, with and without a number', () => {
    assert.ok(areOne(['Ada <123+adao@users.noreply.github.com>', 'adao <adao@users.noreply.github.com>']));
  });

  it('by the same no-reply login under two numbers and in another case', () => {
    assert.ok(areOne(['Ada <1+AdaO@users.noreply.github.com>', 'adao <2+adao@users.noreply.github.com>']));
  });

  it('by an alias of e-mails', () => {
    assert.ok(
      areOne(['Ada <ada@home.example>', 'aokafor <ada@work.example>'], {
        together: [['ada@work.example', 'ADA@home.example']],
      }),
    );
  });

  it('by an alias of an e-mail that the mailmap replaced, and of one that it gives', () => {
    const mailmap = 'Ada <ada@work.example> <ada@laptop>';
    for (const email of ['ada@laptop', 'ada@work.example']) {
      assert.ok(areOne(['x <ada@laptop>', 'y <y@home.example>'], { mailmap, together: [[email, 'y@home.example']] }));
    }
  });

  it('by an alias of a single-word name', () => {
    assert.ok(areOne(['Ada Okafor <ada@home.example>', 'ada <x@work.example>'], { together: [['Ada Okafor', 'ada']] }));
  });

  it('through others: an e-mail here, a name there', () => {
    assert.ok(areOne(['Ada Okafor <a@example.com>', 'ada <a@example.com>', 'Ada Okafor <b@example.com>']));
  });
});

describe('identities stay apart', () => {
  it('with the same single-word name', () => {
    assert.ok(!areOne(['Ada <ada@home.example>', 'Ada <ada@work.example>']));
  });

  it('with different logins of no-reply addresses', () => {
    assert.ok(!areOne(['Ada <1+ada@users.noreply.github.com>', 'Bela <1+bela@users.noreply.github.com>']));
  });

  it('with a no-reply login that is another’s local part elsewhere', () => {
    assert.ok(!areOne(['Ada <ada@users.noreply.github.com>', 'Bela <ada@example.com>']));
  });

  it('with an empty e-mail', () => {
    assert.ok(!areOne(['Ada Okafor <>', 'Bela Varga <>']));
  });

  it('where a mailmap gives them different names and addresses', () => {
    const mailmap = 'Ada Okafor <ada@example.com> root <root@host>\nBela Varga <bela@example.com> admin <root@host>';
    assert.ok(!areOne(['root <root@host>', 'admin <root@host>'], { mailmap }));
  });
});

describe('an address that people share', () => {
  const names = ['Ada Okafor', 'Bela Varga', 'Chen Liang', 'Dita Novak', 'Emil Sandberg'];
  const at = (count: number, email: string): string[] => names.slice(0, count).map(name => `${name} <${email}>`);

  it('joins with four full names', () => {
    assert.equal(groups(at(sharedEmailNames - 1, 'push@example.com')).length, 1);
  });

  it('joins nothing with five full names', () => {
    assert.equal(groups(at(sharedEmailNames, 'push@example.com')).length, 5);
  });

  it('joins with a sixth name that is one of the four in another case', () => {
    assert.equal(groups([...at(4, 'push@example.com'), 'ADA OKAFOR <push@example.com>']).length, 1);
  });

  it('joins with four full names and any number of single words', () => {
    assert.equal(groups([...at(4, 'push@example.com'), 'root <push@example.com>', 'ci <push@example.com>']).length, 1);
  });

  it('joins nothing by its login either', () => {
    assert.equal(groups(at(5, '9+pusher@users.noreply.github.com')).length, 5);
  });

  it('leaves each of the five with their own identities', () => {
    const joined = groups([...at(5, 'push@example.com'), 'Ada Okafor <ada@example.com>']);
    assert.deepEqual(joined[0], ['Ada Okafor <ada@example.com>', 'Ada Okafor <push@example.com>']);
    assert.equal(joined.length, 5);
  });
});

describe('a bot’s identity', () => {
  it('joins nobody who shares its e-mail', () => {
    assert.equal(groups(['Ada Okafor <ada@example.com>', 'renovate[bot] <ada@example.com>']).length, 2);
  });

  it('joins nobody who shares its name', () => {
    const people = groups(['Release Train <train-bot@example.com>', 'Release Train <ada@example.com>']);
    assert.equal(people.length, 2);
  });

  it('stays a bot’s under a mailmap that gives it a person’s name', () => {
    const mailmap = 'Ada Okafor <ada@example.com> <bot@example.com>';
    assert.equal(groups(['Ada Okafor <ada@example.com>', 'x <bot@example.com>'], { mailmap }).length, 2);
  });

  it('joins nobody by an alias', () => {
    const together = [['ada@example.com', 'bot@example.com']];
    assert.equal(groups(['Ada Okafor <ada@example.com>', 'x <bot@example.com>'], { together }).length, 2);
  });

  it('does not make a person a bot', () => {
    const { persons } = join(['Ada Okafor <ada@example.com>', 'renovate[bot] <ada@example.com>']);
    assert.deepEqual(persons.map(({ isBot }) => isBot).sort(), [false, true]);
  });

  it('counts for no shared address', () => {
    const names = ['Ada Okafor', 'Bela Varga', 'Chen Liang', 'Dita Novak', 'Build Bot'];
    assert.equal(groups(names.map(name => `${name} <push@example.com>`)).length, 2);
  });
});

describe('a person', () => {
  it('goes by the name and e-mail of most of their commits', () => {
    const [person] = join(['A <a@example.com>', 'Ada Okafor <a@example.com>', 'Ada Okafor <a@example.com>']).persons;
    assert.equal(person?.name, 'Ada Okafor');
  });

  it('goes by the newest of names that are equally frequent', () => {
    const [person] = join(['Ada Old <a@example.com>', 'Ada New <a@example.com>']).persons;
    assert.equal(person?.name, 'Ada New');
  });

  it('goes by what the mailmap says', () => {
    const mailmap = 'Ada Okafor <ada@example.com> <a@laptop>';
    const [person] = join(['a <a@laptop>'], { mailmap }).persons;
    assert.deepEqual([person?.name, person?.email], ['Ada Okafor', 'ada@example.com']);
  });
});

describe('the login of a no-reply address', () => {
  it('is what stands before the at sign, in lower case', () => {
    assert.equal(noReplyLogin('AdaO@users.noreply.github.com'), 'adao');
  });

  it('comes without the number', () => {
    assert.equal(noReplyLogin('42+adao@users.noreply.github.com'), 'adao');
  });

  it('is none for another host', () => {
    assert.equal(noReplyLogin('42+adao@users.noreply.github.com.example.com'), null);
    assert.equal(noReplyLogin('adao@example.com'), null);
  });
});

describe('joining', () => {
  const name = fc.constantFrom(
    'Ada Okafor',
    'ada okafor',
    'Bela Varga',
    'Chen Liang',
    'ada',
    'renovate[bot]',
    'X Y',
    '',
  );
  const email = fc.constantFrom(
    'a@x.example',
    'A@x.example',
    'b@x.example',
    '',
    '1+ada@users.noreply.github.com',
    'ada@users.noreply.github.com',
  );
  const identities = fc.uniqueArray(
    fc.tuple(name, email).map(([one, other]) => `${one} <${other}>`),
    { maxLength: 14 },
  );
  const rules = { mailmap: 'Bela Varga <b@x.example> <a@x.example>', together: [['ada', 'Chen Liang']] };

  it('finds the same persons in whatever order the identities come', () => {
    fc.assert(
      fc.property(
        identities.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          assert.deepEqual(groups(shuffled, rules), groups(list, rules));
        },
      ),
      { seed: 1 },
    );
  });

  it('gives every identity to exactly one person', () => {
    fc.assert(
      fc.property(identities, list => {
        const { persons, personOf } = join(list, rules);
        const owners = persons.flatMap((person, index) => person.identities.map(one => [one, index]));
        assert.deepEqual(
          owners.sort(([one = 0], [other = 0]) => one - other),
          [...personOf].map((person, one) => [one, person]),
        );
      }),
      { seed: 1 },
    );
  });

  it('never separates identities that were one by adding another person', () => {
    fc.assert(
      fc.property(identities, list => {
        const before = groups(list);
        const after = groups([...list, 'Somebody Else <else@example.com>']);
        for (const group of before) assert.ok(after.some(larger => group.every(one => larger.includes(one))));
      }),
      { seed: 1 },
    );
  });
});
