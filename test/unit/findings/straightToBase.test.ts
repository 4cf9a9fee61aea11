import assert from 'node:assert/strict';
import type { JudgedFinding } from '../../../src/core/findings/finding';
import { straightToBase, straightToBaseUnmeasured } from '../../../src/core/findings/straightToBase';
import { ada, analysisOf, bela, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { textAt } from '../../../src/core/history/columns';
import type { HistoryColumns } from '../../../src/core/history/columns';
import { commits } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';
import { workOf } from '../../support/openWorkFactory';
import { landedInTurn, merged } from '../../support/landingFactory';

const critical = { settings: { criticalPaths: ['src/pay.ts'] } };
const direct: CommitSketch = { by: mona, files: { 'src/pay.ts': 'M' } };
const traced: CommitSketch = { by: ada, subject: 'Show more (#12)' };
const untraced: CommitSketch = { by: bela };

/** Others' landings of which so many have a trace; each subject once, so that none is a copy of another. */
const others = (withTrace: number, without: number): readonly CommitSketch[] => [
  ...Array.from({ length: withTrace }, (_, index) => ({ ...traced, subject: `Show more (#${index + 1})` })),
  ...commits(without, untraced),
];
const team = others(10, 0);

const found = (sketches: readonly CommitSketch[], overrides: AnalysisSketch = critical): JudgedFinding | null =>
  straightToBase(analysisOf(sketches, overrides));

describe('work straight to base', () => {
  it('is three of the manager’s commits without a trace', () => {
    assert.ok(found([...team, ...commits(3, direct)]));
    assert.equal(found([...team, ...commits(2, direct)]), null);
  });
  it('takes ten landings of others', () => {
    assert.equal(found([...others(9, 0), ...commits(3, direct)]), null);
  });
  it('takes a trace on 90 % of them', () => {
    assert.ok(found([...others(18, 2), ...commits(3, direct)]));
    assert.equal(found([...others(17, 2), ...commits(3, direct)]), null);
  });
  it('is medium', () => {
    assert.equal(found([...team, ...commits(3, direct)])?.severity, 'medium');
  });
  it('is on critical files only', () => {
    assert.equal(found([...team, ...commits(2, direct), { by: mona }]), null);
  });
  it('is not what has a trace', () => {
    assert.equal(found([...team, ...commits(2, direct), { ...direct, subject: 'Pay twice (#90)' }]), null);
    const committedBy = 'GitHub <noreply@github.com>';
    assert.equal(found([...team, ...commits(2, direct), { ...direct, committedBy }]), null);
  });
  it('is not what was rebased from a pull request of the same date and subject', () => {
    const analysis = analysisOf([...team, ...commits(2, direct), { ...direct, subject: 'Pay twice' }], critical);
    const isRequested = ({ subjects }: HistoryColumns, position: number): boolean =>
      textAt(subjects, position) === 'Pay twice';
    assert.ok(straightToBase({ ...analysis, openWork: workOf() }));
    assert.equal(straightToBase({ ...analysis, openWork: { ...workOf(), isRequested } }), null);
  });
  it('is not what came by a merge', () => {
    const side: CommitSketch = { ...direct, id: 'side', parents: ['began'] };
    const merge: CommitSketch = { by: mona, id: 'merge', parents: ['began', 'side'] };
    assert.equal(found([...landedInTurn([() => [side, merge]]), ...team, ...commits(2, direct)]), null);
  });
  for (const subject of ['Release 1.2.0', 'v1.2.0', '1.2.0-rc.1', 'Prepare for 1.2.0', 'Bump version to 1.2.0']) {
    it(`is no release: ${subject}`, () => {
      assert.equal(found([...team, ...commits(2, direct), { ...direct, subject }]), null);
    });
  }
  it('is a change whose subject only begins like a release', () => {
    assert.ok(found([...team, ...commits(2, direct), { ...direct, subject: 'Prepare the payment' }]));
  });
  it('is not what was taken back, nor the taking back', () => {
    const mistake = { ...direct, subject: 'Pay at once' };
    const back = { ...direct, subject: 'Revert "Pay at once"' };
    assert.equal(found([...team, ...commits(2, direct), mistake, back]), null);
    assert.ok(found([...team, ...commits(2, direct), mistake]));
  });
  it('weighs no merge that only brings base up to date', () => {
    const subject = "Merge branch 'main' of example.com:shop";
    const pulls = landedInTurn([onto => merged([ada], mona, onto, { subject })]);
    assert.equal(found([...pulls, ...others(9, 0), ...commits(3, direct)]), null);
  });
  it('weighs no landing without work of others', () => {
    const notes: CommitSketch = { by: ada, subject: 'Tell more (#40)', files: { 'README.md': 'M' } };
    assert.equal(found([...others(9, 0), notes, ...commits(3, direct)]), null);
  });
  it('shows its numbers against the limits', () => {
    const finding = found([...others(18, 2), ...commits(3, direct)]);
    assert.deepEqual(
      finding?.facts.map(({ value, threshold }) => [value, threshold]),
      [
        [3, 3],
        [0.9, 0.9],
        [20, 10],
      ],
    );
  });
  it('names the commits, the files and a command that lists what came straight', () => {
    const evidence = found([...team, ...commits(3, direct), { by: mona }])?.evidence;
    assert.equal(evidence?.commits.length, 3);
    assert.deepEqual(evidence.files, ['src/pay.ts']);
    assert.match(evidence.command ?? '', /^git log --first-parent --no-merges .* -- src\/pay\.ts$/);
  });
  it('follows limits of the settings', () => {
    const thresholds = { 'straight-to-base': { commits: 4 } };
    const settings = { ...critical.settings, thresholds };
    assert.equal(found([...team, ...commits(3, direct)], { settings }), null);
  });
});

describe('work that goes past review', () => {
  const why = (sketches: readonly CommitSketch[]): string | undefined =>
    straightToBaseUnmeasured(analysisOf(sketches, critical))?.why;

  it('is not measured with fewer than ten landings of others', () => {
    assert.match(why(others(9, 0)) ?? '', /^it takes 10 landings of others in the window, and there are 9$/);
  });
  it('is not measured where the others’ landings show no way', () => {
    assert.match(why(others(17, 2)) ?? '', /^89 % of others’ landings/);
  });
  it('is measured where 90 % do', () => {
    assert.equal(why(others(18, 2)), undefined);
  });
});
