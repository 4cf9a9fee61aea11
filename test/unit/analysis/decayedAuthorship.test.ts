import assert from 'node:assert/strict';
import { coAuthorsOf, decayedAuthorships } from '../../../src/core/analysis/decayedAuthorship';
import { joinPeople } from '../../../src/core/analysis/people';
import { placementOf } from '../../../src/core/analysis/placement';
import { placeChanges } from '../../../src/core/analysis/repositoryFiles';
import { ada, bela, chen } from '../../support/analysisFactory';
import { daysBefore, historyOf, seconds, treeOf, until } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const path = 'src/app.ts';
const change = (by: string, days: number, more: CommitSketch = {}): CommitSketch => ({
  by,
  at: daysBefore(days),
  ...more,
});

/** Decayed authorship of the file to four decimals, by first name. */
function decayed(sketches: readonly CommitSketch[]): Record<string, number> {
  const history = historyOf(sketches);
  const people = joinPeople(history, { mailmap: '', together: [], bots: [] });
  const tree = treeOf(sketches);
  const files = placeChanges(history, placementOf(history, 0, tree), new Set(), tree);
  const found = decayedAuthorships(
    history,
    people,
    files,
    tree.indexOf(path),
    seconds(until),
    coAuthorsOf(history, people),
  );
  return Object.fromEntries(
    [...found].map(([person, value]) => [people.persons[person]?.name.split(' ')[0] ?? '', Number(value.toFixed(4))]),
  );
}

describe('decayed authorship', () => {
  it('of the only one, who changed a file now, is 3 + 1 + 2.4 ln 2', () => {
    assert.deepEqual(decayed([change(ada, 0)]), { Ada: 5.6636 });
  });

  it('weighs a change of 90 days ago by 1 / e', () => {
    // 4 / e + 2.4 ln(1 + 1 / e)
    assert.deepEqual(decayed([change(ada, 90)]), { Ada: 2.2233 });
  });

  it('gives the three to who made the first change that is looked at', () => {
    // Ada: 3 / e + 1 / e + 2.4 (ln(2 + 1 / e) - ln 2); Bela: 1 + 2.4 (ln(2 + 1 / e) - ln(1 + 1 / e)).
    assert.deepEqual(decayed([change(ada, 90), change(bela, 0)]), { Ada: 1.8768, Bela: 2.317 });
  });

  it('counts a co-author’s change as well', () => {
    // Each: 1 + 2.4 (ln 3 - ln 2); Ada, who made the first change, 3 more.
    const together = change(ada, 0, { trailers: [`Co-authored-by: ${bela}`] });
    assert.deepEqual(decayed([together]), { Ada: 4.9731, Bela: 1.9731 });
  });

  it('counts an author once who names themselves as co-author', () => {
    assert.deepEqual(decayed([change(ada, 0, { trailers: [`Co-authored-by: ${ada}`] })]), { Ada: 5.6636 });
  });

  it('counts no reviewer', () => {
    assert.deepEqual(decayed([change(ada, 0, { trailers: [`Reviewed-by: ${bela}`] })]), { Ada: 5.6636 });
  });

  it('counts no bot as author or co-author', () => {
    const bot = 'renovate[bot] <x@example.com>';
    const trailers = ['Co-authored-by: Copilot <copilot@example.com>'];
    assert.deepEqual(decayed([change(ada, 0, { trailers }), change(bot, 0)]), { Ada: 5.6636 });
  });

  it('still looks at a change of 547 days ago', () => {
    assert.ok('Chen' in decayed([change(chen, 547)]));
  });
  it('looks no further back', () => {
    assert.deepEqual(decayed([change(chen, 548), change(ada, 0)]), { Ada: 5.6636 });
  });
  it('looks at no change after its date', () => {
    assert.deepEqual(decayed([change(ada, 0), change(chen, -1)]), { Ada: 5.6636 });
  });
});
