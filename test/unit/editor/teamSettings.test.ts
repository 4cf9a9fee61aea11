import assert from 'node:assert/strict';
import { globsElsewhere, teamSettings, type PersonalSettings } from '../../../src/editor/teamSettings';

const top = '/home/mona/shop';
const nothing: PersonalSettings = { team: undefined, base: undefined, presets: undefined, criticalPaths: [] };

const shared = (personal: Partial<PersonalSettings>, there: readonly string[] = []) =>
  teamSettings({ ...nothing, ...personal }, top, { criticalPaths: there });

describe('what can be shared with a team', () => {
  it('is nothing where nothing of one’s own is set', () => {
    assert.deepEqual(shared({}), {});
    assert.deepEqual(shared({ team: [], base: '' }), {});
  });

  it('is the team, the base and the presets that one set', () => {
    const own = { team: ['ada@example.com'], base: 'origin/next', presets: ['ci'] } as const;
    assert.deepEqual(shared(own), own);
  });

  it('is globs from the top of the repository, beside those that are there', () => {
    const criticalPaths = ['/home/mona/shop/src/**', '!/home/mona/shop/docs/**'];
    assert.deepEqual(shared({ criticalPaths }, ['lib/**']), { criticalPaths: ['lib/**', 'src/**', '!docs/**'] });
  });

  it('is no glob of another repository, nor one that holds in all of them', () => {
    assert.deepEqual(shared({ criticalPaths: ['/home/mona/other/src/**', 'src/**'] }), {});
    assert.deepEqual(globsElsewhere(top, ['/home/mona/other/src/**', '/home/mona/shop/a', 'src/**']), [
      '/home/mona/other/src/**',
      'src/**',
    ]);
  });
});
