import assert from 'node:assert/strict';
import { absence, absenceOf } from '../../../src/core/findings/absence';
import type { JudgedFinding } from '../../../src/core/findings/finding';
import { judge } from '../../../src/core/findings/rules';
import { ada, analysisOf, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';
import { theirBranch, waitingFor } from '../../support/openWorkFactory';
import type { WaitingSketch } from '../../support/openWorkFactory';

const other: CommitSketch = { by: ada, files: { 'lib/other.ts': 'A' } };
const made = (path: string, days = 5): CommitSketch => ({ by: mona, at: daysBefore(days), files: { [path]: 'A' } });

const files = (sketches: readonly CommitSketch[], overrides: AnalysisSketch = {}): readonly string[] =>
  absenceOf(analysisOf([...sketches, other], overrides), []).files;

const found = (kind: string): JudgedFinding => ({
  id: kind,
  kind,
  severity: 'medium',
  title: kind,
  facts: [],
  evidence: { commits: [], files: [], refs: [], command: null },
  actions: [],
});

describe('the files that stall while the manager is away', () => {
  it('are those that only the manager knows and that changed in the window', () => {
    assert.deepEqual(files([made('src/a.ts', 89), made('src/b.ts', 91)]), ['src/a.ts']);
  });

  it('are declared ones too that did not change', () => {
    const settings = { criticalPaths: ['src/b.ts'] };
    assert.deepEqual(files([made('src/b.ts', 91)], { settings }), ['src/b.ts']);
  });

  it('are of the other critical ones only those that did', () => {
    assert.deepEqual(files([made('db/migrate/2.sql', 91), made('db/migrate/3.sql', 89)]), ['db/migrate/3.sql']);
  });

  it('are not those that somebody else knows', () => {
    assert.deepEqual(files([made('src/a.ts'), { by: ada, files: { 'src/a.ts': 'M' } }]), []);
  });

  it('are no tests, not even critical ones', () => {
    assert.deepEqual(files([made('test/a.test.ts')], { settings: { criticalPaths: ['test/**'] } }), []);
  });

  it('stand in the order of demand', () => {
    const again: CommitSketch = { by: mona, at: daysBefore(3), files: { 'src/b.ts': 'M' } };
    assert.deepEqual(files([made('src/a.ts'), made('src/b.ts'), again]), ['src/b.ts', 'src/a.ts']);
  });

  it('are none of a manager of whom no commit is', () => {
    assert.deepEqual(files([made('src/a.ts')], { managers: [] }), []);
  });
});

describe('the branches that wait while the manager is away', () => {
  const refs = (sketch: WaitingSketch): readonly string[] =>
    absenceOf({ ...analysisOf([{ by: mona }, other]), waiting: [waitingFor(sketch)] }, []).refs;

  it('are those that a teammate’s work is built on, by one ref each', () => {
    const branch = { refs: ['refs/heads/engine', 'refs/remotes/origin/engine'] };
    assert.deepEqual(refs({ branch, dependents: [{ branch: theirBranch(), contained: 1, commits: 1 }] }), [
      'refs/heads/engine',
    ]);
  });
  it('are not those that nothing is built on', () => {
    assert.deepEqual(refs({ dependents: [] }), []);
  });
});

describe('the gates that stay shut', () => {
  it('are those that the findings name', () => {
    const kinds = ['merge-gate', 'sole-knowledge', 'review-gate', 'release-gate'];
    assert.deepEqual(absenceOf(analysisOf([{ by: mona }, other]), kinds.map(found)).gates, [
      'merges',
      'reviews',
      'releases',
    ]);
  });
});

describe('the card of an absence', () => {
  const nothing = analysisOf([{ by: mona }, { by: ada }, other]);

  it('is not given where nothing stalls', () => {
    assert.equal(absence(nothing, []), null);
  });

  it('is without a judgement', () => {
    assert.equal(absence(analysisOf([made('src/a.ts'), other]), [])?.severity, 'none');
  });

  it('names the one file, or counts them, and names the gates', () => {
    const title = (sketches: readonly CommitSketch[], ...kinds: readonly string[]): string | undefined =>
      absence(analysisOf([...sketches, other]), kinds.map(found))?.title;
    assert.equal(title([made('src/a.ts')]), 'Two weeks without you: only you know src/a.ts');
    assert.equal(title([made('src/a.ts'), made('src/b.ts')]), 'Two weeks without you: only you know 2 files in use');
    assert.equal(
      title([made('src/a.ts')], 'merge-gate', 'release-gate'),
      'Two weeks without you: only you know src/a.ts; merges and releases wait for you',
    );
    assert.equal(
      title([{ by: mona, files: { 'lib/other.ts': 'A' } }], 'review-gate', 'merge-gate', 'release-gate'),
      'Two weeks without you: reviews, merges and releases wait for you',
    );
  });

  it('counts only what there is', () => {
    assert.deepEqual(
      absence(nothing, [found('review-gate')])?.facts.map(({ label, value }) => [label, value]),
      [['gates that only you open', 1]],
    );
  });

  it('shows fifty files at most, and counts them all', () => {
    const many = Array.from({ length: 60 }, (_, index) => made(`src/${index}.ts`));
    const card = absence(analysisOf([...many, other]), []);
    assert.deepEqual([card?.facts[0]?.value, card?.evidence.files.length], [60, 50]);
  });

  it('is the last of the findings', () => {
    const kinds = judge(analysisOf([made('src/a.ts', 60), other], { settings: { criticalPaths: ['src/**'] } })).map(
      ({ kind }) => kind,
    );
    assert.deepEqual(kinds, ['sole-knowledge', 'absence']);
  });
});
