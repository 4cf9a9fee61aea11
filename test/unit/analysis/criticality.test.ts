import assert from 'node:assert/strict';
import type { Reason } from '../../../src/core/analysis/reason';
import { ada, analysisOf, bela, chen, factsOf, mona, steadyTeam } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { commits, daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const hot = 'src/hot.ts';

/** Changes of one file, one for each of the people. */
const changes = (people: readonly string[], days = 5, path = hot): CommitSketch[] =>
  people.map(by => ({ by, at: daysBefore(days), files: { [path]: 'M' } }));

const reasonsOf = (sketches: readonly CommitSketch[], path = hot, overrides: AnalysisSketch = {}): readonly Reason[] =>
  factsOf(analysisOf(sketches, overrides), path).reasons;

const isHot = (people: readonly string[], overrides: AnalysisSketch = {}): boolean =>
  reasonsOf([...steadyTeam(), ...changes(people)], hot, overrides).some(({ kind }) => kind === 'hotspot');

describe('a hot spot', () => {
  it('has five revisions', () => {
    assert.ok(isHot([ada, ada, bela, bela, chen]));
  });
  it('does not have four', () => {
    assert.ok(!isHot([ada, ada, bela, chen]));
  });
  it('has three people', () => {
    assert.ok(isHot([ada, ada, ada, bela, chen]));
  });
  it('does not have two', () => {
    assert.ok(!isHot([ada, ada, ada, bela, bela]));
  });
  it('has three revisions that are not the manager’s', () => {
    assert.ok(isHot([mona, mona, ada, ada, bela]));
  });
  it('does not have two that are not the manager’s', () => {
    assert.ok(!isHot([mona, mona, mona, ada, bela]));
  });
  it('counts several managers as one of the people', () => {
    const people = [mona, chen, ada, ada, ada];
    assert.ok(isHot(people));
    assert.ok(!isHot(people, { managers: ['mona@example.com', 'chen@example.com'] }));
  });
  it('needs no manager', () => {
    assert.ok(isHot([ada, ada, bela, bela, chen], { managers: [] }));
  });

  it('is no file that is left out', () => {
    const path = 'CHANGELOG.md';
    assert.deepEqual(reasonsOf([...steadyTeam(), ...changes([ada, ada, bela, bela, chen], 5, path)], path), []);
  });

  it('is no file that is gone from base', () => {
    const gone: CommitSketch = { by: ada, files: { [hot]: 'D' } };
    assert.deepEqual(analysisOf([...steadyTeam(), ...changes([ada, bela, chen, ada, bela]), gone]).criticalFiles, []);
  });

  it('is told with its place, the number of changed files and what was counted', () => {
    const [reason] = reasonsOf([...steadyTeam(), ...changes([ada, ada, bela, bela, chen])]);
    assert.deepEqual(reason, {
      kind: 'hotspot',
      value: 1,
      threshold: 6,
      detail: 'number 1 of 51 changed files by demand: 5 changes by 3 people in 90 days',
    });
  });
});

describe('the part of the changed files that can be hot spots', () => {
  /** A team of which so many files are shared, newest first, and so many others changed often by one person alone. */
  function shared(count: number, others: number): string[] {
    const quiet = Array.from({ length: others }, (_, index) =>
      commits(3, {
        by: [ada, bela, chen][index % 3] ?? ada,
        at: daysBefore(80),
        files: { [`src/quiet${index}.ts`]: 'M' },
      }),
    );
    const all = Array.from({ length: count }, (_, index) =>
      changes([ada, ada, bela, bela, chen], 10 + index, `src/shared${index}.ts`),
    );
    return analysisOf([...quiet.flat(), ...all.flat()]).criticalFiles.map(({ path }) => path);
  }

  it('is two of twenty', () => {
    assert.deepEqual(shared(3, 17), ['src/shared0.ts', 'src/shared1.ts']);
  });
  it('is three of twenty-one', () => {
    assert.equal(shared(4, 17).length, 3);
  });
  it('is three of thirty', () => {
    assert.equal(shared(5, 25).length, 3);
  });

  it('is counted without files that are left out', () => {
    const left = Array.from({ length: 9 }, (_, index) => ({
      by: ada,
      files: { [`docs/${index}.md`]: 'A' as const, 'src/quiet0.ts': 'M' as const },
    }));
    const sketches = [...left, ...steadyTeam(), ...changes([ada, ada, bela, bela, chen])];
    assert.equal(reasonsOf(sketches)[0]?.threshold, Math.ceil(52 / 10));
  });

  it('orders files of equal demand by path', () => {
    const critical = (quiet: number): string[] => {
      const pair = ['src/b.ts', 'src/a.ts'].flatMap(path => changes([ada, ada, bela, bela, chen], 10, path));
      const sketches = [...steadyTeam(quiet).flatMap(one => commits(5, one)), ...pair];
      return analysisOf(sketches).criticalFiles.map(({ path }) => path);
    };
    assert.deepEqual(critical(9), ['src/a.ts', 'src/b.ts']);
    assert.deepEqual(critical(8), ['src/a.ts']);
  });
});

describe('thin history', () => {
  const kinds = (quiet: readonly CommitSketch[], people: readonly string[]): string[] =>
    reasonsOf([...quiet, ...changes(people)]).map(({ kind }) => kind);

  it('has no hot spot with 49 work commits', () => {
    assert.deepEqual(kinds(steadyTeam(44), [ada, ada, bela, bela, chen]), []);
  });

  it('is over with 50', () => {
    assert.deepEqual(kinds(steadyTeam(45), [ada, ada, bela, bela, chen]), ['hotspot']);
  });

  const adas = steadyTeam().map(one => ({ ...one, by: ada }));

  it('has no hot spot with two people who have three work commits', () => {
    assert.deepEqual(kinds(adas, [bela, bela, bela, chen, chen]), []);
  });

  it('is over with three', () => {
    assert.deepEqual(kinds(adas, [ada, bela, bela, bela, chen, chen, chen]), ['hotspot']);
  });

  it('still has declared files', () => {
    const declared = { settings: { criticalPaths: ['src/*.ts'] } };
    assert.deepEqual(
      reasonsOf(changes([ada]), hot, declared).map(({ kind }) => kind),
      ['declared'],
    );
  });

  it('still has files of presets', () => {
    const path = 'db/migrate/1.sql';
    assert.deepEqual(
      reasonsOf(changes([ada], 5, path), path).map(({ kind }) => kind),
      ['preset'],
    );
  });
});

describe('a reason', () => {
  it('names the glob that declares the file', () => {
    const [reason] = reasonsOf(changes([ada]), hot, { settings: { criticalPaths: ['lib/**', 'src/*.ts'] } });
    assert.deepEqual(reason, { kind: 'declared', value: 1, threshold: 1, detail: 'declared critical by src/*.ts' });
  });

  it('names the preset that matches', () => {
    const [reason] = reasonsOf(changes([ada], 5, 'db/migrate/1.sql'), 'db/migrate/1.sql');
    assert.deepEqual(reason, { kind: 'preset', value: 1, threshold: 1, detail: 'the preset migrations matches' });
  });

  it('is one of several that hold', () => {
    const path = 'db/migrate/1.sql';
    const sketches = [...steadyTeam(), ...changes([ada, ada, bela, bela, chen], 5, path)];
    const reasons = reasonsOf(sketches, path, { settings: { criticalPaths: ['db/**'] } });
    assert.deepEqual(
      reasons.map(({ kind }) => kind),
      ['declared', 'preset', 'hotspot'],
    );
  });

  it('makes a file critical that nobody changed', () => {
    const sketches = [{ at: daysBefore(900), files: { 'src/a.ts': 'A' } } as const];
    assert.equal(analysisOf(sketches, { settings: { criticalPaths: ['src/a.ts'] } }).criticalFiles.length, 1);
  });

  it('never holds for what the manager excluded', () => {
    const sketches = [...steadyTeam(), ...changes([ada, ada, bela, bela, chen])];
    const settings = { criticalPaths: ['src/**'], exclude: [hot] };
    assert.deepEqual(reasonsOf(sketches, hot, { settings }), []);
  });
});

describe('critical files', () => {
  it('come by demand, highest first', () => {
    const sketches = [
      ...changes([ada], 20, 'src/a.ts'),
      ...changes([ada], 5, 'src/b.ts'),
      ...changes([ada], 9, 'src/c.ts'),
    ];
    const { criticalFiles } = analysisOf(sketches, { settings: { criticalPaths: ['**'] } });
    assert.deepEqual(
      criticalFiles.map(({ path }) => path),
      ['src/b.ts', 'src/c.ts', 'src/a.ts'],
    );
  });
});
