import assert from 'node:assert/strict';
import type { JudgedFinding } from '../../../src/core/findings/finding';
import { outsideHours } from '../../../src/core/findings/outsideHours';
import { ada, analysisOf, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { commits } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

/** Tuesdays, in the window and before it. */
const now = '2026-09-08';
const before = '2026-03-03';

/** So many of the manager's commits on a day, of which so many late in the evening. */
const day = (date: string, all: number, late: number, sketch: CommitSketch = {}): CommitSketch[] => [
  ...commits(late, { by: mona, at: `${date}T22:00:00+02:00`, ...sketch }),
  ...commits(all - late, { by: mona, at: `${date}T11:00:00+02:00`, ...sketch }),
];

function found(sketches: readonly CommitSketch[], settings: AnalysisSketch['settings'] = {}): JudgedFinding | null {
  const numbered = sketches.map((sketch, index) => ({ ...sketch, subject: `Number ${index}` }));
  return outsideHours(analysisOf(numbered, { settings }));
}

/** Whether it speaks of shares: late of all commits before, and now; a window of 70 days has ten weeks. */
const speaks = (lateBefore: number, allBefore: number, lateNow: number, allNow: number): boolean =>
  found([...day(before, allBefore, lateBefore), ...day(now, allNow, lateNow)], { days: 70 }) !== null;

describe('work outside the hours', () => {
  it('is worth a word at twice the usual share', () => {
    assert.ok(speaks(20, 100, 40, 100));
  });
  it('is none below it', () => {
    assert.ok(!speaks(20, 100, 39, 100));
  });

  it('is worth a word 15 points above the usual share', () => {
    assert.ok(speaks(10, 100, 75, 300));
  });
  it('is none below that', () => {
    assert.ok(!speaks(10, 100, 74, 300));
  });

  it('is worth a word at three commits a week', () => {
    assert.ok(speaks(0, 100, 30, 100));
  });
  it('is none below three', () => {
    assert.ok(!speaks(0, 100, 29, 100));
  });

  it('is told from thirty commits before', () => {
    assert.ok(speaks(0, 30, 40, 100));
  });
  it('is not told from 29', () => {
    assert.ok(!speaks(0, 29, 40, 100));
  });

  it('is told from the 270 days before the window', () => {
    const usual = (date: string): boolean => found([...day(date, 30, 0), ...day(now, 100, 40)]) !== null;
    assert.ok(usual('2025-09-22'));
    assert.ok(!usual('2025-09-21'));
  });

  it('is not what has always been so', () => {
    assert.ok(!speaks(80, 100, 80, 100));
  });

  it('does not count what a forge committed', () => {
    const committedBy = 'GitHub <noreply@github.com>';
    assert.equal(found([...day(before, 100, 0), ...day(now, 100, 100, { committedBy })]), null);
  });

  it('does not count other people’s', () => {
    assert.equal(found([...day(before, 100, 0), ...day(now, 100, 100, { by: ada })]), null);
  });

  it('counts what changes only left-out files', () => {
    const late = day(now, 100, 60, { files: { 'README.md': 'M' } });
    assert.notEqual(found([...day(before, 100, 0), ...late]), null);
  });

  it('is silent where all commits are in UTC', () => {
    const inUtc = [...day(before, 100, 0), ...day(now, 100, 60)].map(sketch => ({
      ...sketch,
      at: sketch.at?.replace('+02:00', 'Z') ?? '',
    }));
    assert.equal(found(inUtc), null);
  });

  it('goes by the hours of the settings', () => {
    assert.equal(found([...day(before, 100, 0), ...day(now, 100, 60)], { workingHours: [8, 23] }), null);
  });
});

describe('what the work outside the hours tells', () => {
  const finding = found([...day(before, 100, 10), ...day(now, 100, 40)], { days: 70, workingHours: [8.5, 19] });

  it('says how much it is and was', () => {
    assert.equal(finding?.title, '40 % of your commits fall outside your working hours, 10 % in the 270 days before');
  });

  it('gives the shares and the commits a week with their limits', () => {
    assert.deepEqual(
      finding?.facts.map(({ label, value, threshold }) => [label, value, threshold]),
      [
        ['your share of commits outside 8:30 to 19:00 and the working days', 0.4, 0.25],
        ['the same in the 270 days before', 0.1, null],
        ['such commits a week', 4, 3],
      ],
    );
  });

  it('shows the late commits and a command that shows the author’s own time', () => {
    assert.equal(finding?.evidence.commits[0]?.at, '2026-09-08T20:00:00.000Z');
    assert.match(finding.evidence.command ?? '', /--date=iso --format='%h %ad /);
  });
});
