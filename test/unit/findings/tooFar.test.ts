import assert from 'node:assert/strict';
import type { JudgedFinding } from '../../../src/core/findings/finding';
import { judge } from '../../../src/core/findings/rules';
import { tooFar } from '../../../src/core/findings/tooFar';
import { ada, analysisOf, bela, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { commits, daysBefore, historyOf } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const begun: CommitSketch = { by: ada, at: daysBefore(200) };
const team = (count = 10): CommitSketch[] => [begun, ...commits(count, { by: bela })];

const found = (sketches: readonly CommitSketch[], overrides: AnalysisSketch = {}): JudgedFinding | null =>
  tooFar(analysisOf(sketches, overrides));

describe('too far', () => {
  it('is somebody whose last commit is 90 days old', () => {
    assert.equal(found([{ by: mona, at: daysBefore(90) }, ...team()])?.severity, 'low');
  });
  it('is nobody whose last commit is younger', () => {
    assert.equal(found([{ by: mona, at: daysBefore(89) }, ...team()]), null);
  });

  const traces: Readonly<Record<string, CommitSketch>> = {
    'wrote docs': { by: mona, files: { 'README.md': 'M' } },
    merged: { by: mona, parents: ['one', 'other'] },
    'committed what somebody else wrote': { by: ada, committedBy: mona },
    'is named as co-author': { by: ada, trailers: [`Co-authored-by: ${mona}`] },
    'is named as reviewer': { by: ada, trailers: [`Reviewed-by: ${mona}`] },
    'is named in an acknowledgement': { by: ada, trailers: [`Acked-by: ${mona}`] },
  };
  const lines: CommitSketch[] = [
    { ...begun, id: 'one' },
    { ...begun, id: 'other', parents: ['one'] },
  ];
  for (const [what, trace] of Object.entries(traces)) {
    it(`is nobody who ${what}`, () => {
      const old: CommitSketch = { by: mona, at: daysBefore(150) };
      assert.notEqual(found([...lines, old, ...commits(10, { by: bela })]), null);
      assert.equal(found([...lines, old, ...commits(10, { by: bela }), trace]), null);
    });
  }

  it('is nobody who works on an open branch', () => {
    const analysis = analysisOf([...team(), { by: mona, at: daysBefore(150) }]);
    const beside = (days: number): JudgedFinding | null => {
      const open = historyOf([{ by: mona, at: daysBefore(days) }]);
      const work = { commits: open, personOf: () => analysis.manager } as unknown as NonNullable<
        typeof analysis.openWork
      >;
      return tooFar({ ...analysis, openWork: work });
    };
    assert.equal(beside(89), null);
    assert.notEqual(beside(90), null);
  });

  it('is said where the others made ten work commits', () => {
    const old: CommitSketch = { by: mona, at: daysBefore(150) };
    assert.notEqual(found([...team(10), old]), null);
    assert.equal(found([...team(9), old]), null);
  });

  it('is not said of a history that is younger than a quarter', () => {
    const young = (days: number): CommitSketch[] => [{ by: ada, at: daysBefore(days) }, ...commits(10, { by: bela })];
    assert.notEqual(found(young(90)), null);
    assert.equal(found(young(89)), null);
  });

  it('is not said where older history was not read', () => {
    const cut: CommitSketch[] = [{ by: ada, at: daysBefore(30), parents: ['gone'] }, ...commits(10, { by: bela })];
    assert.equal(found([begun, ...cut]), null);
  });

  it('does not look beyond the end of the window', () => {
    const later: CommitSketch = { by: mona, at: daysBefore(-2), id: 'later' };
    assert.notEqual(found([...team(), { id: 'tip', by: bela }, later], { tip: 'tip' }), null);
  });
});

describe('what too far tells', () => {
  it('says how old the last trace is, and what is not in git', () => {
    assert.equal(
      found([{ by: mona, at: daysBefore(143) }, begun, ...commits(10, { by: bela })])?.title,
      'The last commit that names you is 143 days old; reviews on a forge are not in git',
    );
  });

  it('gives the days with their limit, and the others’ commits', () => {
    const finding = found([begun, { by: mona, at: daysBefore(143) }, ...commits(10, { by: bela })]);
    assert.deepEqual(
      finding?.facts.map(({ value, unit, threshold }) => [value, unit, threshold]),
      [
        [143, 'days', 90],
        [10, 'commits', null],
      ],
    );
  });

  it('is all that is said of a manager of whom no commit is', () => {
    const findings = judge(analysisOf(team()));
    assert.deepEqual(
      findings.map(({ kind }) => kind),
      ['too-far'],
    );
    assert.equal(findings[0]?.title, 'No commit here names you; reviews on a forge are not in git');
  });

  it('is not said where nobody is configured', () => {
    assert.deepEqual(judge(analysisOf(team(), { managers: [] })), []);
  });
});
