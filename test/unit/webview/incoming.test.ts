import assert from 'node:assert/strict';
import { isQuiet, movedOf, stateOf, wordsOf } from '../../../src/webview/incoming';
import { exampleReport } from '../../support/exampleReport';

describe('messages from the editor', () => {
  it('carry the state to show', () => {
    const states = [
      { kind: 'working', message: 'Reading' },
      { kind: 'failed', message: 'No git', remedy: 'refresh' },
      { kind: 'report', report: exampleReport(), busy: false, problem: null },
    ];
    for (const state of states) assert.equal(stateOf({ type: 'state', state }), state);
  });

  it('say whether names are masked in it', () => {
    const state = { kind: 'working', message: 'Reading' };
    assert.equal(isQuiet({ type: 'state', state, quiet: true }), true);
    for (const message of [
      { type: 'state', state, quiet: false },
      { type: 'state', state },
      null,
      'quiet',
      { quiet: 1 },
    ])
      assert.equal(isQuiet(message), false);
  });

  it('carry the words of the editor’s language, and of these only what is text', () => {
    assert.deepEqual(wordsOf({ type: 'words', words: { Refresh: 'Neu', more: 1 } }), { Refresh: 'Neu' });
    assert.deepEqual(wordsOf({ type: 'words', words: {} }), {});
    for (const message of [null, {}, { type: 'words' }, { type: 'state', words: {} }, { type: 'words', words: null }])
      assert.equal(wordsOf(message), undefined);
  });

  it('say what moved since the last day, on the first day back', () => {
    const state = { kind: 'working', message: 'Reading' };
    assert.equal(movedOf({ type: 'state', state, moved: 'Nothing changed.' }), 'Nothing changed.');
    for (const message of [{ type: 'state', state, moved: null }, { type: 'state', state }, null, 'moved'])
      assert.equal(movedOf(message), undefined);
  });

  it('are dropped where they are none of ours', () => {
    const strangers = [undefined, null, 'state', {}, { type: 'state' }, { type: 'other', state: { kind: 'working' } }];
    for (const message of [
      ...strangers,
      { type: 'state', state: { kind: 'report' } },
      { type: 'state', state: { kind: 'x' } },
    ]) {
      assert.equal(stateOf(message), undefined);
    }
  });
});
