import assert from 'node:assert/strict';
import type { Analysis } from '../../../src/core/analysis/analysis';
import { managersOf } from '../../../src/core/analysis/analysis';
import { personName } from '../../../src/core/analysis/person';
import type { Settings } from '../../../src/core/settings/settings';
import { ada, analysisOf, bela, chen, dita, factsOf, mona, steadyTeam } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { change, commits, daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const shop = 'apps/shop/cart.ts';
const bank = 'apps/bank/ledger.ts';

function narrowed(sketches: readonly CommitSketch[], settings: Partial<Settings>, more: AnalysisSketch = {}): Analysis {
  return analysisOf(sketches, { ...more, settings });
}

const namesOf = ({ people }: Analysis, persons: Iterable<number>): string[] =>
  [...persons].map(person => personName(people, person).name.split(' ')[0] ?? '').sort();

describe('a team', () => {
  const everyone = [mona, ada, bela, chen].map(by => change(by, shop));
  const counted = (
    team: readonly string[],
    more: AnalysisSketch & { aliases?: Settings['aliases'] } = {},
  ): string[] => {
    const { aliases = {}, ...sketch } = more;
    const analysis = narrowed(everyone, { team, aliases }, sketch);
    return namesOf(analysis, analysis.window.commitsOf.keys());
  };

  it('is everyone where nobody is named', () => {
    assert.deepEqual(counted([]), ['Ada', 'Bela', 'Chen', 'Mona']);
    assert.equal(narrowed(everyone, {}).narrowing.persons, null);
  });
  it('is the people who are named by e-mail or name, in any case, and the manager', () => {
    assert.deepEqual(counted(['ADA@example.com', 'bela varga']), ['Ada', 'Bela', 'Mona']);
  });
  it('does not need the manager’s own name, and allows it', () => {
    assert.deepEqual(counted(['ada@example.com', 'mona@example.com']), ['Ada', 'Mona']);
  });
  it('is without a manager where nobody is looked at', () => {
    assert.deepEqual(counted(['ada@example.com'], { managers: [] }), ['Ada']);
  });
  it('is not found by a part of a name', () => {
    assert.deepEqual(counted(['ada@example.com', 'Bela', 'example.com']), ['Ada', 'Mona']);
  });
  it('is found by the name that the mailmap gives, and by the one that it replaced', () => {
    const mailmap = 'Ada King <king@example.com> <ada@example.com>';
    for (const name of ['Ada King', 'king@example.com', 'ada@example.com']) {
      assert.deepEqual(counted([name], { mailmap }), ['Ada', 'Mona']);
    }
  });
  it('is found by an alias, also where no commit has it', () => {
    assert.deepEqual(counted(['Countess'], { aliases: { Countess: ['ada@example.com'] } }), ['Ada', 'Mona']);
  });
  it('takes no bot in', () => {
    const bot = change('renovate[bot] <bot@example.com>', shop);
    const { narrowing, people } = narrowed([...everyone, bot], { team: ['bot@example.com', 'ada@example.com'] });
    assert.deepEqual(namesOf({ people } as Analysis, narrowing.persons ?? []), ['Ada', 'Mona']);
    assert.deepEqual(narrowing.unmatched.team, ['bot@example.com']);
  });

  it('tells the names that fit nobody, as they are written', () => {
    const { narrowing } = narrowed(everyone, { team: ['ada@example.com', 'Eve ', 'zoe@example.com'] });
    assert.deepEqual(narrowing.unmatched.team, ['Eve ', 'zoe@example.com']);
  });
  it('tells none as long as older history, which may have them, is still to be read', () => {
    const { narrowing } = narrowed(everyone, { team: ['ada@example.com', 'Eve'] }, { isWhole: false });
    assert.deepEqual(narrowing.unmatched.team, []);
  });
  it('is everyone where all names fit nobody: they are meant for another repository', () => {
    assert.deepEqual(counted(['eve@example.com']), ['Ada', 'Bela', 'Chen', 'Mona']);
  });
});

describe('a scope', () => {
  const both = [change(ada, shop), change(ada, bank)];
  const paths = (scope: readonly string[]): string[] =>
    narrowed(both, { scope })
      .filesByDemand(9)
      .map(({ path }) => path);

  it('is everything where no glob is given', () => {
    assert.deepEqual(paths([]), [bank, shop]);
  });
  it('is the paths that a glob matches', () => {
    assert.deepEqual(paths(['apps/shop/**']), [shop]);
    assert.deepEqual(paths(['apps/shop/**', '**/ledger.ts']), [bank, shop]);
  });
  it('is everything where no glob matches a file of base, and tells those that match none', () => {
    assert.deepEqual(paths(['apps/shop']), [bank, shop]);
    assert.deepEqual(narrowed(both, { scope: ['apps/shop', 'apps/b*/**'] }).narrowing.unmatched.scope, ['apps/shop']);
  });
  it('keeps what the manager declared outside it out', () => {
    const settings = { criticalPaths: ['apps/**'], scope: ['apps/shop/**'] };
    assert.deepEqual(
      narrowed(both, settings).criticalFiles.map(({ path }) => path),
      [shop],
    );
  });
  it('takes the history of a file that was moved into it along', () => {
    const moved: CommitSketch[] = [
      ...commits(3, change(ada, 'old/cart.ts', 20)),
      { by: bela, at: daysBefore(15), files: { [shop]: { R: 'old/cart.ts' } } },
    ];
    const { window, filesByDemand, productCommits } = narrowed(moved, { scope: ['apps/**'] });
    assert.deepEqual([window.workCommits.length, productCommits.length], [4, 4]);
    assert.deepEqual(
      filesByDemand(9).map(file => file.window.revisions),
      [4],
    );
  });
  it('leaves what moved out of it behind, but not the work that it was', () => {
    const moved: CommitSketch[] = [
      ...commits(3, change(ada, 'apps/old.ts', 20)),
      change(ada, shop),
      { by: bela, at: daysBefore(15), files: { 'bank/old.ts': { R: 'apps/old.ts' } } },
    ];
    const { window, filesByDemand } = narrowed(moved, { scope: ['apps/**'] });
    assert.equal(window.workCommits.length, 4);
    assert.deepEqual(
      filesByDemand(9).map(({ path }) => path),
      [shop],
    );
  });
});

describe('a narrowed count', () => {
  const busy: CommitSketch[] = [
    ...steadyTeam(),
    ...commits(4, change(mona, shop)),
    ...commits(2, change(ada, shop)),
    ...commits(2, change(bela, shop)),
    ...commits(8, change(dita, shop)),
    ...commits(8, change(dita, bank)),
  ];
  const team = ['ada@example.com', 'bela@example.com', 'chen@example.com'];

  it('of a file’s changes, people and shares is the team’s', () => {
    const { window } = factsOf(narrowed(busy, { team }), shop);
    assert.deepEqual([window.revisions, window.people, window.manager.share], [8, 3, 0.5]);
    assert.equal(factsOf(narrowed(busy, {}), shop).window.manager.share, 0.25);
  });
  it('of demand is the team’s: three of the four people who work on the file', () => {
    const [own, all] = [narrowed(busy, { team }), narrowed(busy, {})].map(one => factsOf(one, shop).demand);
    assert.ok(own !== undefined && all !== undefined && Math.abs(own / all - 0.75) < 1e-9);
    assert.equal(factsOf(narrowed(busy, { team }), bank).demand, 0);
  });
  it('of work commits, of those on critical files and of those on product source is the team’s', () => {
    const analysis = narrowed(busy, { team, criticalPaths: ['apps/**'] });
    assert.deepEqual(
      [analysis.window.workCommits, analysis.criticalCommits, analysis.productCommits].map(found => found.length),
      [58, 8, 58],
    );
    assert.equal(managersOf(analysis, analysis.criticalCommits).length, 4);
  });
  it('of a week is the team’s, and in scope', () => {
    const sum = (settings: Partial<Settings>): number =>
      narrowed(busy, settings).weeks.reduce((total, week) => total + week.teamCommits, 0);
    assert.deepEqual([sum({}), sum({ team }), sum({ scope: ['apps/**'] })], [74, 58, 24]);
  });
  it('that is too small for statistics says so', () => {
    assert.equal(narrowed(busy, {}).window.lacking, null);
    assert.match(
      narrowed(busy, { team: ['ada@example.com'] }).window.lacking ?? '',
      /^50 work commits \(there are 23\) and 3 people/,
    );
  });
  it('of hot spots is in scope: a tenth of the changed files there', () => {
    const hot = (settings: Partial<Settings>): string[] =>
      narrowed(busy, settings).criticalFiles.map(({ path }) => path);
    assert.deepEqual(hot({}), [shop]);
    assert.deepEqual(hot({ scope: ['apps/**', 'src/**'], team }), [shop]);
    assert.deepEqual(hot({ scope: ['apps/bank/**', 'src/**'] }), []);
  });

  it('takes a commit in where a part of it is in scope, and bands it by that part', () => {
    const mixed: CommitSketch = { by: mona, files: { 'apps/shop/readme.md': 'M', [bank]: 'M' } };
    const bands = (settings: Partial<Settings>): unknown =>
      narrowed([change(ada, shop), mixed], settings).weeks.find(week => week.bands.writing + week.bands.product > 0)
        ?.bands;
    assert.deepEqual(bands({ scope: ['apps/shop/**'] }), {
      critical: 0,
      product: 0,
      support: 0,
      writing: 1,
      people: 0,
    });
    assert.deepEqual(bands({}), { critical: 0, product: 1, support: 0, writing: 0, people: 0 });
  });
  it('takes no commit of the manager’s in that is all outside the scope', () => {
    const { weeks } = narrowed([change(ada, shop), change(mona, bank)], { scope: ['apps/shop/**'] });
    assert.equal(
      weeks.some(week => Object.values(week.bands).some(count => count > 0)),
      false,
    );
  });
  it('of others’ commits that name the manager is the team’s', () => {
    const naming = (by: string): CommitSketch => ({ ...change(by, shop), trailers: [`Reviewed-by: ${mona}`] });
    const people = (settings: Partial<Settings>): number =>
      narrowed([change(mona, shop), naming(ada), naming(dita)], settings).weeks.reduce(
        (sum, week) => sum + week.bands.people,
        0,
      );
    assert.deepEqual([people({}), people({ team: ['ada@example.com'] })], [2, 1]);
  });

  it('still takes a commit of over fifty files for bulk, however few are in scope: a mass move is one in every part', () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`far/file${index}.ts`, 'M'] as const));
    const work = (more: CommitSketch['files']): number =>
      narrowed([change(ada, shop, 20), { by: bela, files: { ...files, ...more } }], {
        scope: ['apps/**', 'far/file1.ts'],
      }).window.workCommits.length;
    assert.deepEqual([work({}), work({ [shop]: 'M' })], [2, 1]);
  });
  it('of change coupling is the team’s, and names files in scope only', () => {
    const together = commits(6, { by: dita, files: { [shop]: 'M', [bank]: 'M' } });
    const sketches = [change(mona, shop), change(mona, bank), ...together];
    const coupled = (settings: Partial<Settings>): string[] =>
      factsOf(narrowed(sketches, settings), shop).coupledWith.map(({ path }) => path);
    assert.deepEqual(coupled({}), [bank]);
    assert.deepEqual(coupled({ team: ['mona@example.com'] }), []);
    assert.deepEqual(coupled({ scope: ['apps/shop/**'] }), []);
  });
  it('of the files that a code owners’ rule covers is in scope', () => {
    const codeOwners = { file: { path: 'CODEOWNERS', dialect: 'github' } as const, text: '/apps/shop/ @shop\n' };
    const owned = (settings: Partial<Settings>): string[] =>
      analysisOf(busy, { codeOwners, settings })
        .criticalFiles.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'owned'))
        .map(({ path }) => path);
    assert.deepEqual(owned({ scope: ['apps/**', 'src/**'] }), [shop]);
    // Of two files in scope the rule covers one: that says little of it.
    assert.deepEqual(owned({ scope: ['apps/**', 'src/quiet/file{0,1}.ts'] }), []);
  });
});
