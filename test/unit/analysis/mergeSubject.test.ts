import assert from 'node:assert/strict';
import { mergeWords } from '../../../src/core/analysis/mergeSubject';
import { upkeepTest } from '../../../src/core/analysis/upkeepMerges';
import { defaultSettings } from '../../../src/core/settings/settings';

describe('the subject of a merge', () => {
  const branches: Readonly<Record<string, readonly string[]>> = {
    "Merge branch 'retry-queue'": ['retry-queue'],
    "Merge branch 'fix/retry' into main": ['fix/retry'],
    "Merge branch 'fix/retry' into 'main'": ['fix/retry'],
    "Merge branches 'retry' and 'queue'": ['retry', 'queue'],
    "Merge branch 'retry' of example.com:shop/checkout": ['retry'],
    "Merge branch 'retry' of example.com:shop/checkout into fix/retry": ['retry'],
    "Merge remote-tracking branch 'origin/fix/retry'": ['fix/retry'],
    'Merge pull request #12 from example-shop/fix/retry': ['fix/retry'],
    'Merge pull request #12 in SHOP/checkout from fix/retry to main': ['fix/retry'],
    'Merged in fix/retry (pull request #12)': ['fix/retry'],
    'Merged PR 12: Retry twice': [],
    "Merge commit '0123456'": [],
    'Retry twice (#12)': [],
  };
  for (const [subject, names] of Object.entries(branches)) {
    it(`names ${names.length === 0 ? 'no branch' : names.join(' and ')}: ${subject}`, () => {
      assert.deepEqual(mergeWords(subject).branches, names);
    });
  }

  it('names the branch that it went into', () => {
    const into = (subject: string): string | null => mergeWords(subject).into;
    assert.equal(into("Merge branch 'retry' into 'main'"), 'main');
    assert.equal(into("Merge branch 'retry' of example.com:shop into next"), 'next');
    assert.equal(into('Merge pull request #12 in SHOP/checkout from retry to main'), 'main');
    assert.equal(into("Merge branch 'retry'"), null);
  });
});

describe('a merge that carries no one’s change', () => {
  const isUpkeep = upkeepTest(defaultSettings.longLived);

  for (const subject of [
    "Merge branch 'release/1.7'",
    "Merge branch 'release/1.7' into main",
    "Merge remote-tracking branch 'origin/stable'",
    'Merge pull request #12 from example-shop/release/1.7',
    'Merge pull request #12 from example-shop/develop',
    "Merge branch 'v2'",
    "Merge tag 'v1.7.1' into develop",
    "Merge branch 'main' of example.com:shop/checkout",
    "Merge branch 'master'",
    "Merge remote-tracking branch 'upstream/main'",
    "Merge branch 'main' into fix/retry",
    "Merge branch 'integration' of example.com:shop/checkout into integration",
  ]) {
    it(`is: ${subject}`, () => {
      assert.equal(isUpkeep(subject), true);
    });
  }

  for (const subject of [
    "Merge branch 'retry-queue'",
    "Merge branch 'release-notes'",
    "Merge branch 'main-menu'",
    "Merge branch 'vat'",
    'Merge pull request #12 from example-shop/fix/retry',
    'Merge pull request #12 from a-contributor/main',
    'Merged PR 12: Retry twice',
    'Retry twice',
  ]) {
    it(`is not: ${subject}`, () => {
      assert.equal(isUpkeep(subject), false);
    });
  }

  it('is one of a branch that the settings say lives on, and of no other', () => {
    const isUpkeepHere = upkeepTest(['train/*']);
    assert.equal(isUpkeepHere("Merge branch 'train/42'"), true);
    assert.equal(isUpkeepHere("Merge branch 'release/1.7'"), false);
  });
});
