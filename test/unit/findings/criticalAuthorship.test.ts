import assert from 'node:assert/strict';
import { criticalAuthorship } from '../../../src/core/findings/criticalAuthorship';
import type { JudgedFinding } from '../../../src/core/findings/finding';
import { ada, analysisOf, bela, chen, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const path = 'src/core.ts';

/** A change so many days ago; each is a landing of its own. */
const change = (by: string, days: number, of = path): CommitSketch => ({
  by,
  at: daysBefore(days),
  files: { [of]: 'M' },
});

/** The manager's changes, on as many days as there are changes. */
const own = (count: number, of = path): CommitSketch[] =>
  Array.from({ length: count }, (_, index) => change(mona, 5 + index, of));

/** Others' changes, by two people. */
const others = (count: number, of = path): CommitSketch[] =>
  Array.from({ length: count }, (_, index) => change(index % 2 === 0 ? ada : bela, 5 + index, of));

/** A branch of commits that lands with one merge. */
function branch(name: string, commits: readonly CommitSketch[]): CommitSketch[] {
  const before: CommitSketch = { id: `before ${name}`, by: chen, at: daysBefore(6), files: { 'src/else.ts': 'M' } };
  const side = commits.map((commit, index) => ({
    ...commit,
    id: `${name} ${index}`,
    ...(index === 0 ? { parents: [`before ${name}`] } : {}),
  }));
  const parents = [`before ${name}`, `${name} ${commits.length - 1}`];
  return [before, ...side, { by: chen, at: daysBefore(5), parents }];
}

/** The finding with every file of `src` declared critical. */
function found(sketches: readonly CommitSketch[], overrides: AnalysisSketch = {}): JudgedFinding | null {
  const settings = { criticalPaths: ['src/c*.ts', 'test/**'], ...overrides.settings };
  return criticalAuthorship(analysisOf(sketches, { ...overrides, settings }));
}

const severity = (sketches: readonly CommitSketch[], overrides: AnalysisSketch = {}): string | null =>
  found(sketches, overrides)?.severity ?? null;

describe('critical authorship takes a file that the team uses', () => {
  it('with five revisions of others', () => {
    assert.equal(severity([...own(4), ...others(5)]), 'medium');
  });
  it('not with four', () => {
    assert.equal(severity([...own(4), ...others(4)]), null);
  });

  it('with two other people', () => {
    assert.equal(severity([...own(4), ...others(5)]), 'medium');
  });
  it('not with one', () => {
    assert.equal(severity([...own(4), ...Array.from({ length: 5 }, (_, index) => change(ada, 5 + index))]), null);
  });

  const lastOther = (days: number): string | null =>
    severity([
      ...own(4),
      ...Array.from({ length: 6 }, (_, index) => change(index % 2 === 0 ? ada : bela, days + index)),
    ]);
  it('with a change of others 30 days ago', () => {
    assert.equal(lastOther(30), 'medium');
  });
  it('not with the last one more than 30 days ago', () => {
    assert.equal(lastOther(30 + 1 / 86_400), null);
  });
  it('not with the last one 31 days ago', () => {
    assert.equal(lastOther(31), null);
  });
});

describe('critical authorship is medium', () => {
  it('with a third of the landings', () => {
    assert.equal(severity([...own(3), ...others(6)]), 'medium');
  });
  it('not with less', () => {
    assert.equal(severity([...own(3), ...others(7)]), null);
  });

  // Others' five revisions land with one merge, once for each of the two.
  it('with three landings', () => {
    assert.equal(severity([...branch('side', others(5)), ...own(3)]), 'medium');
  });
  it('not with two, however large their share', () => {
    assert.equal(severity([...branch('side', others(5)), ...own(2)]), null);
  });

  it('with landings on three days', () => {
    assert.equal(severity([...others(5), change(mona, 5), change(mona, 6), change(mona, 7)]), 'medium');
  });
  it('not with three landings on two days', () => {
    assert.equal(severity([...others(5), change(mona, 5), change(mona, 5), change(mona, 7)]), null);
  });

  it('by landings, not by commits', () => {
    assert.equal(severity([...others(9), ...branch('side', own(6)), ...own(2)]), null);
  });
});

describe('critical authorship is high', () => {
  it('with half of the landings', () => {
    assert.equal(severity([...own(5), ...others(5)]), 'high');
  });
  it('not with less', () => {
    assert.equal(severity([...own(5), ...others(6)]), 'medium');
  });

  it('with five landings', () => {
    assert.equal(severity([...branch('side', others(5)), ...own(5)]), 'high');
  });
  it('not with four', () => {
    assert.equal(severity([...branch('side', others(5)), ...own(4)]), 'medium');
  });

  /** So many critical files of the team's that are in more demand. */
  const hotter = (count: number): CommitSketch[] =>
    Array.from({ length: count }, (_, index) => others(30, `src/c${index}.ts`)).flat();
  const held = (of = path): CommitSketch[] => [...own(5, of), ...others(5, of)];

  it('in one file that is the fifth by demand', () => {
    assert.equal(severity([...hotter(4), ...held()]), 'high');
  });
  it('not in one file that is the sixth', () => {
    assert.equal(severity([...hotter(5), ...held()]), 'medium');
  });
  it('in two files, however far down', () => {
    assert.equal(severity([...hotter(5), ...held(), ...held('src/core2.ts')]), 'high');
  });
  it('not in one such file and another with a third', () => {
    const third = [...own(3, 'src/core2.ts'), ...others(6, 'src/core2.ts')];
    assert.equal(severity([...hotter(5), ...held(), ...third]), 'medium');
  });
});

describe('critical authorship is silent', () => {
  it('on files that are not critical', () => {
    assert.equal(severity([...own(5), ...others(5)], { settings: { criticalPaths: [] } }), null);
  });

  it('on tests', () => {
    const test = 'test/core.ts';
    assert.equal(severity([...own(5, test), ...others(5, test)]), null);
  });

  it('on what was before the window', () => {
    assert.equal(severity([...own(5), ...others(5)], { until: daysBefore(-100) }), null);
  });
});

describe('what critical authorship tells', () => {
  it('names the one file and the share', () => {
    assert.equal(found([...own(5), ...others(5)])?.title, '50 % of the landings on core.ts are yours');
  });

  it('gives the numbers with the limits that they crossed', () => {
    assert.deepEqual(found([...own(5), ...others(5)])?.facts, [
      { label: 'your share of the landings on src/core.ts', value: 0.5, unit: 'share', threshold: 0.5 },
      { label: 'your landings on src/core.ts', value: 5, unit: 'landings', threshold: 5 },
    ]);
    assert.deepEqual(
      found([...own(3), ...others(6)])?.facts.map(({ threshold }) => threshold),
      [1 / 3, 3],
    );
  });

  const two = [
    ...own(5),
    ...others(5),
    ...own(5, 'src/core2.ts'),
    ...others(4, 'src/core2.ts'),
    change(ada, 40, 'src/core2.ts'),
    ...own(1, 'src/core2.ts'),
  ];

  it('counts several files and names the worst', () => {
    assert.equal(found(two)?.title, 'You land a large part of the changes to 2 critical files, 55 % on core2.ts');
  });

  it('lists the worst file first', () => {
    assert.deepEqual(found(two)?.evidence.files, ['src/core2.ts', 'src/core.ts']);
  });

  it('lists the worst file first where it is in less demand', () => {
    const cold = [60, 61, 62, 63, 64, 65].map(days => change(mona, days, 'src/c0.ts'));
    const worse = [...cold, ...others(5, 'src/c0.ts')];
    assert.deepEqual(found([...worse, ...own(5), ...others(5)])?.evidence.files, ['src/c0.ts', 'src/core.ts']);
  });

  const half = (...names: readonly string[]): CommitSketch[] =>
    names.flatMap(name => [...own(5, `src/c${name}.ts`), ...others(5, `src/c${name}.ts`)]);
  const third = [...own(3, 'src/third.ts'), ...others(6, 'src/third.ts')];
  const settings = { criticalPaths: ['src/c*.ts', 'src/third.ts'] };

  it('gives the numbers of three files', () => {
    const labels = found(half('a', 'b', 'c'))?.facts.map(({ label }) => label) ?? [];
    assert.deepEqual(
      labels.map(label => label.slice(-6)),
      ['/ca.ts', '/ca.ts', '/cb.ts', '/cb.ts', '/cc.ts', '/cc.ts'],
    );
  });

  it('counts the files first where there are more than three, by the limit that takes them', () => {
    const facts = found(half('a', 'b', 'c', 'd'))?.facts ?? [];
    assert.equal(facts.length, 7);
    assert.deepEqual(facts[0], {
      label: 'critical files that 2 or more teammates keep changing, 33 % or more of the landings yours',
      value: 4,
      unit: 'files',
      threshold: null,
    });
  });

  it('counts them where a lower limit takes one than those that it gives the numbers of', () => {
    const facts = found([...half('a'), ...third], { settings })?.facts ?? [];
    assert.deepEqual([facts.length, facts[0]?.value], [3, 2]);
  });

  it('names the limit that the posture leaves', () => {
    const handsOff = found([...half('a', 'b', 'c', 'd'), ...third], {
      settings: { ...settings, posture: 'hands-off' },
    });
    assert.equal(
      handsOff?.facts[0]?.label,
      'critical files that 2 or more teammates keep changing, 17 % or more of the landings yours',
    );
    assert.equal(handsOff.facts[0].value, 5);
  });

  it('shows commits of several files in the order of the log', () => {
    const mixed = [1, 3, 5, 7, 9].flatMap(days => [
      change(mona, 20 - days, 'src/c0.ts'),
      change(mona, 19 - days),
      change(ada, 12, days < 5 ? 'src/c0.ts' : path),
      change(bela, 12, days > 4 ? 'src/c0.ts' : path),
    ]);
    const dates =
      found([...others(3), ...others(3, 'src/c0.ts'), ...mixed])?.evidence.commits.map(({ at }) => at) ?? [];
    assert.equal(dates.length, 10);
    assert.deepEqual(dates, [...dates].sort().reverse());
  });

  it('lists the files with a third behind those with half', () => {
    const third = [...own(3, 'src/c0.ts'), ...others(6, 'src/c0.ts')];
    assert.deepEqual(found([...third, ...own(5), ...others(5)])?.evidence.files, ['src/core.ts', 'src/c0.ts']);
  });

  it('shows the manager’s commits, newest first, each once', () => {
    const both: CommitSketch = { by: mona, at: daysBefore(1), id: 'both', files: { [path]: 'M', 'src/core2.ts': 'M' } };
    const commits = found([...two, both])?.evidence.commits ?? [];
    assert.equal(commits[0]?.id, 'both');
    assert.equal(commits.length, 12);
    assert.ok(commits.every(({ author }) => author === 'Mona Ferreira'));
  });

  it('shows a git command for the window and the files', () => {
    assert.equal(
      found([...own(5), ...others(5)])?.evidence.command,
      "git log --no-merges --since=2026-06-18T12:00:00Z --until=2026-09-16T12:00:00Z --format='%h %cs %an: %s' 000000000000 -- src/core.ts",
    );
  });
});
