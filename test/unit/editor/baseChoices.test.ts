import assert from 'node:assert/strict';
import { baseChoices } from '../../../src/editor/baseChoices';
import type { BaseProposal } from '../../../src/engine/protocol';

const proposal: BaseProposal = {
  found: { ref: 'refs/remotes/origin/main', rule: 'origin' },
  branches: ['refs/remotes/origin/main', 'refs/heads/main', 'refs/remotes/origin/next'],
};

const set = (base: string): readonly string[] =>
  baseChoices(proposal, base).flatMap(({ isSet, value }) => (isSet ? [value] : []));

describe('the branches that work may land on', () => {
  it('begin with the one that is found without a setting, which needs none', () => {
    const [first] = baseChoices(proposal, '');
    assert.deepEqual(first, { value: '', name: 'origin/main', rule: 'origin', isSet: true });
  });

  it('are each there once, by their short names', () => {
    assert.deepEqual(
      baseChoices(proposal, '').map(({ name }) => name),
      ['origin/main', 'main', 'origin/next'],
    );
  });

  it('have the one that is set under the cursor, however the setting writes it', () => {
    assert.deepEqual(set('origin/next'), ['origin/next']);
    assert.deepEqual(set('refs/remotes/origin/next'), ['origin/next']);
    assert.deepEqual(set('origin/main'), ['']);
  });

  it('keep a setting that names no branch, so that it can be seen', () => {
    assert.deepEqual(set('v1.2.0'), ['v1.2.0']);
  });

  it('are none where there is no commit', () => {
    const [first] = baseChoices({ found: null, branches: [] }, '');
    assert.deepEqual(first, { value: '', name: '', rule: null, isSet: true });
  });
});
