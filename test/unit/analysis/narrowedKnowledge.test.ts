import assert from 'node:assert/strict';
import type { Analysis } from '../../../src/core/analysis/analysis';
import { personName } from '../../../src/core/analysis/person';
import type { Settings } from '../../../src/core/settings/settings';
import { ada, analysisOf, bela, dita, factsOf, mona } from '../../support/analysisFactory';
import { change, commits, daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const shop = 'apps/shop/cart.ts';
const bank = 'apps/bank/ledger.ts';

const narrowed = (sketches: readonly CommitSketch[], settings: Partial<Settings>): Analysis =>
  analysisOf(sketches, { settings });

/**
 * Who knows a file is a fact of its whole history: degrees of authorship rest on everyone's changes, since a stranger's
 * rewrite makes the team's knowledge as stale as a teammate's. But only the team can answer the manager's questions (who
 * takes over, who could be missed), so only the team is counted as knowing: all counts, as the settings say.
 */
describe('knowledge in a team', () => {
  const team = ['ada@example.com', 'bela@example.com'];
  const file: CommitSketch[] = [
    { by: mona, at: daysBefore(300), files: { [shop]: 'A' } },
    ...commits(4, change(dita, shop, 30)),
    change(ada, bank),
    change(bela, 'apps/shop/other.ts'),
  ];
  const knowledge = (settings: Partial<Settings>) => factsOf(narrowed(file, settings), shop).knowledge;
  const degrees = (settings: Partial<Settings>): unknown =>
    Object.fromEntries(knowledge(settings).authors.map(({ person, degree }) => [person, degree.toFixed(3)]));

  it('names as authors those who count', () => {
    const analysis = narrowed(file, { team });
    assert.deepEqual(
      factsOf(analysis, shop).knowledge.authors.map(({ person }) => personName(analysis.people, person).name),
      ['Mona Ferreira'],
    );
    assert.equal(knowledge({}).authors.length, 2);
  });
  it('has the same degrees as without it: a stranger’s changes make it stale too', () => {
    const [[manager, degree]] = Object.entries(degrees({ team }) as object) as [[string, string]];
    assert.equal((degrees({}) as Record<string, string>)[manager], degree);
  });
  it('is only the manager’s where nobody else of the team has it', () => {
    assert.equal(knowledge({}).onlyManagerKnows, false);
    assert.equal(knowledge({ team }).onlyManagerKnows, true);
  });
  it('passes to the team: successor and learner are among those who count', () => {
    assert.equal(knowledge({}).successor?.name, 'Dita Novak');
    assert.equal(knowledge({ team }).successor, null);
    assert.equal(knowledge({ team }).learner?.name, 'Bela Varga');
    assert.equal(knowledge({ team: ['ada@example.com'] }).learner, null);
  });
  it('is learnt from the neighbours that are in scope', () => {
    assert.equal(knowledge({ scope: ['apps/shop/**'] }).learner?.name, 'Bela Varga');
    assert.equal(knowledge({ scope: [shop] }).learner, null);
  });

  it('has a truck factor over the files in scope and the authors who count', () => {
    const factor = (settings: Partial<Settings>): unknown => {
      const { files, all, onlyManagerKnows } = narrowed(file, settings).truckFactor();
      return [files, all.value, onlyManagerKnows];
    };
    assert.deepEqual(factor({ scope: ['apps/shop/**'] }), [2, 3, []]);
    assert.deepEqual(factor({ scope: ['apps/shop/**'], team }), [2, 2, [shop]]);
    assert.deepEqual(factor({ scope: [shop], team: ['ada@example.com'] }), [1, 1, [shop]]);
  });
  it('has a truck factor of zero where most files have no author who counts', () => {
    const strangers = commits(3, change(dita, shop)).map((sketch, index) => ({
      ...sketch,
      files: { [`apps/shop/file${index}.ts`]: 'A' as const },
    }));
    const { all } = narrowed([...strangers, { by: ada, files: { 'apps/a.ts': 'A' } }], {
      team: ['ada@example.com'],
    }).truckFactor();
    assert.deepEqual(all, { value: 0, removals: [] });
  });
});

describe('a review gate in a scope', () => {
  const codeOwners = { file: { path: 'CODEOWNERS', dialect: 'github' } as const, text: '* mona@example.com\n' };
  const gates = (settings: Partial<Settings>, text = codeOwners.text): string[] =>
    analysisOf([change(mona, shop), change(ada, bank)], {
      codeOwners: { ...codeOwners, text },
      settings: { criticalPaths: ['apps/**'], ...settings },
    })
      .criticalFiles.filter(file => file.managerReviewsAlone)
      .map(({ path }) => path);

  it('is one of a critical file in scope', () => {
    assert.deepEqual(gates({}).sort(), [bank, shop]);
    assert.deepEqual(gates({ scope: ['apps/shop/**'] }), [shop]);
  });
  it('is open where somebody outside the team may approve: who may is no count', () => {
    assert.deepEqual(gates({ team: ['chen@example.com'] }, '* mona@example.com ada@example.com\n'), []);
  });
});
