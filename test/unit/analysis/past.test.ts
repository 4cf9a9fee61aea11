import assert from 'node:assert/strict';
import type { Past } from '../../../src/core/analysis/past';
import { ada, analysisOf, mona } from '../../support/analysisFactory';
import { daysBefore, seconds } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const past = (sketches: readonly CommitSketch[]): Past => analysisOf(sketches).past;
const moment = (days: number): number => seconds(daysBefore(days));
const commit = (days: number, sketch: CommitSketch = {}): CommitSketch => ({ at: daysBefore(days), ...sketch });

describe('the history is wholly known', () => {
  it('from its first commit on', () => {
    assert.equal(past([commit(300), commit(200), commit(5)]).knownSince, moment(300));
  });

  it('from the newest commit of which a parent was not read', () => {
    const lines: CommitSketch[] = [
      commit(300, { id: 'one', parents: ['gone'] }),
      commit(200, { id: 'other', parents: ['gone too'] }),
      commit(5, { parents: ['one', 'other'] }),
    ];
    assert.equal(past(lines).knownSince, moment(200));
  });

  it('whatever base does not contain', () => {
    const lines: CommitSketch[] = [
      commit(300, { id: 'first', parents: [] }),
      commit(100, { id: 'elsewhere', parents: ['gone'] }),
      commit(5, { parents: ['first'] }),
    ];
    assert.equal(past(lines).knownSince, moment(300));
  });
});

describe('commits of the past', () => {
  const { workCommits, ownCommits } = past([
    commit(300, { by: ada }),
    commit(200, { by: mona, files: { 'README.md': 'M' } }),
    commit(100, { by: mona }),
  ]);

  it('are those after a moment and by another, newest first', () => {
    assert.deepEqual(workCommits(moment(301), moment(100)), [0, 2]);
    assert.deepEqual(workCommits(moment(300), moment(100)), [0]);
    assert.deepEqual(workCommits(moment(301), moment(101)), [2]);
  });

  it('are own commits though they change only what is left out', () => {
    assert.deepEqual(ownCommits(moment(301), moment(100)), [0, 1, 2]);
  });
});
