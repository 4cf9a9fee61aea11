import assert from 'node:assert/strict';
import type { JudgedFinding, Severity } from '../../../src/core/findings/finding';
import { levelOf } from '../../../src/core/findings/level';
import { judge } from '../../../src/core/findings/rules';
import type { Analysis } from '../../../src/core/analysis/analysis';
import { ada, analysisOf, bela, mona, steadyTeam } from '../../support/analysisFactory';
import { commits, daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const thin = analysisOf([{ by: ada }, { by: mona }]);
const declared = { settings: { criticalPaths: ['src/app.ts'] } };
const enough = analysisOf([...steadyTeam(), { by: ada }, { by: mona }], declared);

const finding = (severity: Severity, title = `A ${severity} finding`): JudgedFinding => ({
  id: title,
  kind: title,
  severity,
  title,
  facts: [],
  evidence: { commits: [], files: [], refs: [], command: null },
  actions: [],
});

const level = (analysis: Analysis, ...severities: readonly Severity[]): string =>
  levelOf(
    analysis,
    severities.map(severity => finding(severity)),
  ).level;

describe('the level', () => {
  it('is in the way with a high finding', () => {
    assert.equal(level(enough, 'high', 'medium'), 'in-the-way');
  });
  it('is watch with a medium finding', () => {
    assert.equal(level(enough, 'medium', 'low'), 'watch');
  });
  it('is clear with a low finding', () => {
    assert.equal(level(enough, 'low', 'none'), 'clear');
  });
  it('is clear with nothing', () => {
    assert.equal(level(enough), 'clear');
  });
  it('is unknown on thin history', () => {
    assert.equal(level(thin), 'unknown');
  });
  it('is unknown on thin history with a low finding', () => {
    assert.equal(level(thin, 'low'), 'unknown');
  });
  it('is watch on thin history with a medium finding', () => {
    assert.equal(level(thin, 'medium'), 'watch');
  });
  it('is in the way on thin history with a high finding', () => {
    assert.equal(level(thin, 'high'), 'in-the-way');
  });
});

describe('the facts of a level', () => {
  it('are the titles of the two worst findings', () => {
    const findings = [finding('high', 'One'), finding('medium', 'Two'), finding('medium', 'Three')];
    assert.deepEqual(levelOf(enough, findings).facts, ['One.', 'Two.']);
  });

  it('are a title and the work on critical files with one finding', () => {
    const { facts } = levelOf(enough, [finding('medium', 'One'), finding('low', 'Low')]);
    assert.deepEqual(facts, ['One.', '1 of 2 work commits on critical files are yours.']);
  });

  it('say what is lacking where it is unknown', () => {
    assert.deepEqual(levelOf(thin, []).facts, [
      'Too little history to judge: in 90 days it takes 50 work commits (there are 2) and 3 people with 3 or more work commits each (there are none).',
    ]);
  });

  it('are the work on critical files and how many there are where it is clear', () => {
    assert.deepEqual(levelOf(enough, []).facts, [
      '1 of 2 work commits on critical files are yours.',
      'No limit is crossed on the one critical file.',
    ]);
  });

  it('say that nothing is shared where no file is critical, which is no praise', () => {
    assert.deepEqual(levelOf(analysisOf(steadyTeam()), []).facts, ['No file is shared widely enough to be critical.']);
  });

  it('say that nothing touches the critical files where that is so', () => {
    const untouched = analysisOf([{ at: daysBefore(200) }, ...steadyTeam()], declared);
    assert.equal(levelOf(untouched, []).facts[0], 'No work commit of the window touches a critical file.');
  });
});

describe('the judgement', () => {
  const alone: CommitSketch[] = [{ by: mona, at: daysBefore(300), files: { 'src/app.ts': 'A' } }, { by: mona }];
  const share = [
    ...commits(40, { by: mona, files: { 'src/b.ts': 'M' } }),
    ...commits(9, { by: ada, files: { 'src/c.ts': 'M' } }),
    ...commits(9, { by: bela, files: { 'src/d.ts': 'M' } }),
  ];

  it('has the findings of all rules, worst first', () => {
    const found = judge(analysisOf([...alone, ...share], declared));
    assert.deepEqual(
      found.map(({ kind, severity }) => [kind, severity]),
      [
        ['implementation-share', 'high'],
        ['sole-knowledge', 'low'],
        ['absence', 'none'],
      ],
    );
  });

  it('puts a high finding of a later rule before a medium one of an earlier', () => {
    const third = [1, 2, 3].map(index => ({ by: mona, at: daysBefore(5 + index) }));
    const rest = [...commits(3, { by: ada }), ...commits(3, { by: bela })];
    const found = judge(analysisOf([...third, ...rest, ...share], declared));
    assert.deepEqual(
      found.map(({ kind, severity }) => [kind, severity]),
      [
        ['implementation-share', 'high'],
        ['critical-authorship', 'medium'],
        ['absence', 'none'],
      ],
    );
  });

  it('leaves findings of one severity in the order of the rules', () => {
    const held = [
      ...Array.from({ length: 5 }, (_, index) => ({ by: mona, at: daysBefore(5 + index) })),
      ...commits(3, { by: ada }),
      ...commits(2, { by: bela }),
    ];
    const found = judge(analysisOf([...held, ...share], declared));
    assert.deepEqual(
      found.map(({ kind, severity }) => [kind, severity]),
      [
        ['critical-authorship', 'high'],
        ['implementation-share', 'high'],
        ['absence', 'none'],
      ],
    );
  });

  it('finds nothing where nobody is configured as manager', () => {
    assert.deepEqual(judge(analysisOf([...alone, ...share], { ...declared, managers: [] })), []);
  });

  it('on thin history still has what holds for declared files', () => {
    const own = [...alone, ...commits(3, { by: mona })];
    const analysis = analysisOf([...own, { by: ada, files: { 'src/b.ts': 'M' } }], declared);
    assert.equal(levelOf(analysis, judge(analysis)).level, 'watch');
  });
});
