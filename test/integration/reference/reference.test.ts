import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { compareFigures } from '../../support/compareFigures';
import type { Comparison } from '../../support/compareFigures';
import { randomHistory } from '../../support/randomHistory';
import { planHistory } from '../../support/randomHistoryPlan';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';

/** The words that the generated histories need, told a second time. */
const words = {
  isBot: ({ name }: { readonly name: string }) => name === team.renovate.name,
  isAutomation: (subject: string) => subject.startsWith('Release '),
  isLeftOut: (file: string) => !file.startsWith('src/'),
  isProductSource: (file: string) => file.startsWith('src/'),
};

describe('the product beside an independent reference, on random histories', () => {
  const comparisons: Comparison[] = [];
  before(async () => {
    for (const history of fc.sample(randomHistory, { seed: 20261122, numRuns: 20 })) {
      const { directory } = await planHistory(history).build();
      const until = days(history.daysBack).getTime() / 1000;
      const subject = { directory, gitDirectory: path.join(directory, '.git'), until, manager: team.manager.email };
      comparisons.push(await compareFigures({ ...subject, words }));
    }
  });
  after(removeTemporaryFolders);

  const differencesIn = (kind: string): readonly unknown[] =>
    comparisons.flatMap(({ differences }) => differences.filter(one => one.kind === kind));
  const total = (count: (comparison: Comparison) => number): number =>
    comparisons.reduce((sum, comparison) => sum + count(comparison), 0);

  for (const kind of [
    'tip',
    'identities',
    'work commits',
    'counts',
    'degrees',
    'coupling',
    'hot spots',
    'truck factor',
  ]) {
    it(`has the same ${kind}`, () => {
      assert.deepEqual(differencesIn(kind), []);
    });
  }

  it('is held against histories that have something of everything', () => {
    assert.ok(total(({ reference }) => reference.hotSpots.length) > 15, 'hot spots');
    assert.ok(total(({ reference }) => reference.coupled.length) > 20, 'coupled files');
    assert.ok(total(({ reference }) => reference.departures.length) > 20, 'truck factor');
  });
});
