import assert from 'node:assert/strict';
import type { JudgedFinding } from '../../../src/core/findings/finding';
import { mergeGate, mergeGateUnmeasured } from '../../../src/core/findings/mergeGate';
import { ada, analysisOf, bela, chen, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import type { CommitSketch } from '../../support/historyFactory';
import { landedInTurn, merged } from '../../support/landingFactory';

interface Merges {
  readonly count: number;
  readonly presser: string;
  /** Default: Ada and Bela in turn. */
  readonly authors?: readonly string[];
  readonly subject?: string;
}

function historyOf(...groups: readonly Merges[]): readonly CommitSketch[] {
  const landings = groups.flatMap(({ count, presser, authors, subject }) =>
    Array.from(
      { length: count },
      (_, index) => (onto: string) =>
        merged(authors ?? [index % 2 === 0 ? ada : bela], presser, onto, subject === undefined ? {} : { subject }),
    ),
  );
  return landedInTurn(landings);
}

const found = (groups: readonly Merges[], overrides: AnalysisSketch = {}): JudgedFinding | null =>
  mergeGate(analysisOf(historyOf(...groups), overrides));

describe('a merge gate', () => {
  it('takes more than half of the merges of others’ work', () => {
    assert.ok(
      found([
        { count: 6, presser: mona },
        { count: 5, presser: chen },
      ]),
    );
    assert.equal(
      found([
        { count: 6, presser: mona },
        { count: 6, presser: chen },
      ]),
      null,
    );
  });
  it('takes ten such merges', () => {
    assert.ok(found([{ count: 10, presser: mona }]));
    assert.equal(found([{ count: 9, presser: mona }]), null);
  });
  it('takes the work of two people', () => {
    const authors = [ada];
    assert.equal(found([{ count: 10, presser: mona, authors }]), null);
    assert.ok(
      found([
        { count: 9, presser: mona, authors },
        { count: 1, presser: mona, authors: [bela] },
      ]),
    );
  });
  it('is medium', () => {
    assert.equal(found([{ count: 10, presser: mona }])?.severity, 'medium');
  });
  it('does not count merges of the manager’s own work', () => {
    assert.equal(
      found([
        { count: 9, presser: mona },
        { count: 9, presser: mona, authors: [mona] },
      ]),
      null,
    );
  });
  it('counts a merge that is mostly others’ work, and not one that is half the manager’s', () => {
    assert.ok(found([{ count: 10, presser: mona, authors: [mona, ada, bela] }]));
    assert.equal(found([{ count: 10, presser: mona, authors: [mona, ada] }]), null);
  });
  it('weighs what others merge of their own against it', () => {
    assert.equal(
      found([
        { count: 10, presser: mona },
        { count: 10, presser: ada, authors: [ada] },
      ]),
      null,
    );
  });
  it('does not count a long-lived branch that is merged back', () => {
    const subject = "Merge branch 'release/1.7'";
    assert.equal(
      found([
        { count: 9, presser: mona },
        { count: 1, presser: mona, subject },
      ]),
      null,
    );
  });
  it('does not count base that is pulled into the manager’s clone', () => {
    assert.equal(found([{ count: 10, presser: mona, subject: "Merge branch 'main' of example.com:shop" }]), null);
  });
  it('does not count the work of bots', () => {
    const authors = ['renovate[bot] <renovate@example.com>'];
    assert.equal(
      found([
        { count: 9, presser: mona },
        { count: 5, presser: mona, authors },
      ]),
      null,
    );
  });
  it('knows the manager by the address that the button signs with', () => {
    const presser = 'Mona Ferreira <77+mona@users.noreply.github.com>';
    const own = { count: 1, presser: mona, authors: [mona] };
    assert.ok(found([own, { count: 10, presser }]));
  });
  it('shows its numbers against the limits', () => {
    const finding = found([
      { count: 8, presser: mona },
      { count: 2, presser: chen },
    ]);
    assert.equal(finding?.title, 'You pressed the button on 8 of 10 merges of others’ work');
    assert.deepEqual(
      finding.facts.map(({ value, threshold }) => [value, threshold]),
      [
        [0.8, 0.5],
        [8, null],
        [10, 10],
        [2, 2],
      ],
    );
  });
  it('names the merges that the manager made, newest first, and the command that lists them all', () => {
    const evidence = found([
      { count: 8, presser: mona },
      { count: 3, presser: chen },
    ])?.evidence;
    assert.deepEqual([...new Set(evidence?.commits.map(({ author }) => author))], ['Mona Ferreira']);
    assert.equal(evidence?.commits.length, 8);
    assert.match(evidence.command ?? '', /^git log --first-parent --merges --since=/);
  });
  it('follows limits of the settings', () => {
    const settings = { thresholds: { 'merge-gate': { share: 0.9 } } };
    const groups = [
      { count: 9, presser: mona },
      { count: 1, presser: chen },
    ];
    assert.ok(found(groups));
    assert.equal(found(groups, { settings }), null);
  });
});

describe('merge gates', () => {
  const why = (groups: readonly Merges[]): string | undefined =>
    mergeGateUnmeasured(analysisOf(historyOf(...groups)))?.why;

  it('are not measured with fewer than ten merges of others’ work', () => {
    assert.match(
      why([{ count: 9, presser: mona }]) ?? '',
      /^it takes 10 merges of others’ work in the window, and there are 9;/,
    );
  });
  it('are measured with ten, whoever made them', () => {
    assert.equal(why([{ count: 10, presser: chen }]), undefined);
  });
});
