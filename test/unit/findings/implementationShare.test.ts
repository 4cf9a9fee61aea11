import assert from 'node:assert/strict';
import type { JudgedFinding } from '../../../src/core/findings/finding';
import { implementationShare } from '../../../src/core/findings/implementationShare';
import type { Posture } from '../../../src/core/settings/settings';
import { analysisOf, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { commits } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const teammate = (index: number): string => `Mate Number${index} <mate${index}@example.com>`;

/** A hundred commits to product source, of which so many are the manager's and the rest fall evenly on the others. */
function team(others: number, own: number, sketch: CommitSketch = {}): CommitSketch[] {
  const theirs = Array.from({ length: 100 - own }, (_, index) => ({ by: teammate(index % others) }));
  return [...commits(own, { by: mona, ...sketch }), ...theirs];
}

const found = (sketches: readonly CommitSketch[], overrides: AnalysisSketch = {}): JudgedFinding | null =>
  implementationShare(analysisOf(sketches, overrides));

const severity = (sketches: readonly CommitSketch[], posture: Posture = 'balanced'): string | null =>
  found(sketches, { settings: { posture } })?.severity ?? null;

describe('implementation share', () => {
  /** By the number of other regulars: percentages that are still silent, medium, still medium, and high. */
  const limits: readonly (readonly [number, number, number])[] = [
    [2, 30, 49],
    [4, 30, 49],
    [5, 20, 33],
    [8, 20, 33],
    [9, 15, 24],
  ];
  for (const [others, lastSilent, lastMedium] of limits) {
    it(`is silent at ${lastSilent} % beside ${others} others`, () => {
      assert.equal(severity(team(others, lastSilent)), null);
    });
    it(`is medium above ${lastSilent} % beside ${others} others`, () => {
      assert.equal(severity(team(others, lastSilent + 1)), 'medium');
    });
    it(`is still medium at ${lastMedium} % beside ${others} others`, () => {
      assert.equal(severity(team(others, lastMedium)), 'medium');
    });
    it(`is high at ${lastMedium + 1} % beside ${others} others`, () => {
      assert.equal(severity(team(others, lastMedium + 1)), 'high');
    });
  }

  it('is silent beside one other regular', () => {
    const passersBy = Array.from({ length: 4 }, (_, index) => commits(4, { by: teammate(10 + index) })).flat();
    assert.equal(severity([...commits(80, { by: mona }), ...commits(20, { by: teammate(0) }), ...passersBy]), null);
  });

  it('speaks beside two', () => {
    const regulars = [...commits(5, { by: teammate(0) }), ...commits(5, { by: teammate(1) })];
    assert.equal(severity([...commits(80, { by: mona }), ...regulars]), 'high');
  });

  it('takes somebody with four work commits for no regular', () => {
    const mates = [...commits(5, { by: teammate(0) }), ...commits(4, { by: teammate(1) })];
    assert.equal(severity([...commits(80, { by: mona }), ...mates]), null);
  });

  it('is silent on thin history', () => {
    const mates = [...commits(10, { by: teammate(0) }), ...commits(10, { by: teammate(1) })];
    assert.equal(severity([...commits(29, { by: mona }), ...mates]), null);
    assert.equal(severity([...commits(30, { by: mona }), ...mates]), 'high');
  });

  it('is silent where nothing touches product source', () => {
    const sketch: CommitSketch = { files: { 'test/app.test.ts': 'M' } };
    assert.equal(severity(team(3, 60).map(one => ({ ...one, ...sketch }))), null);
  });
});

describe('the share of implementation', () => {
  const supports = ['test/app.test.ts', 'scripts/release.js', 'examples/a.ts', 'README.md', '.github/workflows/ci.yml'];
  for (const path of supports) {
    it(`holds no commit to ${path} alone`, () => {
      assert.equal(severity(team(4, 60, { files: { [path]: 'M', 'db/data.csv': 'M' } })), null);
    });
  }

  it('holds a commit to a test and to product source', () => {
    assert.equal(severity(team(4, 60, { files: { 'test/app.test.ts': 'M', 'src/app.ts': 'M' } })), 'high');
  });

  it('holds the author’s commits, not the co-author’s', () => {
    const paired = team(4, 0).map(one => ({ ...one, trailers: [`Co-authored-by: ${mona}`] }));
    assert.equal(severity(paired), null);
  });

  it('is a part of everyone’s, passers-by included', () => {
    const passersBy = Array.from({ length: 20 }, (_, index) => ({ by: teammate(100 + index) }));
    assert.equal(found([...team(4, 40), ...passersBy])?.facts[0]?.value, 40 / 120);
  });
});

describe('a posture', () => {
  /** Beside five others, where the limits are 20 and 33 %: the percentages that are still silent and still medium. */
  const limits: Readonly<Record<Posture, readonly [number, number]>> = {
    'hands-off': [10, 16],
    balanced: [20, 33],
    'player-coach': [30, 49],
  };
  for (const [posture, [lastSilent, lastMedium]] of Object.entries(limits) as [Posture, readonly [number, number]][]) {
    it(`${posture} moves the lower limit of the implementation share to ${lastSilent} %`, () => {
      assert.equal(severity(team(5, lastSilent), posture), null);
      assert.equal(severity(team(5, lastSilent + 1), posture), 'medium');
    });
    it(`${posture} moves the upper limit of the implementation share to ${lastMedium} %`, () => {
      assert.equal(severity(team(5, lastMedium), posture), 'medium');
      assert.equal(severity(team(5, lastMedium + 1), posture), 'high');
    });
  }
});

describe('what the implementation share tells', () => {
  const finding = found(team(4, 60, { files: { 'src/b.ts': 'M', 'src/a.ts': 'M', 'test/a.test.ts': 'M' } }));

  it('says the percentage', () => {
    assert.equal(finding?.title, 'You make 60 % of the commits to product source');
  });

  it('gives the share with its limit, the commits and the size of the team', () => {
    assert.deepEqual(
      finding?.facts.map(({ value, unit, threshold }) => [value, unit, threshold]),
      [
        [0.6, 'share', 0.33 * 1.5],
        [60, 'commits', null],
        [4, 'people', null],
      ],
    );
  });

  it('gives the lower limit where only that is crossed', () => {
    assert.equal(found(team(5, 25))?.facts[0]?.threshold, 0.2);
  });

  it('lists the product files that the manager changed most, ties by path', () => {
    assert.deepEqual(finding?.evidence.files, ['src/a.ts', 'src/b.ts']);
  });

  it('gives the lower limit where the upper one is just reached', () => {
    assert.equal(found(team(5, 33))?.facts[0]?.threshold, 0.2);
  });

  it('lists the file that the manager changed most before one with a smaller path', () => {
    const sketches = [
      ...team(4, 40, { files: { 'src/z.ts': 'M' } }),
      { by: mona, files: { 'src/a.ts': 'M' } } as const,
    ];
    assert.deepEqual(found(sketches)?.evidence.files, ['src/z.ts', 'src/a.ts']);
  });

  it('shows twenty commits at most', () => {
    assert.equal(finding?.evidence.commits.length, 20);
  });

  it('shows fifty files at most', () => {
    const files = (index: number): CommitSketch => ({ by: mona, files: { [`src/${index}.ts`]: 'M' } });
    const many = [...team(4, 0), ...Array.from({ length: 60 }, (_, index) => files(index))];
    assert.equal(found(many)?.evidence.files.length, 50);
  });
});
