import assert from 'node:assert/strict';
import { catalogue, guidanceById } from '../../../src/core/guidance/catalogue';
import type { GuidanceEntry } from '../../../src/core/guidance/guidanceEntry';
import { sources } from '../../../src/core/guidance/sources';

const wordsOf = (entry: GuidanceEntry): readonly string[] => [
  entry.title,
  entry.why,
  ...entry.how,
  entry.source.author,
  entry.source.title,
];

const idsWhere = (holds: (entry: GuidanceEntry) => boolean): readonly string[] =>
  catalogue.filter(holds).map(entry => entry.id);

describe('the guidance catalogue', () => {
  it('has at least 30 entries', () => {
    assert.ok(catalogue.length >= 30, `${catalogue.length} entries`);
  });

  it('has at least ten dos and ten donts', () => {
    assert.ok(idsWhere(entry => entry.polarity === 'do').length >= 10);
    assert.ok(idsWhere(entry => entry.polarity === 'dont').length >= 10);
  });

  it('gives each entry an id of its own', () => {
    const ids = catalogue.map(entry => entry.id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });

  it('gives each entry a title of its own', () => {
    assert.equal(new Set(catalogue.map(entry => entry.title)).size, catalogue.length);
  });

  it('writes ids in kebab case, led by their polarity', () => {
    assert.deepEqual(
      idsWhere(entry => !new RegExp(`^${entry.polarity}(-[a-z]+)+$`).test(entry.id)),
      [],
    );
  });

  it('begins titles in lower case and ends them without a full stop, to read on from "Do" or "Don\'t"', () => {
    assert.deepEqual(
      idsWhere(entry => !/^[a-z].*[^.!?]$/.test(entry.title)),
      [],
    );
  });

  it('keeps titles to 60 characters', () => {
    assert.deepEqual(
      idsWhere(entry => entry.title.length > 60),
      [],
    );
  });

  it('says why in one sentence of at most 160 characters', () => {
    assert.deepEqual(
      idsWhere(entry => entry.why.length > 160 || !/^[A-Z][^.]*\.$/.test(entry.why)),
      [],
    );
  });

  it('says how in two to four steps of at most 120 characters', () => {
    assert.deepEqual(
      idsWhere(entry => entry.how.length < 2 || entry.how.length > 4 || entry.how.some(step => step.length > 120)),
      [],
    );
  });

  it('holds nothing that HTML or Markdown would take for markup', () => {
    assert.deepEqual(
      idsWhere(entry => wordsOf(entry).some(text => /[<>*[\]`_#|\\]/.test(text))),
      [],
    );
  });

  it('finds an entry by its id', () => {
    assert.equal(guidanceById('do-pair-on-next-change')?.polarity, 'do');
  });

  it('finds nothing by an id that is not in it', () => {
    assert.equal(guidanceById('do-nothing'), undefined);
  });
});

describe('the sources of the catalogue', () => {
  it('name an author, a title and an https address for each entry', () => {
    assert.deepEqual(
      idsWhere(
        ({ source }) => source.author === '' || source.title === '' || new URL(source.address).protocol !== 'https:',
      ),
      [],
    );
  });

  it('are listed once each', () => {
    const addresses = Object.values(sources).map(source => source.address);
    assert.equal(new Set(addresses).size, addresses.length);
  });

  it('are all cited by some entry', () => {
    const cited = new Set(catalogue.map(entry => entry.source.address));
    assert.deepEqual(
      Object.entries(sources).flatMap(([key, source]) => (cited.has(source.address) ? [] : [key])),
      [],
    );
  });
});
