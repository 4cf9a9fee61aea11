import assert from 'node:assert/strict';
import type { Credit } from '../../../../src/core/findings/credits/credit';
import { credits } from '../../../../src/core/findings/credits/credits';
import { ada, analysisOf, mona } from '../../../support/analysisFactory';
import { commits, daysBefore } from '../../../support/historyFactory';
import type { Change, CommitSketch } from '../../../support/historyFactory';

function given(sketches: readonly CommitSketch[], criticalPaths: readonly string[] = []): readonly Credit[] {
  return credits(analysisOf([{ by: ada }, { by: mona }, ...sketches], { settings: { criticalPaths } }));
}

const kinds = (sketches: readonly CommitSketch[], criticalPaths: readonly string[] = []): readonly string[] =>
  given(sketches, criticalPaths).map(({ kind }) => kind);

const changing = (...paths: readonly string[]): CommitSketch => ({
  by: mona,
  files: Object.fromEntries(paths.map((path): [string, Change] => [path, 'M'])),
});

describe('the credits for own work', () => {
  const natures: Readonly<Record<string, readonly string[]>> = {
    tests: ['test/app.test.ts'],
    docs: ['docs/guide.md'],
    tooling: ['scripts/release.sh'],
    prototypes: ['examples/queue.ts'],
  };
  for (const [kind, paths] of Object.entries(natures)) {
    it(`are given for two commits of ${kind}`, () => {
      assert.deepEqual(kinds(commits(2, changing(...paths))), [kind]);
    });
    it(`are not given for one of ${kind}`, () => {
      assert.deepEqual(kinds([changing(...paths)]), []);
    });
    it(`are not given for commits of ${kind} that change the product as well`, () => {
      assert.deepEqual(kinds(commits(2, changing(...paths, 'src/app.ts'))), []);
    });
    it(`are not given for ${kind} of others`, () => {
      assert.deepEqual(kinds(commits(2, { ...changing(...paths), by: ada })), []);
    });
    it(`are not given for ${kind} before the window`, () => {
      assert.deepEqual(kinds(commits(2, { ...changing(...paths), at: daysBefore(90) })), []);
    });
  }

  it('take no new version of what documents are built with for a document', () => {
    const built = changing('docs/src/build.js');
    const said = (...subjects: readonly string[]): readonly string[] =>
      kinds(subjects.map(subject => ({ ...built, subject })));
    assert.deepEqual(said('Explain the build', 'Explain the dependence'), ['docs']);
    assert.deepEqual(said('Explain the build', 'chore: update dependency markdown-it to v14'), []);
    assert.deepEqual(said('Explain the build', 'Bump markdown-it'), []);
  });

  it('take CI for tooling', () => {
    assert.deepEqual(kinds(commits(2, changing('.github/workflows/ci.yml'))), ['tooling']);
  });

  it('take tests with documents, tools and manifests for tests', () => {
    assert.deepEqual(kinds(commits(2, changing('test/a.test.ts', 'README.md', 'scripts/a.sh', 'package.json'))), [
      'tests',
    ]);
  });

  it('take tests of critical files for tests', () => {
    assert.deepEqual(kinds(commits(2, changing('test/a.test.ts')), ['test/**']), ['tests']);
  });

  it('are not given for manifests, lock files and change logs alone', () => {
    assert.deepEqual(kinds(commits(2, changing('package.json', 'package-lock.json', 'CHANGELOG.md'))), []);
  });

  it('say how many, with the files and the commits', () => {
    const [credit] = given(commits(3, changing('test/app.test.ts')));
    assert.equal(credit?.title, '3 of your commits are tests');
    assert.deepEqual([credit.evidence.files, credit.evidence.commits.length], [['test/app.test.ts'], 3]);
    assert.match(credit.evidence.command ?? '', / -- test\/app\.test\.ts$/);
  });

  it('count decision records apart', () => {
    const facts = (path: string): unknown =>
      given([changing('docs/guide.md'), changing(path)])[0]?.facts.map(({ value }) => value);
    assert.deepEqual(facts('docs/adr/0001-queue.md'), [2, 1]);
    assert.deepEqual(facts('rfcs/queue.md'), [2, 1]);
    assert.deepEqual(facts('docs/address.md'), [2]);
  });
});

describe('the credit for small fixes', () => {
  const fix = (sketch: CommitSketch = {}): CommitSketch => ({
    ...changing('lib/a.ts'),
    subject: 'Fix the clock',
    ...sketch,
  });

  /** Two commits of one subject are told apart by their dates. */
  const two = (sketch: CommitSketch): CommitSketch[] => [
    { ...sketch, at: daysBefore(6) },
    { ...sketch, at: daysBefore(5) },
  ];

  it('is given for two fixes of product files off the critical path', () => {
    const [credit] = given(two(fix()));
    assert.deepEqual(
      [credit?.kind, credit?.title],
      ['small-fixes', '2 of your commits are small fixes off the critical path'],
    );
  });
  it('is not given for one', () => {
    assert.deepEqual(kinds([fix()]), []);
  });

  it('is given for fixes of three files, whatever tests and documents come with them', () => {
    const { files = {} } = changing('lib/a.ts', 'lib/b.ts', 'lib/c.ts', 'test/a.test.ts', 'README.md');
    assert.deepEqual(kinds(two(fix({ files }))), ['small-fixes']);
  });
  it('is not given for fixes of four', () => {
    const { files = {} } = changing('lib/a.ts', 'lib/b.ts', 'lib/c.ts', 'lib/d.ts');
    assert.deepEqual(kinds(two(fix({ files }))), []);
  });

  it('is not given on the critical path', () => {
    assert.deepEqual(kinds(two(fix()), ['lib/a.ts']), []);
  });

  for (const subject of ['fix: the clock', 'Fixes #12', 'Repair a crash at midnight', 'hotfix', 'Correct typos'])
    it(`takes "${subject}" for a fix`, () => {
      assert.deepEqual(kinds(two(fix({ subject }))), ['small-fixes']);
    });
  for (const subject of ['Add a clock', 'Prefix all names', 'Test fixtures', 'Revert "Fix the clock"'])
    it(`takes "${subject}" for none`, () => {
      assert.deepEqual(kinds(two(fix({ subject }))), []);
    });
});
