import assert from 'node:assert/strict';
import { ada, analysisOf, bela, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { daysBefore } from '../../support/historyFactory';
import type { Change, CommitSketch } from '../../support/historyFactory';
import { textAt } from '../../../src/core/history/columns';

/** Ids of the work commits, oldest first. */
function workOf(sketches: readonly CommitSketch[], overrides: AnalysisSketch = {}): string[] {
  const { history, window } = analysisOf(sketches, overrides);
  return window.workCommits.map(position => textAt(history.ids, position)).reverse();
}

const counts = (sketch: CommitSketch, overrides: AnalysisSketch = {}): boolean =>
  workOf([{ ...sketch, id: 'it' }], overrides).includes('it');

const files = (count: number, change: Change = 'M'): Record<string, Change> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/file${index}.ts`, change]));

describe('a work commit', () => {
  it('is a person’s change to a file that counts', () => {
    assert.ok(counts({ by: ada }));
  });

  it('is also one that deletes a file', () => {
    assert.ok(counts({ files: { 'src/app.ts': 'D' } }));
  });

  it('is also one that changes a test', () => {
    assert.ok(counts({ files: { 'test/app.test.ts': 'M' } }));
  });

  it('is not a bot’s', () => {
    assert.ok(!counts({ by: 'renovate[bot] <bot@example.com>' }));
  });

  it('is not one that changes nothing', () => {
    assert.ok(!counts({ files: {} }));
  });

  it('is not one that changes only what is left out', () => {
    assert.ok(!counts({ files: { 'package-lock.json': 'M', 'README.md': 'M' } }));
  });

  it('is one that changes something beside what is left out', () => {
    assert.ok(counts({ files: { 'package-lock.json': 'M', 'src/app.ts': 'M' } }));
  });

  it('is one that changes only a left-out file which a glob declares critical', () => {
    assert.ok(counts({ files: { 'docs/contract.md': 'M' } }, { settings: { criticalPaths: ['docs/*.md'] } }));
  });

  it('is not a merge', () => {
    const merge = { id: 'it', parents: ['left', 'right'], files: { 'src/app.ts': 'M' } } as const;
    const sides = [{ id: 'left' }, { id: 'right', parents: [] }];
    assert.ok(!workOf([...sides, merge]).includes('it'));
  });

  it('is not one that base does not contain', () => {
    const aside = { id: 'aside', parents: ['root'] };
    assert.deepEqual(workOf([{ id: 'root' }, aside, { id: 'tip', parents: ['root'] }]), ['root', 'tip']);
  });
});

describe('a bulk commit', () => {
  it('is not one of 50 files', () => {
    assert.ok(counts({ files: files(50) }));
  });
  it('is one of 51 files, and no work commit', () => {
    assert.ok(!counts({ files: files(51) }));
  });

  it('is one of 51 files even where all but one are left out', () => {
    const left = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`docs/${index}.md`, 'M' as const]));
    assert.ok(!counts({ files: { ...left, 'src/app.ts': 'M' } }));
  });
});

describe('a commit of .git-blame-ignore-revs', () => {
  it('is no work commit', () => {
    assert.ok(!counts({}, { ignoredRevisions: new Set(['it']) }));
  });

  it('leaves others alone', () => {
    assert.ok(counts({}, { ignoredRevisions: new Set(['another']) }));
  });
});

describe('a commit of automation under a person’s name', () => {
  it('is no work commit', () => {
    assert.ok(!counts({ by: mona, subject: 'Release 1.2.3' }));
  });

  it('counts for nothing else of the person’s either', () => {
    const { window } = analysisOf([{ by: mona, subject: 'Release 1.2.3' }]);
    assert.deepEqual(window.ownCommits, []);
  });

  it('is not one that only mentions a release', () => {
    assert.ok(counts({ subject: 'Fix the release of 1.2.3' }));
  });
});

describe('two commits with the same author, author date and subject', () => {
  const picked = { by: ada, at: daysBefore(20), subject: 'Fix the clock' };

  it('are one, the earlier by committer date', () => {
    const later = { ...picked, committedAt: daysBefore(5), id: 'later' };
    const earlier = { ...picked, committedAt: daysBefore(19), id: 'earlier', parents: ['root'] };
    const merge = { id: 'merge', parents: ['later', 'earlier'], committedAt: daysBefore(4) };
    assert.deepEqual(workOf([{ id: 'root', by: bela }, later, earlier, merge]), ['root', 'earlier']);
  });

  it('are one under two identities of one person', () => {
    const work = workOf([
      { ...picked, by: 'Ada Okafor <ada@home.example>', id: 'one' },
      { ...picked, by: 'Ada Okafor <ada@work.example>', id: 'two' },
    ]);
    assert.deepEqual(work, ['one']);
  });

  it('are one where the earlier lies before the window', () => {
    const before = { ...picked, at: daysBefore(200), committedAt: daysBefore(200), id: 'earlier' };
    const copy = { ...picked, at: daysBefore(200), committedAt: daysBefore(5), id: 'copy' };
    assert.deepEqual(workOf([before, copy]), []);
  });

  it('are one where the earlier is older than all that is looked at', () => {
    const before = { ...picked, at: daysBefore(800), committedAt: daysBefore(800), id: 'earlier' };
    const copy = { ...picked, at: daysBefore(800), committedAt: daysBefore(5), id: 'copy' };
    assert.deepEqual(workOf([before, copy]), []);
  });

  it('are two where the other is not on base', () => {
    const aside = { ...picked, committedAt: daysBefore(19), id: 'aside', parents: ['root'] };
    const onBase = { ...picked, committedAt: daysBefore(5), id: 'on base', parents: ['root'] };
    assert.deepEqual(workOf([{ id: 'root', by: bela }, aside, onBase]), ['root', 'on base']);
  });
});

describe('commits that differ', () => {
  const one = { by: ada, at: daysBefore(20), subject: 'Fix the clock' };
  const others = {
    'by subject': { ...one, subject: 'Fix the clock again' },
    'by author date': { ...one, at: daysBefore(19) },
    'by author': { ...one, by: bela },
  };
  for (const [how, other] of Object.entries(others)) {
    it(`${how} are two`, () => {
      assert.equal(workOf([one, other]).length, 2);
    });
  }
});
