import assert from 'node:assert/strict';
import { userInfo } from 'node:os';
import path from 'node:path';
import { cacheFolder } from '../../../src/store/cacheFolder';

const home = '/home/mona';
const own = userInfo().homedir;

describe('the cache folder', () => {
  it('is where each platform has it', () => {
    assert.equal(cacheFolder({ HOME: home }, 'linux'), '/home/mona/.cache/altitude');
    assert.equal(cacheFolder({ HOME: home }, 'darwin'), '/home/mona/Library/Caches/altitude');
    assert.equal(cacheFolder({ HOME: home, LOCALAPPDATA: '/local' }, 'win32'), '/local/altitude');
    assert.equal(cacheFolder({ HOME: home }, 'win32'), '/home/mona/AppData/Local/altitude');
  });

  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    it(`is where XDG_CACHE_HOME says on ${platform}`, () => {
      const environment = { HOME: home, LOCALAPPDATA: '/local', XDG_CACHE_HOME: '/cache' };
      assert.equal(cacheFolder(environment, platform), '/cache/altitude');
    });
  }

  for (const named of ['', '.', 'cache', '../cache']) {
    it(`is never where the command runs: XDG_CACHE_HOME="${named}"`, () => {
      assert.equal(cacheFolder({ HOME: home, XDG_CACHE_HOME: named }, 'linux'), '/home/mona/.cache/altitude');
    });

    it(`is never where the command runs: HOME="${named}"`, () => {
      assert.equal(cacheFolder({ HOME: named }, 'linux'), path.join(own, '.cache', 'altitude'));
    });

    it(`is never where the command runs: LOCALAPPDATA="${named}"`, () => {
      assert.equal(cacheFolder({ HOME: home, LOCALAPPDATA: named }, 'win32'), '/home/mona/AppData/Local/altitude');
    });
  }

  it('is below the home that the system knows where the environment names none', () => {
    assert.equal(cacheFolder({}, 'linux'), path.join(own, '.cache', 'altitude'));
  });
});
