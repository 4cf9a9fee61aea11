import assert from 'node:assert/strict';
import { folderOfTab, parseFromWebview } from '../../../src/protocol';

const id = 'ab'.repeat(20);

describe('messages from a page', () => {
  const ours = [
    { type: 'ready' },
    { type: 'openFile', path: 'src/a.ts' },
    { type: 'openCommit', id },
    { type: 'openCommit', id: `${id}${'0'.repeat(24)}` },
    { type: 'compareBranch', ref: 'refs/heads/topic' },
    { type: 'copyCommand', command: 'git log' },
    { type: 'openSource', guidance: 'do-pair' },
    { type: 'openSettings' },
    { type: 'run', command: 'exportReport' },
  ];
  for (const message of ours) {
    it(`are taken: ${JSON.stringify(message).slice(0, 60)}`, () => {
      assert.deepEqual(parseFromWebview(message), message);
    });
  }

  const strangers = [
    undefined,
    'ready',
    { type: 'openFile' },
    { type: 'openFile', path: 'a'.repeat(4097) },
    { type: 'openCommit', id: 'HEAD' },
    { type: 'openCommit', id: `${id}\n` },
    { type: 'compareBranch', ref: 7 },
    { type: 'copyCommand', command: 'a'.repeat(20_001) },
    { type: 'run', command: 'clearIndex' },
    { type: 'other' },
  ];
  for (const message of strangers) {
    it(`are dropped: ${JSON.stringify([message]).slice(0, 60)}`, () => {
      assert.equal(parseFromWebview(message), undefined);
    });
  }
});

describe('what a tab left behind', () => {
  it('names its folder', () => {
    assert.equal(folderOfTab({ folder: 'file:///team', scroll: 3, open: [] }), 'file:///team');
  });

  it('names none where it is something else', () => {
    for (const memory of [undefined, null, 'file:///team', {}, { folder: 7 }, { folder: 'a'.repeat(10_001) }]) {
      assert.equal(folderOfTab(memory), undefined);
    }
  });
});
