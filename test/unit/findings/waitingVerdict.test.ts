import assert from 'node:assert/strict';
import type { LeadTimes } from '../../../src/core/analysis/openWork/leadTimes';
import type { OpenBranch } from '../../../src/core/analysis/openWork/openBranch';
import type { Overlap, SharedFiles } from '../../../src/core/analysis/openWork/waiting';
import { judgeWaiting } from '../../../src/core/findings/waitingVerdict';
import type { WaitingVerdict } from '../../../src/core/findings/waitingVerdict';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import { daysBefore, seconds } from '../../support/historyFactory';
import { theirBranch, waitingFor } from '../../support/openWorkFactory';
import type { WaitingSketch } from '../../support/openWorkFactory';

const leadTimes: LeadTimes = {
  samples: 30,
  p50: 1,
  p75: 4,
  p90: 9,
  limits: { late: 4, overdue: 9 },
  fallback: false,
};

const judged = (sketch: WaitingSketch, settings: Partial<Settings> = {}): WaitingVerdict =>
  judgeWaiting(waitingFor(sketch), leadTimes, { ...defaultSettings, ...settings });
const verdict = (sketch: WaitingSketch, settings: Partial<Settings> = {}): string => judged(sketch, settings).verdict;
const aged = (ageWorkingDays: number, sketch: Partial<OpenBranch> = {}): Partial<OpenBranch> => ({
  ageWorkingDays,
  ...sketch,
});
const older = theirBranch({ firstAt: seconds(daysBefore(20)) });

describe('a branch that a teammate’s stands on', () => {
  const dependents = [{ branch: theirBranch(), contained: 3, commits: 1 }];

  it('is blocking however young it is', () => {
    assert.equal(verdict({ branch: aged(0), dependents }), 'blocking');
  });
  it('is blocking also where it is quiet', () => {
    assert.equal(verdict({ branch: aged(0, { state: 'quiet' }), dependents }), 'blocking');
  });
});

describe('a branch that conflicts with a younger one of a teammate’s', () => {
  const inCritical: readonly SharedFiles[] = [{ branch: theirBranch(), files: ['src/pay.ts'] }];
  const elsewhere: readonly SharedFiles[] = [{ branch: theirBranch(), files: ['src/web.ts'] }];

  it('is blocking in a critical file from a day after the late limit', () => {
    assert.equal(verdict({ branch: aged(4), conflicts: inCritical }), 'clear');
    assert.equal(verdict({ branch: aged(5), conflicts: inCritical }), 'blocking');
  });
  it('is at risk in another file', () => {
    assert.equal(verdict({ branch: aged(5), conflicts: elsewhere }), 'at-risk');
  });
  it('is at risk where it is quiet', () => {
    assert.equal(verdict({ branch: aged(5, { state: 'quiet' }), conflicts: inCritical }), 'at-risk');
  });
  it('is clear where the teammate’s was there first', () => {
    assert.equal(verdict({ branch: aged(5), conflicts: [{ branch: older, files: ['src/pay.ts'] }] }), 'clear');
  });
});

describe('a branch that changes the same critical file as a teammate’s', () => {
  const overlap = (sketch: Partial<Overlap> = {}): readonly Overlap[] => [
    { branch: theirBranch(), files: ['src/pay.ts'], shared: 2, extent: 0.5, ...sketch },
  ];

  it('is clear as long as it is not late, at risk where it is, and blocking where it is overdue', () => {
    assert.equal(verdict({ branch: aged(4), overlaps: overlap() }), 'clear');
    assert.equal(verdict({ branch: aged(5), overlaps: overlap() }), 'at-risk');
    assert.equal(verdict({ branch: aged(9), overlaps: overlap() }), 'at-risk');
    assert.equal(verdict({ branch: aged(10), overlaps: overlap() }), 'blocking');
  });
  it('is no more than at risk where less than half of its files are shared', () => {
    assert.equal(verdict({ branch: aged(10), overlaps: overlap({ extent: 0.49 }) }), 'at-risk');
  });
  it('is no more than at risk for a single file: a list that everybody adds to held nobody up', () => {
    assert.equal(verdict({ branch: aged(10), overlaps: overlap({ shared: 1 }) }), 'at-risk');
  });
  it('is no more than at risk where the teammate’s was there first: two branches do not block each other', () => {
    assert.equal(verdict({ branch: aged(10), overlaps: overlap({ branch: older }) }), 'at-risk');
  });
  it('is no more than at risk where it is quiet', () => {
    assert.equal(verdict({ branch: aged(10, { state: 'quiet' }), overlaps: overlap() }), 'at-risk');
  });
});

describe('a branch whose critical files base changed', () => {
  it('is at risk where it is late', () => {
    assert.equal(verdict({ branch: aged(4), overtakenFiles: ['src/pay.ts'] }), 'clear');
    assert.equal(verdict({ branch: aged(5), overtakenFiles: ['src/pay.ts'] }), 'at-risk');
  });
  it('is clear where it only conflicts with base, however late', () => {
    assert.equal(verdict({ branch: aged(30), conflictsWithBase: ['src/pay.ts'] }), 'clear');
  });
});

describe('a large branch', () => {
  const young = (sketch: Partial<OpenBranch>): Partial<OpenBranch> => aged(0, sketch);
  const files = (count: number): string[] => Array.from({ length: count }, (_, index) => `src/file${index}.ts`);

  it('is at risk over 1,000 lines', () => {
    assert.equal(verdict({ branch: young({ lines: 1000 }) }), 'clear');
    assert.equal(verdict({ branch: young({ lines: 1001 }) }), 'at-risk');
  });
  it('is at risk over 50 files, also where its lines are not known', () => {
    assert.equal(verdict({ branch: young({ files: files(50), lines: null }) }), 'clear');
    assert.equal(verdict({ branch: young({ files: files(51), lines: null }) }), 'at-risk');
  });
  it('is clear without a critical file', () => {
    assert.equal(verdict({ branch: young({ lines: 1001 }), criticalFiles: [] }), 'clear');
  });
  it('goes by the limit of the settings', () => {
    const thresholds = { 'blocking-work': { lines: 2000 } };
    assert.equal(verdict({ branch: young({ lines: 2000 }) }, { thresholds }), 'clear');
  });
});

describe('the limit of a branch', () => {
  it('is none up to the late one, then the late one, then the overdue one', () => {
    assert.equal(judged({ branch: aged(4) }).overdue, null);
    assert.deepEqual(judged({ branch: aged(5) }).overdue, { limit: 'late', limitDays: 4 });
    assert.deepEqual(judged({ branch: aged(9) }).overdue, { limit: 'late', limitDays: 4 });
    assert.deepEqual(judged({ branch: aged(10) }).overdue, { limit: 'overdue', limitDays: 9 });
  });
});

describe('the reasons of a verdict', () => {
  it('begin with those that block', () => {
    const dependents = [{ branch: theirBranch(), contained: 1, commits: 1 }];
    const { reasons } = judged({ branch: aged(5, { lines: 5000 }), dependents, overtakenFiles: ['src/pay.ts'] });
    assert.deepEqual(
      reasons.map(({ kind }) => kind),
      ['dependent', 'overtaken', 'large'],
    );
  });
});
