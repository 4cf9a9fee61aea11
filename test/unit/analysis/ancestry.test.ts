import assert from 'node:assert/strict';
import { commitAsOf, firstParent, isMerge, landings } from '../../../src/core/analysis/ancestry';
import { daysBefore, historyOf, positionOf, seconds } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

/** For each commit the id of the commit that landed it. */
function landedBy(sketches: readonly CommitSketch[], tip: string): Record<string, string | null> {
  const history = historyOf(sketches);
  const landingOf = landings(history, positionOf(history, tip));
  return Object.fromEntries(history.ids.map((id, position) => [id, history.ids[landingOf[position] ?? -1] ?? null]));
}

const merged: readonly CommitSketch[] = [
  { id: 'root' },
  { id: 'one', parents: ['root'] },
  { id: 'two' },
  { id: 'three' },
  { id: 'four' },
  { id: 'five' },
  { id: 'other', parents: ['root'] },
  { id: 'merge', parents: ['other', 'five'] },
];

describe('a landing', () => {
  it('is one for a merge of five commits', () => {
    const found = landedBy(merged, 'merge');
    for (const id of ['one', 'two', 'three', 'four', 'five', 'merge']) assert.equal(found[id], 'merge');
  });

  it('is each commit of the first-parent line by itself', () => {
    const found = landedBy(merged, 'merge');
    assert.deepEqual([found['root'], found['other']], ['root', 'other']);
  });

  it('is none for a commit that the tip does not contain', () => {
    assert.equal(landedBy(merged, 'other')['five'], null);
  });

  it('is the first merge that brought a commit, where another one brings it again', () => {
    const found = landedBy(
      [
        { id: 'root' },
        { id: 'side', parents: ['root'] },
        { id: 'first', parents: ['root', 'side'] },
        { id: 'on top', parents: ['side'] },
        { id: 'second', parents: ['first', 'on top'] },
      ],
      'second',
    );
    assert.deepEqual([found['side'], found['on top']], ['first', 'second']);
  });

  it('is that of base for what a branch took over from base', () => {
    const found = landedBy(
      [
        { id: 'root' },
        { id: 'branch', parents: ['root'] },
        { id: 'meanwhile', parents: ['root'] },
        { id: 'update', parents: ['branch', 'meanwhile'] },
        { id: 'merge', parents: ['meanwhile', 'update'] },
      ],
      'merge',
    );
    assert.deepEqual([found['meanwhile'], found['branch'], found['update']], ['meanwhile', 'merge', 'merge']);
  });

  it('is one for an octopus merge', () => {
    const found = landedBy(
      [
        { id: 'root' },
        { id: 'one', parents: ['root'] },
        { id: 'two', parents: ['root'] },
        { id: 'merge', parents: ['root', 'one', 'two'] },
      ],
      'merge',
    );
    assert.deepEqual([found['one'], found['two']], ['merge', 'merge']);
  });

  it('is found for a history of twelve thousand commits', () => {
    const found = landings(historyOf(Array.from({ length: 12_000 }, () => ({ files: {} }))), 0);
    assert.equal(found.at(-1), 11_999);
  });
});

describe('the first parent', () => {
  it('is the first of a merge', () => {
    const history = historyOf(merged);
    assert.equal(firstParent(history, positionOf(history, 'merge')), positionOf(history, 'other'));
  });

  it('is none of the first commit', () => {
    const history = historyOf(merged);
    assert.equal(firstParent(history, positionOf(history, 'root')), -1);
  });

  it('is none where it was not read, as in a shallow clone', () => {
    assert.equal(firstParent(historyOf([{ parents: ['unknown'] }]), 0), -1);
  });
});

describe('a merge', () => {
  it('has two parents', () => {
    const history = historyOf(merged);
    assert.ok(isMerge(history, positionOf(history, 'merge')));
    assert.ok(!isMerge(history, positionOf(history, 'five')));
    assert.ok(!isMerge(history, positionOf(history, 'root')));
  });
});

describe('where base stood at a date', () => {
  const line = [
    { id: 'old', at: daysBefore(30) },
    { id: 'mid', at: daysBefore(20) },
    { id: 'new', at: daysBefore(10) },
  ];
  const history = historyOf(line);
  const asOf = (days: number): string | undefined => history.ids[commitAsOf(history, 0, seconds(daysBefore(days)))];

  it('is the commit of that very second', () => {
    assert.equal(asOf(20), 'mid');
  });
  it('is the last commit before it', () => {
    assert.equal(asOf(11), 'mid');
  });
  it('is the tip for a later date', () => {
    assert.equal(asOf(0), 'new');
  });
  it('is nothing before the first commit', () => {
    assert.equal(asOf(31), undefined);
  });

  it('is found on the first-parent line alone', () => {
    const sides = historyOf([
      { id: 'root', at: daysBefore(30) },
      { id: 'side', at: daysBefore(15), parents: ['root'] },
      { id: 'merge', at: daysBefore(5), parents: ['root', 'side'] },
    ]);
    assert.equal(sides.ids[commitAsOf(sides, 0, seconds(daysBefore(10)))], 'root');
  });
});
