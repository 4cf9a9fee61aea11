import assert from 'node:assert/strict';
import { criticalAuthorship } from '../../../src/core/findings/criticalAuthorship';
import { implementationShare } from '../../../src/core/findings/implementationShare';
import { limitsOf, scaledShare } from '../../../src/core/findings/limits';
import { soleKnowledge } from '../../../src/core/findings/soleKnowledge';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Posture, Settings } from '../../../src/core/settings/settings';
import { ada, analysisOf, bela, chen, mona } from '../../support/analysisFactory';
import { commits, daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const settings = (more: Partial<Settings>): Settings => ({ ...defaultSettings, ...more });

describe('thresholds', () => {
  it('put a number in the place of a limit', () => {
    const thresholds = { kind: { one: 5 } };
    assert.deepEqual(limitsOf(settings({ thresholds }), 'kind', { one: 1, two: 2 }), { one: 5, two: 2 });
  });

  it('of another finding change nothing', () => {
    const thresholds = { other: { one: 5 } };
    assert.deepEqual(limitsOf(settings({ thresholds }), 'kind', { one: 1 }), { one: 1 });
  });

  for (const name of ['three', 'toString', 'constructor', '__proto__']) {
    it(`with a name that is no limit change nothing: ${name}`, () => {
      const thresholds = { kind: JSON.parse(`{ "${name}": 5 }`) as Record<string, number> };
      const limits = limitsOf(settings({ thresholds }), 'kind', { one: 1 });
      assert.deepEqual(Object.entries(limits), [['one', 1]]);
    });
  }
});

describe('a share limit', () => {
  const scaled = (share: number, posture: Posture, factor?: number): number =>
    scaledShare(share, settings({ posture }), factor);

  it('is halved hands-off', () => {
    assert.equal(scaled(0.5, 'hands-off'), 0.25);
  });
  it('stands balanced', () => {
    assert.equal(scaled(0.5, 'balanced'), 0.5);
  });
  it('is one and a half times as high for a player-coach', () => {
    assert.equal(scaled(0.4, 'player-coach').toFixed(9), '0.600000000');
  });
  it('is scaled by the team’s size too', () => {
    assert.equal(scaled(0.2, 'hands-off', 1.5).toFixed(9), '0.150000000');
  });
  it('reaches 75 %', () => {
    assert.equal(scaled(0.5, 'player-coach'), 0.75);
  });
  it('never goes beyond 75 %', () => {
    assert.equal(scaled(0.6, 'player-coach'), 0.75);
  });
  it('never goes beyond 75 % by a threshold alone', () => {
    assert.equal(scaled(0.9, 'balanced'), 0.75);
  });
});

describe('the posture', () => {
  const path = 'src/core.ts';
  const change = (by: string, index: number): CommitSketch => ({
    by,
    at: daysBefore(5 + index),
    files: { [path]: 'M' },
  });
  const file = (own: number, others: number): CommitSketch[] => [
    ...Array.from({ length: own }, (_, index) => change(mona, index)),
    ...Array.from({ length: others }, (_, index) => change(index % 2 === 0 ? ada : bela, index)),
  ];
  const severity = (sketches: readonly CommitSketch[], posture: Posture): string | null =>
    criticalAuthorship(analysisOf(sketches, { settings: { posture, criticalPaths: [path] } }))?.severity ?? null;

  it('hands-off makes a sixth of the landings medium', () => {
    assert.equal(severity(file(3, 15), 'hands-off'), 'medium');
    assert.equal(severity(file(3, 16), 'hands-off'), null);
  });

  it('hands-off makes a quarter of the landings high', () => {
    assert.equal(severity(file(5, 15), 'hands-off'), 'high');
    assert.equal(severity(file(5, 16), 'hands-off'), 'medium');
  });

  it('player-coach makes a half of the landings medium', () => {
    assert.equal(severity(file(5, 5), 'player-coach'), 'medium');
    assert.equal(severity(file(5, 6), 'player-coach'), null);
  });

  it('player-coach makes three quarters of the landings high', () => {
    assert.equal(severity(file(15, 5), 'player-coach'), 'high');
    assert.equal(severity(file(14, 5), 'player-coach'), 'medium');
  });

  it('leaves the number of landings alone', () => {
    assert.equal(severity(file(3, 5), 'hands-off'), 'medium');
    assert.equal(severity(file(2, 5), 'hands-off'), null);
  });
});

describe('a finding goes by the thresholds of the settings', () => {
  const file: CommitSketch[] = [
    ...Array.from({ length: 3 }, (_, index) => ({ by: mona, at: daysBefore(5 + index) })),
    ...Array.from({ length: 6 }, (_, index) => ({ by: index % 2 === 0 ? ada : bela, at: daysBefore(5 + index) })),
  ];
  const criticalPaths = ['src/app.ts'];

  it('critical authorship', () => {
    const thresholds = { 'critical-authorship': { highShare: 0.3, highLandings: 3 } };
    assert.equal(criticalAuthorship(analysisOf(file, { settings: { criticalPaths } }))?.severity, 'medium');
    assert.equal(criticalAuthorship(analysisOf(file, { settings: { criticalPaths, thresholds } }))?.severity, 'high');
  });

  it('implementation share', () => {
    const team = [...commits(30, { by: mona }), ...[ada, bela, chen].flatMap(by => commits(25, { by }))];
    const thresholds = { 'implementation-share': { mediumShare: 0.5 } };
    assert.equal(implementationShare(analysisOf([...team, { by: mona }], {})), null);
    assert.equal(implementationShare(analysisOf(commits(20, { by: mona }).concat(team)))?.severity, 'medium');
    assert.equal(
      implementationShare(analysisOf(commits(20, { by: mona }).concat(team), { settings: { thresholds } })),
      null,
    );
  });

  it('sole knowledge', () => {
    const own = commits(2, { by: mona, files: { 'src/app.ts': 'M' } });
    const thresholds = { 'sole-knowledge': { mediumChanges: 2 } };
    assert.equal(soleKnowledge(analysisOf(own, { settings: { criticalPaths } }))?.severity, 'low');
    assert.equal(soleKnowledge(analysisOf(own, { settings: { criticalPaths, thresholds } }))?.severity, 'medium');
  });
});
