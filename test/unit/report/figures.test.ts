import assert from 'node:assert/strict';
import { figures, stallWords } from '../../../src/core/report/figures';
import type { HealthReport, OpenWork, TrendFigures } from '../../../src/core/report/healthReport';
import { exampleReport, unknownReport } from '../../support/exampleReport';
import { fullReport } from '../../support/fullReport';

const [branch] = fullReport().openWork;
const work = (overrides: Partial<OpenWork>): OpenWork => {
  assert.ok(branch !== undefined);
  return { ...branch, ...overrides };
};
const measured = { value: 2, people: [], files: 180, withoutManager: 1, filesOnlyManagerKnows: [] };

const bands = { critical: 0, product: 0, support: 0, writing: 0, people: 0 };
const figuresOf = (criticalCommits: number, teamCriticalCommits: number): TrendFigures => ({
  ...{ commits: 40, criticalCommits, productCommits: 0, teamCommits: 200, teamCriticalCommits, teamProductCommits: 0 },
  ...{ people: 6, share: criticalCommits / teamCriticalCommits, implementationShare: null, bands },
});
const windows = (...all: readonly TrendFigures[]): HealthReport['trend'] =>
  all.map(of => ({ since: '2026-01-01T00:00:00Z', until: '2026-03-01T00:00:00Z', figures: of }));

describe('the figures of the report', () => {
  const figure = (place: number, overrides: Partial<HealthReport> = {}) => figures(exampleReport(overrides))[place];

  describe('the share of critical work', () => {
    it('is told with the commits that it is made of', () => {
      const trend = windows(figuresOf(23, 74));
      assert.deepEqual(figure(0, { trend }), {
        ...{
          label: 'Your share of critical work',
          value: '31 %',
          detail: '23 of everyone’s 74 commits to critical files',
        },
        move: null,
      });
    });

    it('is told with the manager’s commits alone where no window was read', () => {
      assert.equal(figure(0, { trend: [] })?.detail, '23 commits of yours to critical files');
    });

    it('goes up, down or nowhere against the window before', () => {
      const move = (before: TrendFigures, days = 90) =>
        figure(0, { trend: windows(before, figuresOf(23, 74)), window: { ...exampleReport().window, days } })?.move;
      assert.deepEqual(move(figuresOf(10, 74)), { direction: 'up', words: 'up 17 points on the 90 days before' });
      assert.deepEqual(move(figuresOf(24, 74)), { direction: 'down', words: 'down 1 point on the 90 days before' });
      assert.deepEqual(move(figuresOf(23, 74)), { direction: 'steady', words: 'unchanged on the 90 days before' });
      assert.equal(move(figuresOf(10, 74), 1)?.words, 'up 17 points on the day before');
    });

    it('is a dash where nobody worked on a critical file', () => {
      const [share] = figures(unknownReport());
      assert.deepEqual([share?.value, share?.detail], ['–', 'no work on critical files']);
    });
  });

  describe('teammates waiting', () => {
    it('are counted once each, with the branches that they wait for', () => {
      const two = [work({}), work({ tip: 'b', waitingPeople: ['Amara Okafor'] })];
      assert.equal(figure(1, { openWork: two })?.label, 'Teammates waiting');
      assert.deepEqual(
        [figure(1, { openWork: two })?.value, figure(1, { openWork: two })?.detail],
        ['2', 'for 2 branches of yours'],
      );
    });

    it('is said of one in the singular', () => {
      const one = figure(1, { openWork: [work({ waitingPeople: ['Amara Okafor'] })] });
      assert.deepEqual([one?.label, one?.value, one?.detail], ['Teammate waiting', '1', 'for 1 branch of yours']);
    });

    it('names the open branches where nobody waits', () => {
      const clear = work({ verdict: 'clear', waitingPeople: [] });
      const others = { ...clear, author: { ...clear.author, isManager: false } };
      assert.equal(figure(1, { openWork: [clear, others] })?.detail, 'you have 1 open branch');
      assert.equal(figure(1, { openWork: [] })?.detail, 'you have no open branch');
    });
  });

  describe('files that only the manager knows', () => {
    it('are counted among the product files', () => {
      const totals = { filesOnlyManagerKnows: 2 };
      assert.deepEqual(figure(2, { truckFactor: measured, totals }), {
        ...{ label: 'Files only you know', value: '2', detail: 'of 180 product files', move: null },
      });
      assert.equal(
        figure(2, { truckFactor: measured, totals: { filesOnlyManagerKnows: 1 } })?.label,
        'File only you know',
      );
    });

    it('are a dash where they were not measured', () => {
      assert.deepEqual([figure(2)?.value, figure(2)?.detail], ['–', 'not measured']);
    });
  });

  describe('what stalls', () => {
    it('is the sum of its kinds', () => {
      const absence = { files: ['a.ts'], refs: ['refs/heads/x', 'refs/heads/y'], gates: ['releases'] };
      const stall = figure(3, { absence, totals: { absenceFiles: 3 } });
      assert.deepEqual([stall?.value, stall?.detail], ['6', 'would stall: 3 files in use, 2 branches and releases']);
    });

    it('is nothing where nothing does', () => {
      assert.deepEqual([figure(3)?.value, figure(3)?.detail], ['0', 'nothing would stall, as far as git can tell']);
      assert.equal(stallWords(exampleReport()), null);
    });
  });
});
