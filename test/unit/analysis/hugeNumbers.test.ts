import assert from 'node:assert/strict';
import { coAuthorsOf } from '../../../src/core/analysis/decayedAuthorship';
import { joinPeople } from '../../../src/core/analysis/people';
import type { Trailer } from '../../../src/core/history/columns';
import { ada, analysisOf, factsOf } from '../../support/analysisFactory';
import { historyOf } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

/** More than an engine takes as the arguments of one call, and too many to copy all for each one. */
const huge = 130_000;

describe('a huge number', () => {
  it('of revisions of one file is counted', () => {
    const change: CommitSketch = { by: ada, files: { 'src/app.ts': 'M' } };
    const history = [{ by: ada, files: { 'src/app.ts': 'A' } } as const, ...Array.from({ length: huge }, () => change)];
    assert.equal(factsOf(analysisOf(history), 'src/app.ts').window.others.revisions, huge + 1);
  }).timeout(20_000);

  it('of co-authors of one commit is read', () => {
    const trailer: Trailer = { commit: 0, kind: 'co-authored-by', identity: 0 };
    const history = { ...historyOf([{ by: ada }]), trailers: Array.from({ length: huge }, () => trailer) };
    const people = joinPeople(history, { mailmap: '', together: [], bots: [] });
    assert.equal(coAuthorsOf(history, people).get(0)?.length, huge);
  });
});
