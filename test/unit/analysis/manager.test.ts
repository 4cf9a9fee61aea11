import assert from 'node:assert/strict';
import { managersOf } from '../../../src/core/analysis/analysis';
import { ada, analysisOf, bela, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { commits } from '../../support/historyFactory';

/** Number of work commits that are the manager's; null where the manager is in no commit. */
function own(authors: readonly string[], overrides: AnalysisSketch): number | null {
  const analysis = analysisOf(
    authors.map(by => ({ by })),
    overrides,
  );
  return analysis.manager === null ? null : managersOf(analysis, analysis.window.workCommits).length;
}

describe('the manager', () => {
  it('is found by e-mail', () => {
    assert.equal(own([mona, ada], { managers: ['mona@example.com'] }), 1);
  });
  it('is found by e-mail in another case', () => {
    assert.equal(own([mona, ada], { managers: ['MONA@Example.com'] }), 1);
  });
  it('is found by name', () => {
    assert.equal(own([mona, ada], { managers: ['mona ferreira'] }), 1);
  });

  it('is not found by a part of a name or e-mail', () => {
    assert.equal(own([mona, ada], { managers: ['Mona', 'example.com'] }), null);
  });

  it('is found by the name that the mailmap gives', () => {
    const mailmap = 'Mona Ferreira <mona@example.com> <m@laptop>';
    assert.equal(own(['m <m@laptop>', ada], { managers: ['Mona Ferreira'], mailmap }), 1);
  });

  it('is found by the address that the mailmap replaced', () => {
    const mailmap = 'Mona Ferreira <mona@example.com> <m@laptop>';
    assert.equal(own(['m <m@laptop>', mona, ada], { managers: ['m@laptop'], mailmap }), 2);
  });

  it('has all identities that are the same person', () => {
    assert.equal(own([mona, 'Mona Ferreira <mona@home.example>', ada], { managers: ['mona@example.com'] }), 2);
  });

  it('has the identities of an alias', () => {
    const aliases = { 'mona@example.com': ['mf@laptop'] };
    assert.equal(own([mona, 'mf <mf@laptop>', ada], { managers: ['mona@example.com'], settings: { aliases } }), 2);
  });

  it('is found by the name that an alias goes by, though no commit has it', () => {
    const aliases = { 'The Boss': ['mona@example.com', 'mf@laptop'] };
    assert.equal(own([mona, 'mf <mf@laptop>', ada], { managers: ['the boss'], settings: { aliases } }), 2);
  });

  it('is one subject where several are configured, summed', () => {
    assert.equal(own([mona, ada, ada, bela], { managers: ['mona@example.com', 'Ada Okafor'] }), 3);
  });

  it('is never a bot', () => {
    assert.equal(own(['release bot <mona@example.com>', ada], { managers: ['mona@example.com'] }), null);
  });

  it('is nobody where no commit is theirs', () => {
    assert.equal(own([ada], { managers: ['mona@example.com'] }), null);
  });
  it('is nobody where none is configured', () => {
    assert.equal(own([mona], { managers: [] }), null);
  });
});

describe('commits of the window', () => {
  const history = [
    ...commits(2, { by: mona, files: { 'src/app.ts': 'M', 'src/app.test.ts': 'M' } }),
    { by: ada, files: { 'src/app.test.ts': 'M' } } as const,
    { by: ada, files: { 'src/critical.ts': 'M' } } as const,
    { by: ada, files: { 'package.json': 'M' } } as const,
  ];
  const analysis = analysisOf(history, { settings: { criticalPaths: ['src/critical.ts'] } });

  it('touch product source where one file of theirs is product source', () => {
    assert.equal(analysis.productCommits.length, 3);
  });

  it('touch the critical path where one file of theirs is critical', () => {
    assert.equal(analysis.criticalCommits.length, 1);
  });
});

describe('the facts of a file', () => {
  it('are there for every file of base', () => {
    assert.equal(analysisOf([{ files: { 'README.md': 'A' } }]).fileFacts('README.md')?.kind.leftOut, 'prose');
  });

  it('are not there for another path', () => {
    assert.equal(analysisOf([{ files: { 'src/a.ts': 'A' } }]).fileFacts('src/b.ts'), undefined);
    assert.equal(analysisOf([{ files: { 'src/a.ts': 'A' } }]).fileFacts('__proto__'), undefined);
  });
});

describe('paths that look like properties of objects', () => {
  for (const path of ['__proto__', 'constructor', 'src/toString']) {
    it(`are files like others: ${path}`, () => {
      assert.equal(analysisOf(commits(3, { by: ada, files: { [path]: 'M' } })).fileFacts(path)?.window.revisions, 3);
    });
  }
});
