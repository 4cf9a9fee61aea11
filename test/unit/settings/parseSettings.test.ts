import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseSettings } from '../../../src/core/settings/parseSettings';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';

/** For each setting a value that differs from its default, and values that cannot be. */
const values: {
  readonly [Name in keyof Settings]: { readonly right: Settings[Name]; readonly wrong: readonly unknown[] };
} = {
  managers: { right: ['mona@example.com'], wrong: ['mona@example.com', [1], [''], ['  '], [null], { 0: 'mona' }] },
  aliases: { right: { Mona: ['mf@laptop'] }, wrong: ['Mona', { Mona: 'mf@laptop' }, { Mona: [1] }, [['Mona']]] },
  team: { right: ['ada@example.com', 'Bela Varga'], wrong: ['Ada', [1], [''], { 0: 'Ada' }] },
  scope: { right: ['apps/shop/**'], wrong: ['apps/shop/**', [1], ['']] },
  base: { right: 'origin/next', wrong: [1, ['main'], true, { '/home/mona/shop': 1 }, { shop: 'main' }] },
  days: { right: 30, wrong: [6, 731, 30.5, '30', -90, Infinity, NaN] },
  workingDays: { right: [7, 1, 2, 3, 4], wrong: [[0], [8], [1.5], ['1'], 5] },
  workingHours: { right: [9, 17.5], wrong: [[9], [9, 17, 18], [-1, 17], [9, 25], ['9', '17'], 9, [19, 8], [9, 9]] },
  daysOff: {
    right: ['2026-12-24', '2026-12-27..2027-01-01', '2028-02-29..2028-02-29'],
    wrong: ['2026-12-24', ['24.12.2026'], ['2026-13-01'], ['2026-02-29'], ['2026-12-02..2026-12-01'], [''], [20261224]],
  },
  posture: { right: 'player-coach', wrong: ['strict', '', 1, ['balanced']] },
  criticalPaths: { right: ['src/**', '!src/old/**'], wrong: ['src/**', [1], ['']] },
  presets: { right: ['deploy', 'ci'], wrong: ['ci', ['database'], [1]] },
  exclude: { right: ['legacy/**'], wrong: ['legacy/**', [''], [{}]] },
  leaveOut: {
    right: { ...defaultSettings.leaveOut, prose: false },
    wrong: [false, { prose: 'no' }, { prose: 0 }, ['prose']],
  },
  bots: { right: ['Build Farm'], wrong: ['Build Farm', [1], ['']] },
  longLived: { right: ['next'], wrong: ['next', [1], ['']] },
  exempt: { right: ['try/**'], wrong: ['try/**', [1], ['']] },
  thresholds: {
    right: { 'sole-knowledge': { mediumChanges: 5 } },
    wrong: [
      5,
      { 'sole-knowledge': 5 },
      { 'sole-knowledge': { mediumChanges: '5' } },
      { 'sole-knowledge': { mediumChanges: NaN } },
    ],
  },
  'surfaces.statusBar': { right: 'icon', wrong: [true, '', 'on', ['full']] },
  'surfaces.codeLens': { right: false, wrong: ['off', 0, [false]] },
  'surfaces.hover': { right: false, wrong: ['off', 0, {}] },
  'surfaces.explorer': { right: false, wrong: ['off', 0, 'false'] },
  'surfaces.messages': { right: true, wrong: ['on', 1, 'true'] },
  checkIn: { right: 'friday', wrong: ['Friday', 5, true, ''] },
};

const entries = Object.entries(values);

describe('settings', () => {
  it('are the defaults where nothing is given', () => {
    assert.deepEqual(parseSettings({}), { settings: defaultSettings, problems: [] });
  });

  it('are taken whole', () => {
    const all = Object.fromEntries(entries.map(([name, { right }]) => [name, right]));
    assert.deepEqual(parseSettings(all), { settings: all, problems: [] });
  });

  for (const [name, { right, wrong }] of entries) {
    it(`take ${name} and leave the rest at its default`, () => {
      assert.deepEqual(parseSettings({ [name]: right }), {
        settings: { ...defaultSettings, [name]: right },
        problems: [],
      });
    });

    for (const value of wrong) {
      it(`name ${name} where it cannot be ${JSON.stringify(value)}, and keep the rest`, () => {
        const { settings, problems } = parseSettings({ days: 30, posture: 'hands-off', [name]: value });
        const rest = { ...defaultSettings, days: 30, posture: 'hands-off' };
        assert.deepEqual(settings, { ...rest, [name]: defaultSettings[name as keyof Settings] });
        assert.equal(problems.length, 1);
        assert.match(problems[0] ?? '', new RegExp(`^altitude\\.${name} is left at its default: .`));
      });
    }

    it(`take no ${name} that is null for none given`, () => {
      assert.deepEqual(parseSettings({ [name]: null }), { settings: defaultSettings, problems: [] });
    });
  }

  it('name every value that cannot be', () => {
    const { problems } = parseSettings({ days: 'x', posture: 1, base: 'main', bots: 7 });
    assert.deepEqual(
      problems.map(line => line.split(' ')[0]),
      ['altitude.days', 'altitude.posture', 'altitude.bots'],
    );
  });

  it('say what a value that cannot be is to be', () => {
    assert.deepEqual(parseSettings({ days: 5000 }).problems, [
      'altitude.days is left at its default: it takes a whole number of days from 7 to 730',
    ]);
  });

  it('pass over names that they do not know', () => {
    assert.deepEqual(parseSettings({ colour: 'blue', 'surfaces.telepathy': false }).problems, []);
  });

  it('take the base that is written for the repository in which they hold', () => {
    const base = { '/home/mona/shop': 'origin/next', '*': 'origin/main' };
    const [there, elsewhere] = [['/home/mona/shop'], ['/home/mona/other']].map(paths => parseSettings({ base }, paths));
    assert.deepEqual(there, { settings: { ...defaultSettings, base: 'origin/next' }, problems: [] });
    assert.equal(elsewhere?.settings.base, 'origin/main');
    assert.equal(parseSettings({ base }).settings.base, 'origin/main');
  });

  it('say of a base what its repositories are named by', () => {
    const [problem] = parseSettings({ base: { '~/shop': 'main' } }).problems;
    assert.match(problem ?? '', /altitude\.base .* absolute path/);
  });

  it('leave the kinds that are not named left out', () => {
    const { leaveOut } = parseSettings({ leaveOut: { prose: false } }).settings;
    assert.deepEqual([leaveOut.prose, leaveOut.lock], [false, true]);
  });

  it('trim words', () => {
    assert.deepEqual(parseSettings({ managers: [' mona@example.com '] }).settings.managers, ['mona@example.com']);
  });

  for (const days of [7, 730]) {
    it(`take a window of ${days} days`, () => {
      assert.equal(parseSettings({ days }).settings.days, days);
    });
  }

  it('take whole days as working hours', () => {
    assert.deepEqual(parseSettings({ workingHours: [0, 24] }).settings.workingHours, [0, 24]);
  });

  it('take a word of 1,000 characters and none longer', () => {
    assert.equal(parseSettings({ exclude: ['a'.repeat(1000)] }).problems.length, 0);
    assert.equal(parseSettings({ exclude: ['a'.repeat(1001)] }).problems.length, 1);
  });

  for (const nothing of [null, undefined, 5, 'managers', true, ['managers'], () => 1]) {
    it(`are the defaults, with a line, for ${JSON.stringify(nothing)}`, () => {
      assert.deepEqual(parseSettings(nothing), {
        settings: defaultSettings,
        problems: ['the settings are not an object'],
      });
    });
  }
});

describe('reading settings', () => {
  const anything = fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true });
  const given = fc.oneof(
    anything,
    fc.dictionary(fc.constantFrom(...Object.keys(values), '__proto__', 'constructor'), anything),
  );

  it('never fails', () => {
    fc.assert(
      fc.property(given, input => {
        assert.doesNotThrow(() => parseSettings(input));
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('always gives settings that are read back as they are', () => {
    fc.assert(
      fc.property(given, input => {
        const { settings } = parseSettings(input);
        assert.deepEqual(parseSettings(settings), { settings, problems: [] });
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('gives no object a property that it was not given', () => {
    parseSettings(
      JSON.parse(
        '{ "__proto__": { "days": 5 }, "aliases": { "__proto__": ["x"] }, "leaveOut": { "__proto__": { "x": 1 } } }',
      ),
    );
    assert.equal(({} as Record<string, unknown>)['days'], undefined);
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });
});
