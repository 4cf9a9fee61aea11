import assert from 'node:assert/strict';
import { ada, bela } from '../../support/analysisFactory';
import { byPath, caseOf } from '../../support/forecast/caseFactory';
import { rankings } from '../../support/forecast/rankings';
import { daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const past: CommitSketch[] = [
  { by: ada, at: daysBefore(900), files: { 'src/a.ts': 'A', 'src/b.ts': 'A', 'src/cold.ts': 'A' } },
  { by: ada, at: daysBefore(180), files: { 'src/a.ts': 'M', 'src/b.ts': 'M' } },
  { by: bela, at: daysBefore(90), files: { 'src/a.ts': 'M' } },
  { by: bela, at: daysBefore(0), files: { 'src/a.ts': 'M' } },
];
const future: CommitSketch[] = [{ at: daysBefore(-1), files: { 'src/cold.ts': 'M' } }];
const lines = { 'src/a.ts': 10, 'src/b.ts': 200, 'src/cold.ts': 7 };

function scores(name: string): Record<string, number> {
  const rank = rankings[name];
  assert.ok(rank !== undefined, `no ranking ${name}`);
  const one = caseOf(past, future, lines);
  return byPath(one, rank(one));
}

describe('a ranking to compare with', () => {
  it('counts the changes of a window', () => {
    assert.deepEqual(scores('changes, 90 d'), { 'src/a.ts': 2 });
    assert.deepEqual(scores('changes, 365 d'), { 'src/a.ts': 3, 'src/b.ts': 1 });
  });

  it('lets changes decay', () => {
    assert.deepEqual(scores('decay, tau 90 d'), {
      'src/a.ts': 1 + Math.exp(-1) + Math.exp(-2),
      'src/b.ts': Math.exp(-2),
    });
  });

  it('multiplies changes with lines', () => {
    assert.deepEqual(scores('changes x lines, 90 d'), { 'src/a.ts': 20 });
    assert.deepEqual(scores('changes x lines, 365 d'), { 'src/a.ts': 30, 'src/b.ts': 200 });
  });

  it('counts the people of a window', () => {
    assert.deepEqual(scores('people, 90 d'), { 'src/a.ts': 1 });
    assert.deepEqual(scores('people, 365 d'), { 'src/a.ts': 2, 'src/b.ts': 1 });
  });

  it('sums the coupling of change sets', () => {
    assert.deepEqual(scores('sum of coupling, 365 d'), { 'src/a.ts': 1, 'src/b.ts': 1 });
  });

  it('goes by lines', () => {
    assert.deepEqual(scores('lines'), lines);
  });
});

describe('no ranking', () => {
  for (const [name, rank] of Object.entries(rankings)) {
    it(`knows the future: ${name}`, () => {
      const blind = caseOf(past, [], lines);
      const seeing = caseOf(past, future, lines);
      assert.deepEqual(byPath(seeing, rank(seeing)), byPath(blind, rank(blind)));
    });
  }
});
