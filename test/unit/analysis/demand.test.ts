import assert from 'node:assert/strict';
import { analysisOf, factsOf, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { commits, daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const root: CommitSketch = { at: daysBefore(1000), files: { 'src/app.ts': 'A' } };

const demandOf = (sketches: readonly CommitSketch[], overrides: AnalysisSketch = {}): number =>
  factsOf(analysisOf([root, ...sketches], overrides), 'src/app.ts').demand;

const near = (actual: number, expected: number): void => {
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
};

describe('demand', () => {
  it('is one for a change at this moment', () => {
    near(demandOf([{ at: daysBefore(0) }]), 1);
  });
  it('is 0.3679 for a change 90 days ago', () => {
    near(demandOf([{ at: daysBefore(90) }]), Math.exp(-1));
  });
  it('is 0.1353 for a change 180 days ago', () => {
    near(demandOf([{ at: daysBefore(180) }]), Math.exp(-2));
  });
  it('adds up', () => {
    near(demandOf([...commits(3, { at: daysBefore(0) }), { at: daysBefore(90) }]), 3 + Math.exp(-1));
  });
  it('still holds a change 364 days ago', () => {
    near(demandOf([{ at: daysBefore(364) }]), Math.exp(-364 / 90));
  });
  it('is nothing for a change more than 365 days ago', () => {
    near(demandOf([{ at: daysBefore(365.5) }]), 0);
  });

  it('holds changes before the window', () => {
    near(demandOf([{ at: daysBefore(90) }], { settings: { days: 7 } }), Math.exp(-1));
  });

  it('holds the manager’s changes too', () => {
    near(demandOf([{ by: mona, at: daysBefore(0) }]), 1);
  });
  it('goes by committer date', () => {
    near(demandOf([{ at: daysBefore(500), committedAt: daysBefore(0) }]), 1);
  });
  it('counts a commit once for a file', () => {
    near(demandOf([{ at: daysBefore(0), files: { 'src/app.ts': 'M', 'src/b.ts': 'A' } }]), 1);
  });

  it('holds nothing of a bulk commit', () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`src/${index}.ts`, 'A']));
    near(demandOf([{ at: daysBefore(0), files: { ...files, 'src/app.ts': 'M' } }]), 0);
  });

  it('holds nothing of a bot', () => {
    near(demandOf([{ by: 'renovate[bot] <x@example.com>', at: daysBefore(0) }]), 0);
  });

  it('holds nothing of the future', () => {
    near(demandOf([{ id: 'now', at: daysBefore(0) }, { at: daysBefore(-1) }], { tip: 'now' }), 1);
    near(demandOf([{ at: daysBefore(-1) }, { at: daysBefore(0) }]), 1);
  });

  it('is shown as its one term', () => {
    const facts = factsOf(analysisOf([root, { at: daysBefore(0) }]), 'src/app.ts');
    assert.deepEqual(facts.terms, { decayedChanges: facts.demand });
  });
});

describe('files by demand', () => {
  const sketches: CommitSketch[] = [
    { at: daysBefore(5), files: { 'src/b.ts': 'A', 'src/a.ts': 'A', 'README.md': 'A' } },
    { at: daysBefore(1), files: { 'src/c.ts': 'A' } },
    { at: daysBefore(500), files: { 'src/cold.ts': 'A' } },
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
