import assert from 'node:assert/strict';
import { globsAfter, pathChoices, presetChoices } from '../../../src/editor/criticalChoices';
import type { CriticalProposal } from '../../../src/engine/protocol';

const top = '/home/mona/shop';
const proposal: CriticalProposal = {
  days: 90,
  workCommits: 60,
  files: [{ path: 'src/app.ts', revisions: 12, people: 4, isCritical: true }],
  folders: [{ path: 'src/pay', files: 5, part: 0.3 }],
  presets: [
    { preset: 'migrations', files: 0, examples: [] },
    { preset: 'deploy', files: 2, examples: ['deploy/a.sh', 'deploy/b.sh'] },
  ],
};

const choices = (...personal: readonly string[]) => pathChoices(proposal, top, personal);

describe('the paths that may be declared critical', () => {
  it('are folders first, then files, each for this repository alone', () => {
    assert.deepEqual(
      choices().map(({ glob, isSet }) => [glob, isSet]),
      [
        ['/home/mona/shop/src/pay/**', false],
        ['/home/mona/shop/src/app.ts', false],
      ],
    );
  });

  it('are ticked where they are set', () => {
    const ticked = choices('/home/mona/shop/src/app.ts').filter(({ isSet }) => isSet);
    assert.deepEqual(
      ticked.map(({ path }) => path),
      ['src/app.ts'],
    );
  });

  it('have before them what is set and not proposed, but no exclusion', () => {
    const [first, second] = choices('/home/mona/shop/lib/**', '!/home/mona/shop/docs/**');
    assert.deepEqual([first?.path, first?.isSet, first?.found], ['lib/**', true, null]);
    assert.equal(second?.path, 'src/pay');
  });
});

describe('the paths that are set in other repositories', () => {
  it('are not offered here, and stay; those that hold in all are offered', () => {
    const personal = ['/home/mona/other/src/**', 'c:/work/other/src/**', 'src/**'];
    const offered = choices(...personal);
    assert.deepEqual(
      offered.filter(({ isSet }) => isSet).map(({ path }) => path),
      ['src/**'],
    );
    assert.deepEqual(globsAfter(personal, offered, ['src/**']), personal);
  });
});

describe('the globs once paths were ticked', () => {
  const pay = '/home/mona/shop/src/pay/**';
  const app = '/home/mona/shop/src/app.ts';

  it('are those that were ticked', () => {
    assert.deepEqual(globsAfter([], choices(), [pay]), [pay]);
  });

  it('lose those that are no longer ticked', () => {
    assert.deepEqual(globsAfter([app], choices(app), [pay]), [pay]);
  });

  it('keep what was not offered: exclusions', () => {
    const personal = ['!/home/mona/shop/docs/**', app];
    assert.deepEqual(globsAfter(personal, choices(...personal), [app]), personal);
  });
});

describe('the presets to choose from', () => {
  it('are those first that match something here, each ticked where it is on', () => {
    assert.deepEqual(
      presetChoices(proposal, ['migrations']).map(({ preset, isSet }) => [preset, isSet]),
      [
        ['deploy', false],
        ['migrations', true],
      ],
    );
  });
});
