import assert from 'node:assert/strict';
import { defaultSettings } from '../../../src/core/settings/settings';
import { measuredBy } from '../../../src/editor/measuredBy';

describe('a change of settings', () => {
  it('measures anew for every setting but those of the surfaces and the check-in, and for the path of git', () => {
    const others = Object.keys(defaultSettings).filter(name => !name.startsWith('surfaces.') && name !== 'checkIn');
    assert.deepEqual([...measuredBy].sort(), [...others.map(name => `altitude.${name}`), 'git.path'].sort());
  });
});
