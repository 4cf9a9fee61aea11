import assert from 'node:assert/strict';
import { ada, analysisOf, bela, factsOf, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { commits, daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const add = (by: string): CommitSketch => ({ by, at: daysBefore(400), files: { 'src/app.ts': 'A' } });
const edits = (by: string, count: number, days = 20): CommitSketch[] => commits(count, { by, at: daysBefore(days) });

/** A work commit of now on another file. */
const active = (by: string): CommitSketch => ({ by, at: daysBefore(1), files: { 'lib/other.ts': 'M' } });

const alone = (sketches: readonly CommitSketch[], overrides: AnalysisSketch = {}): boolean =>
  factsOf(analysisOf(sketches, overrides), 'src/app.ts').knowledge.onlyManagerKnows;

describe('only the manager knows a file', () => {
  it('that nobody else ever changed', () => {
    assert.ok(alone([add(mona), active(ada)]));
  });

  it('is not so where the manager is not its author', () => {
    assert.ok(!alone([add(ada), ...edits(ada, 9, 200), ...edits(mona, 8, 200)]));
  });

  it('is not so where the manager never touched it', () => {
    assert.ok(!alone([add(ada), active(mona)]));
  });

  it('is not so where nobody is configured as manager', () => {
    assert.ok(!alone([add(mona)], { managers: [] }));
  });

  it('holds where the other active person has less than half of the manager’s degree', () => {
    // Ada: 3.457 - 0.321 ln 10, which is 0.48 of 4.391 + 9 x 0.164 - 0.321 ln 2.
    assert.ok(alone([add(mona), ...edits(mona, 9), ...edits(ada, 1)]));
  });

  it('is not so where the other active person has more than half', () => {
    // Ada: 3.457 - 0.321 ln 9, which is 0.502 of 4.391 + 8 x 0.164 - 0.321 ln 2.
    assert.ok(!alone([add(mona), ...edits(mona, 8), ...edits(ada, 1)]));
  });

  it('holds where whoever has more than half is not active any more', () => {
    assert.ok(alone([add(mona), ...edits(ada, 1, 100)]));
  });

  it('is not so from that person’s first work commit in the window on', () => {
    assert.ok(!alone([add(mona), ...edits(ada, 1, 100), active(ada)]));
  });

  it('holds with two changes of another’s in the last year', () => {
    assert.ok(alone([add(mona), ...edits(mona, 20), ...edits(ada, 2)]));
  });

  it('is not so with three', () => {
    assert.ok(!alone([add(mona), ...edits(mona, 20), ...edits(ada, 3)]));
  });

  it('is not so with three of which the first was 365 days ago', () => {
    assert.ok(!alone([add(mona), ...edits(ada, 1, 365), ...edits(mona, 20), ...edits(ada, 2)]));
  });

  it('holds with three of which the first was 366 days ago', () => {
    assert.ok(alone([add(mona), ...edits(ada, 1, 366), ...edits(mona, 20), ...edits(ada, 2)]));
  });

  it('holds with three of somebody who is not active', () => {
    assert.ok(alone([add(mona), ...edits(mona, 20), ...edits(ada, 3, 100)]));
  });

  it('holds with three changes of two people together', () => {
    assert.ok(alone([add(mona), ...edits(mona, 20), ...edits(ada, 2), ...edits(bela, 1)]));
  });

  it('is not so for a teammate who was co-author of three changes in the last year', () => {
    const paired = commits(3, { by: mona, at: daysBefore(20), trailers: [`Co-authored-by: ${ada}`] });
    assert.ok(!alone([add(mona), ...edits(mona, 17), ...paired, active(ada)]));
  });

  it('holds for one who was co-author of two', () => {
    const paired = commits(2, { by: mona, at: daysBefore(20), trailers: [`Co-authored-by: ${ada}`] });
    assert.ok(alone([add(mona), ...edits(mona, 18), ...paired, active(ada)]));
  });

  it('holds for one who reviewed three', () => {
    const reviewed = commits(3, { by: mona, at: daysBefore(20), trailers: [`Reviewed-by: ${ada}`] });
    assert.ok(alone([add(mona), ...edits(mona, 17), ...reviewed, active(ada)]));
  });

  it('holds beside a bot that changes it every day', () => {
    assert.ok(alone([add(mona), ...edits('renovate[bot] <x@example.com>', 20)]));
  });
});
