import assert from 'node:assert/strict';
import type { Credit } from '../../../../src/core/findings/credits/credit';
import { credits } from '../../../../src/core/findings/credits/credits';
import { handedOver } from '../../../../src/core/findings/credits/handedOver';
import { shareFell } from '../../../../src/core/findings/credits/shareFell';
import { ada, analysisOf, bela, mona } from '../../../support/analysisFactory';
import { commits, daysBefore } from '../../../support/historyFactory';
import type { CommitSketch } from '../../../support/historyFactory';

const file = 'src/core.ts';
const settings = { criticalPaths: [file] };
const first: CommitSketch = { by: ada, at: daysBefore(200), files: { [file]: 'A' } };

/** So many of all commits to the file are the manager's, so many days ago. */
const work = (own: number, all: number, days: number, path = file): CommitSketch[] => [
  ...commits(own, { by: mona, at: daysBefore(days), files: { [path]: 'M' } }),
  ...commits(all - own, { by: ada, at: daysBefore(days), files: { [path]: 'M' } }),
];

describe('the credit for a share that fell', () => {
  const fell = (sketches: readonly CommitSketch[]): Credit | null =>
    shareFell(analysisOf([first, ...sketches], { settings }));
  const from = (before: number, allBefore: number, now: number, all: number): Credit | null =>
    fell([...work(before, allBefore, 100), ...work(now, all, 10)]);

  it('is given where it is ten points below the window before', () => {
    assert.equal(from(16, 40, 12, 40)?.title, 'Your share of the commits to critical files fell from 40 % to 30 %');
  });
  it('is not given where it is less below', () => {
    assert.equal(from(16, 40, 13, 40), null);
  });

  it('is given where each window has twenty commits to critical files', () => {
    assert.notEqual(from(10, 20, 2, 20), null);
  });
  it('is not given where one has nineteen', () => {
    assert.equal(from(10, 19, 2, 20), null);
    assert.equal(from(10, 20, 2, 19), null);
  });

  it('is given where five were the manager’s', () => {
    assert.notEqual(from(5, 20, 0, 20), null);
  });
  it('is not given where four were', () => {
    assert.equal(from(4, 20, 0, 20), null);
  });

  it('is not given where the window before was not wholly read', () => {
    const young = [...work(10, 20, 100), ...work(2, 20, 10)];
    const begun = (days: number): Credit | null =>
      shareFell(analysisOf([{ ...first, at: daysBefore(days) }, ...young], { settings }));
    assert.notEqual(begun(180), null);
    assert.equal(begun(179), null);
  });
});

describe('the credit for a file that was handed over', () => {
  const handed = (sketches: readonly CommitSketch[], criticalPaths: readonly string[] = []): Credit | null =>
    handedOver(analysisOf([first, ...sketches], { settings: { criticalPaths } }));

  it('is given where the manager held it before and others work on it now', () => {
    assert.equal(
      handed([...work(6, 10, 100), ...work(1, 10, 10)])?.title,
      'src/core.ts went into other hands: 10 % of the landings are yours, 60 % in the 90 days before',
    );
  });

  it('takes a third of the landings for holding', () => {
    assert.notEqual(handed([...work(3, 9, 100), ...work(0, 5, 10)]), null);
    assert.equal(handed([...work(3, 10, 100), ...work(0, 5, 10)]), null);
  });

  it('takes three landings for holding', () => {
    assert.notEqual(handed([...work(3, 3, 100), ...work(0, 5, 10)]), null);
    assert.equal(handed([...work(2, 2, 100), ...work(0, 5, 10)]), null);
  });

  it('takes half of that share for given away', () => {
    assert.notEqual(handed([...work(6, 10, 100), ...work(3, 10, 10)]), null);
    assert.equal(handed([...work(6, 10, 100), ...work(4, 10, 10)]), null);
  });

  it('is given where others changed it three times', () => {
    assert.notEqual(handed([...work(6, 10, 100), ...work(0, 3, 10)]), null);
    assert.equal(handed([...work(6, 10, 100), ...work(0, 2, 10)]), null);
  });

  it('is not given for a file that everyone left, or that is gone', () => {
    assert.equal(handed([...work(6, 10, 100), { by: bela }]), null);
    assert.equal(handed([...work(6, 10, 100), ...work(0, 3, 10), { by: ada, files: { [file]: 'D' } }]), null);
  });

  it('is given for product source and critical files alone', () => {
    const tests = [...work(6, 10, 100, 'test/a.ts'), ...work(0, 3, 10, 'test/a.ts')];
    assert.equal(handed(tests), null);
    assert.notEqual(handed(tests, ['test/a.ts']), null);
  });

  it('counts several files, the one that was most the manager’s first', () => {
    const both = [
      ...work(9, 10, 100, 'src/z.ts'),
      ...work(6, 10, 100),
      ...work(0, 3, 10),
      ...work(0, 3, 10, 'src/z.ts'),
    ];
    const credit = handed(both);
    assert.match(credit?.title ?? '', /^2 files went into other hands, src\/z\.ts first: 0 % /);
    assert.deepEqual(credit?.evidence.files, ['src/z.ts', 'src/core.ts']);
  });

  it('is not given where the window before was not wholly read', () => {
    const analysis = analysisOf([{ ...first, at: daysBefore(150) }, ...work(6, 10, 100), ...work(0, 5, 10)]);
    assert.equal(handedOver(analysis), null);
  });
});

describe('the credits', () => {
  it('are none of nobody', () => {
    assert.deepEqual(credits(analysisOf([first, ...work(0, 20, 10)], { managers: [] })), []);
  });
});
