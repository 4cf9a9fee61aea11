import assert from 'node:assert/strict';
import { caseOf } from '../../support/forecast/caseFactory';
import { topShare } from '../../support/forecast/topShare';
import { daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const names = Array.from({ length: 25 }, (_, index) => `src/${String(index).padStart(2, '0')}.ts`);
const past: CommitSketch[] = [
  { at: daysBefore(500), files: { 'README.md': 'A', ...Object.fromEntries(names.map(name => [name, 'A'])) } },
];
const edit = (name: string): CommitSketch => ({ at: daysBefore(-1), files: { [name]: 'M' } });

/** The share where the files named first are edited once each, and the ranking puts them in the order of `score`. */
function shareOf(edited: readonly string[], score: (index: number) => number): number | null {
  const one = caseOf(past, edited.map(edit));
  const scores = Float64Array.from(one.files.paths, path => score(names.indexOf(path)));
  return topShare(one, scores);
}

describe('the share of the best possible top 20', () => {
  it('is one where the ranking puts the edited files first', () => {
    assert.equal(
      shareOf(names, index => -index),
      1,
    );
  });

  it('is nothing where all of them come after the twentieth', () => {
    assert.equal(
      shareOf(['src/20.ts', 'src/24.ts'], index => -index),
      0,
    );
  });

  it('counts the twentieth, and not the next', () => {
    assert.equal(
      shareOf(['src/19.ts', 'src/20.ts'], index => -index),
      1 / 2,
    );
  });

  it('counts each edit', () => {
    assert.equal(
      shareOf(['src/00.ts', 'src/00.ts', 'src/00.ts', 'src/20.ts'], index => -index),
      3 / 4,
    );
  });

  it('goes by path where files have the same score', () => {
    assert.equal(
      shareOf(['src/19.ts', 'src/20.ts'], () => 1),
      1 / 2,
    );
  });

  it('leaves out files that are left out', () => {
    assert.equal(
      shareOf(['README.md', 'src/00.ts'], index => -index),
      1,
    );
  });

  it('is not known where nothing is edited', () => {
    assert.equal(
      shareOf(['README.md'], () => 1),
      null,
    );
  });
});
