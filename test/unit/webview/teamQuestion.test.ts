import assert from 'node:assert/strict';
import type { Narrowing } from '../../../src/core/report/healthReport';
import { exampleReport } from '../../support/exampleReport';
import { elements, textOf } from '../report/markup';
import { renderedReport } from './rendered';

const headings = (markup: string) => elements(markup, 'h2').map(({ inside }) => textOf(inside));
const page = (overrides: Parameters<typeof exampleReport>[0]): string => renderedReport(exampleReport(overrides));
const narrowing = (overrides: Partial<Narrowing>): { readonly narrowing: Narrowing } => ({
  narrowing: { people: null, scope: [], unmatched: { team: [], scope: [] }, ...overrides },
});

describe('the question about the team on the page', () => {
  const proposed = [{ name: 'Amara Okafor', email: 'amara@team.example', sharedFiles: 9 }];
  const asking = page({ teamQuestion: { people: 64, proposed } });

  it('stands before all else that the level says, under a heading', () => {
    assert.equal(headings(asking)[0], 'Who works with you?');
    assert.match(textOf(asking), /64 people worked here, likely more than one team; all are counted\./);
  });
  it('is answered by a button or put off by another, both reached by keyboard', () => {
    assert.match(asking, /<button type="button" class="button primary">Choose Team…<\/button>/);
    assert.match(asking, /<button type="button" class="button">Not Now<\/button>/);
  });
  it('names nobody before it is answered', () => {
    assert.doesNotMatch(asking, /amara@team/);
  });
  it('is not there where nothing is to be asked', () => {
    assert.doesNotMatch(page({}), /Choose Team|Not Now/);
  });
});

describe('a narrowed report on the page', () => {
  it('says so where it says what it was made from', () => {
    assert.match(textOf(page(narrowing({ people: 7, scope: ['a'] }))), /Counting only 7 people in 1 path, as your/);
  });
  it('tells there, quietly, what fits nothing', () => {
    const markup = page(narrowing({ people: 7, unmatched: { team: ['Eve'], scope: [] } }));
    assert.match(markup, /<li>altitude\.team names “Eve”, who is not in this history/);
    assert.doesNotMatch(markup, /Choose Team/);
  });
  it('says before all else that settings fit nothing at all, and how to go on', () => {
    const markup = page(narrowing({ unmatched: { team: ['Eve'], scope: [] } }));
    assert.equal(headings(markup)[0], 'Check your settings');
    assert.match(
      textOf(markup),
      /so everyone counts: write people as git log shows them, by e-mail or name\.Choose Team…/,
    );
  });
  it('offers no team where only paths fit nothing', () => {
    const markup = page(narrowing({ unmatched: { team: [], scope: ['lib'] } }));
    assert.match(textOf(markup), /No file is in altitude\.scope/);
    assert.doesNotMatch(markup, /Choose Team/);
  });
});
