import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import bundle from '../../../l10n/bundle.l10n.json';
import strings from '../../../package.nls.json';
import { foreignParts, pseudo, pseudoBundle } from '../../support/pseudoLanguage';
import { translationFaults } from '../../support/translationFaults';

type Messages = Readonly<Record<string, string>>;

const read = (file: string): Messages => JSON.parse(readFileSync(file, 'utf8')) as Messages;
const matching = (folder: string, name: RegExp): readonly string[] =>
  readdirSync(folder)
    .filter(file => name.test(file))
    .map(file => path.join(folder, file));

describe('a translation', () => {
  it('is whole where every key is there with its places, in any order', () => {
    const messages = { a: '{0} by {1}', b: '[Set Up](command:altitude.setUp)' };
    assert.deepEqual(translationFaults(messages, { a: 'von {1}: {0}', b: '[Los](command:altitude.setUp)' }), []);
  });

  it('is told what is missing, left over, or has lost a place, a command or a setting', () => {
    const messages = { a: 'x', b: '{0}', c: '[Set Up](command:altitude.setUp)', d: 'see `#altitude.base#`' };
    assert.deepEqual(translationFaults(messages, { b: '{1}', c: '[Los](command:other)', d: 'siehe', e: 'y' }), [
      'missing: a',
      'left over: e',
      'other places: b',
      'other places: c',
      'other places: d',
    ]);
  });

  it('is whole in every language that is here', () => {
    for (const file of matching('.', /^package\.nls\..+\.json$/))
      assert.deepEqual(translationFaults(strings, read(file)), []);
    for (const file of matching('l10n', /^bundle\.l10n\..+\.json$/))
      assert.deepEqual(translationFaults(bundle, read(file)), []);
  });
});

describe('the language that tests make up', () => {
  it('accents and brackets what is a word, and nothing else', () => {
    assert.equal(pseudo('{0} of `a.ts`'), '⟦{0} óƒ `a.ts`⟧');
    assert.equal(
      pseudo('See it.\n[Set Up…](command:altitude.setUp)'),
      '⟦Šéé íť.⟧\n[⟦Šéť Úƥ…⟧](command:altitude.setUp)',
    );
  });

  it('is a whole translation', () => {
    assert.deepEqual(translationFaults(strings, pseudoBundle(strings)), []);
    assert.deepEqual(translationFaults(bundle, pseudoBundle(bundle)), []);
  });

  it('is told from any other word', () => {
    assert.deepEqual(foreignParts(pseudo('2 wait for you')), []);
    assert.deepEqual(foreignParts(`${pseudo('Evidence:')} 3 files, ${pseudo('and so on')} · Ada`), [
      '3 files,',
      '· Ada',
    ]);
  });
});
