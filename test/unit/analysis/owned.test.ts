import assert from 'node:assert/strict';
import { parseCodeOwners } from '../../../src/core/analysis/codeOwners/parseCodeOwners';
import { ownedReasons } from '../../../src/core/analysis/owned';
import { analysisOf, ada, bela, chen, factsOf, steadyTeam } from '../../support/analysisFactory';
import { commits, daysBefore } from '../../support/historyFactory';

const file = { path: '.github/CODEOWNERS', dialect: 'github' } as const;
const paths = Array.from({ length: 20 }, (_, index) => `src/${index < 4 ? 'pay' : 'web'}/file${index}.ts`);
const all = [...paths.keys()];
const owned = (text: string, changed: readonly number[] = all) => [
  ...ownedReasons(paths, changed, parseCodeOwners(text, file)).keys(),
];

describe('an owned file', () => {
  it('has an owner by a rule that is about few files', () => {
    assert.deepEqual(owned('/src/pay/ @pay-team'), [0, 1, 2, 3]);
  });
  it('may be one of a fifth of the tracked files', () => {
    assert.equal(owned('/src/pay/ @pay-team\n').length, 4);
    assert.deepEqual(owned('/src/pay/ @pay-team\n/src/pay/* @a\n/src/*/file?.ts @b'), []);
  });
  it('is not owned by a catch-all', () => {
    assert.deepEqual(owned('* @everybody'), []);
  });
  it('is not owned by the last rule that names nobody', () => {
    assert.deepEqual(owned('/src/pay/ @pay-team\n/src/pay/file0.ts'), [1, 2, 3]);
  });
  it('is in the top quarter of the changed files by demand', () => {
    assert.deepEqual(owned('/src/pay/ @pay-team', [4, 5, 6, 7, 0, 8, 9, 10, 1, 2]), []);
    assert.deepEqual(owned('/src/pay/ @pay-team', [4, 5, 0, 6, 7, 8, 9, 10, 1, 2]), [0]);
  });
  it('says who owns it and where that stands', () => {
    const reason = ownedReasons(paths, all, parseCodeOwners('\n/src/pay/ @pay-team @ada', file)).get(0);
    assert.deepEqual(reason, {
      kind: 'owned',
      value: 1,
      threshold: 5,
      detail: 'owned by @pay-team @ada (.github/CODEOWNERS, line 2)',
    });
  });
});

describe('a repository with CODEOWNERS', () => {
  const changes = [ada, bela, chen].flatMap(by => commits(3, { by, at: daysBefore(5), files: { 'src/hot.ts': 'M' } }));
  const codeOwners = { file, text: '/src/hot.ts ada@example.com' };

  it('names the owners of each file', () => {
    const analysis = analysisOf([...steadyTeam(), ...changes], { codeOwners });
    assert.deepEqual(factsOf(analysis, 'src/hot.ts').codeOwners, ['ada@example.com']);
    assert.deepEqual(factsOf(analysis, 'src/quiet/file0.ts').codeOwners, []);
  });
  it('makes an owned file critical', () => {
    const kinds = factsOf(analysisOf([...steadyTeam(), ...changes], { codeOwners }), 'src/hot.ts').reasons.map(
      ({ kind }) => kind,
    );
    assert.deepEqual(kinds, ['hotspot', 'owned']);
  });
  it('says nothing where the history is thin', () => {
    assert.deepEqual(factsOf(analysisOf(changes, { codeOwners }), 'src/hot.ts').reasons, []);
  });
});
