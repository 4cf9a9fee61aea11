import assert from 'node:assert/strict';
import { ada, analysisOf, bela, factsOf, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { commits, daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

/** A file that is older than anything that demand looks at. */
const root: CommitSketch = { by: ada, at: daysBefore(2000), files: { 'src/app.ts': 'A' } };

/** Adds `src/app.ts` as `root` does, but so many days ago. */
const added = (days: number): CommitSketch => ({ ...root, at: daysBefore(days) });

function termsOf(sketches: readonly CommitSketch[], overrides: AnalysisSketch = {}): Readonly<Record<string, number>> {
  return factsOf(analysisOf(sketches, overrides), 'src/app.ts').terms;
}

const recentWork = (...sketches: readonly CommitSketch[]): number => termsOf([root, ...sketches])['recentWork'] ?? NaN;
const burst = (...sketches: readonly CommitSketch[]): number => termsOf([root, ...sketches])['burst'] ?? NaN;
const steadyPace = (...sketches: readonly CommitSketch[]): number => termsOf(sketches)['steadyPace'] ?? NaN;

const near = (actual: number, expected: number): void => {
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
};

describe('recent work', () => {
  it('is one for a change today', () => {
    near(recentWork({ at: daysBefore(0) }), 1);
  });
  it('is 0.3679 for a change 120 days ago', () => {
    near(recentWork({ at: daysBefore(120) }), Math.exp(-1));
  });
  it('is 0.1353 for a change 240 days ago', () => {
    near(recentWork({ at: daysBefore(240) }), Math.exp(-2));
  });
  it('adds up over days', () => {
    near(recentWork({ at: daysBefore(0) }, { at: daysBefore(1) }), 1 + Math.exp(-1 / 120));
  });
  it('counts a day of a person once', () => {
    near(recentWork(...commits(3, { at: daysBefore(0) })), 1);
  });
  it('counts a day once for each person', () => {
    near(recentWork({ by: ada, at: daysBefore(0) }, { by: bela, at: daysBefore(0) }), 2);
  });

  // `until` is at noon.
  it('goes by days of UTC: twelve hours ago was today', () => {
    near(recentWork({ at: daysBefore(0) }, { at: daysBefore(0.5) }), 1);
  });
  it('goes by days of UTC: thirteen hours ago was yesterday', () => {
    near(recentWork({ at: daysBefore(0) }, { at: daysBefore(13 / 24) }), 1 + Math.exp(-1 / 120));
  });

  it('still holds a change 1094 days ago', () => {
    near(recentWork({ at: daysBefore(1094) }), Math.exp(-1094 / 120));
  });
  it('is nothing for a change more than three years ago', () => {
    near(recentWork({ at: daysBefore(1096) }), 0);
  });

  it('holds changes before the window', () => {
    near(termsOf([root, { at: daysBefore(120) }], { settings: { days: 7 } })['recentWork'] ?? NaN, Math.exp(-1));
  });
  it('holds the manager’s changes too', () => {
    near(recentWork({ by: mona, at: daysBefore(0) }), 1);
  });
  it('goes by committer date', () => {
    near(recentWork({ at: daysBefore(500), committedAt: daysBefore(0) }), 1);
  });

  it('holds nothing of a bulk commit', () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`src/${index}.ts`, 'A']));
    near(recentWork({ at: daysBefore(0), files: { ...files, 'src/app.ts': 'M' } }), 0);
  });
  it('holds nothing of a bot', () => {
    near(recentWork({ by: 'renovate[bot] <x@example.com>', at: daysBefore(0) }), 0);
  });
});

describe('burst', () => {
  it('is a half for a change today', () => {
    near(burst({ at: daysBefore(0) }), 0.5);
  });
  it('is 0.1839 for a change 14 days ago', () => {
    near(burst({ at: daysBefore(14) }), 0.5 * Math.exp(-1));
  });
  it('counts a day of a person once', () => {
    near(burst(...commits(3, { at: daysBefore(0) }), { by: bela, at: daysBefore(0) }), 1);
  });
});

describe('steady pace', () => {
  it('is the weeks of work in 60 days of a file’s life, which counts 120 days more', () => {
    near(steadyPace(added(180), { at: daysBefore(90) }), (60 * 2) / (180 + 120));
  });
  it('counts a week of a person once', () => {
    near(steadyPace(added(180), { at: daysBefore(7) }, { at: daysBefore(13) }), (60 * 2) / 300);
  });
  it('counts the next week too', () => {
    near(steadyPace(added(180), { at: daysBefore(6) }, { at: daysBefore(7) }), (60 * 3) / 300);
  });
  it('counts a week once for each person', () => {
    near(steadyPace(added(180), { by: ada, at: daysBefore(7) }, { by: bela, at: daysBefore(7) }), (60 * 3) / 300);
  });
  it('looks at three years of an older file', () => {
    near(steadyPace(root, { at: daysBefore(7) }), 60 / (1095 + 120));
  });
  it('takes a file for old whose addition was not read', () => {
    near(steadyPace({ at: daysBefore(7) }), 60 / (1095 + 120));
  });
  it('takes a file to be new that was added today', () => {
    near(steadyPace(added(0)), 60 / 120);
  });
  it('goes by the life under all names', () => {
    const renamed: CommitSketch = { by: ada, at: daysBefore(90), files: { 'src/app.ts': { R: 'src/old.ts' } } };
    const old: CommitSketch = { by: ada, at: daysBefore(180), files: { 'src/old.ts': 'A' } };
    near(steadyPace(old, renamed), (60 * 2) / 300);
  });
  it('takes a file for as old as its oldest change where dates are wrong', () => {
    near(steadyPace(added(0), { by: ada, at: daysBefore(180) }), (60 * 2) / 300);
  });
  it('is nothing for a file without work in three years', () => {
    near(steadyPace(root), 0);
  });
});

describe('demand', () => {
  it('is the sum of its terms', () => {
    const facts = factsOf(analysisOf([root, { at: daysBefore(30) }]), 'src/app.ts');
    assert.deepEqual(Object.keys(facts.terms), ['recentWork', 'burst', 'steadyPace']);
    near(
      facts.demand,
      Object.values(facts.terms).reduce((sum, term) => sum + term, 0),
    );
  });

  it('is nothing where nobody worked', () => {
    assert.equal(factsOf(analysisOf([root]), 'src/app.ts').demand, 0);
  });

  it('counts a commit once for a file', () => {
    near(recentWork({ at: daysBefore(0), files: { 'src/app.ts': 'M', 'src/b.ts': 'A' } }), 1);
  });

  it('holds nothing of the future', () => {
    const now = factsOf(analysisOf([root, { id: 'now', at: daysBefore(3) }]), 'src/app.ts').demand;
    const later: CommitSketch = { at: daysBefore(-1) };
    near(
      factsOf(analysisOf([root, { id: 'now', at: daysBefore(3) }, later], { tip: 'now' }), 'src/app.ts').demand,
      now,
    );
    near(factsOf(analysisOf([root, later, { at: daysBefore(3) }]), 'src/app.ts').demand, now);
  });
});

describe('files by demand', () => {
  const sketches: CommitSketch[] = [
    { at: daysBefore(5), files: { 'src/b.ts': 'A', 'src/a.ts': 'A', 'README.md': 'A' } },
    { at: daysBefore(1), files: { 'src/c.ts': 'A' } },
    { at: daysBefore(1500), files: { 'src/cold.ts': 'A' } },
  ];
  const paths = (limit: number): string[] =>
    analysisOf(sketches)
      .filesByDemand(limit)
      .map(({ path }) => path);

  it('come highest first, ties by path, without what is left out', () => {
    assert.deepEqual(paths(9), ['src/c.ts', 'src/a.ts', 'src/b.ts', 'src/cold.ts']);
  });

  it('are as many as are asked for', () => {
    assert.deepEqual(paths(1), ['src/c.ts']);
  });
});
