import { Ajv, type AnySchema } from 'ajv';
import assert from 'node:assert/strict';
import schema from '../../../schema/health-report.schema.json';
import { guidanceById } from '../../../src/core/guidance/catalogue';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { ada, bela, chen, mona, steadyTeam } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { commits, daysBefore } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';
import { reportOf, repository } from '../../support/reportFactory';
import type { ReportOverrides } from '../../support/reportFactory';

const declared: AnalysisSketch = { settings: { criticalPaths: ['src/core*.ts'] } };
const path = 'src/core.ts';
const change = (by: string, days: number, of = path): CommitSketch => ({
  by,
  at: daysBefore(days),
  files: { [of]: 'M' },
});

/** A team whose manager holds a file that the team uses, and knows another one alone. */
const held: CommitSketch[] = [
  { by: mona, at: daysBefore(300), files: { 'src/coreAlone.ts': 'A' } },
  ...steadyTeam(),
  ...[5, 6, 7, 8, 9].map(days => change(mona, days)),
  ...[5, 6, 7, 8, 9].map((days, index) => change(index % 2 === 0 ? ada : bela, days)),
];

describe('a report', () => {
  const report = reportOf(held, declared);

  it('is as the published schema says', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema as AnySchema);
    const thin = reportOf([{ by: ada }], { managers: [] });
    for (const one of [report, reportOf(steadyTeam()), thin]) assert.ok(validate(one), JSON.stringify(validate.errors));
  });

  it('is the same for the same input', () => {
    assert.equal(JSON.stringify(reportOf(held, declared)), JSON.stringify(report));
  });

  it('tells the moments of its window in UTC', () => {
    assert.deepEqual(
      [report.until, report.window.since, report.window.until],
      ['2026-09-16T12:00:00Z', '2026-06-18T12:00:00Z', '2026-09-16T12:00:00Z'],
    );
  });

  it('counts the window’s work commits, people and regulars, the manager included', () => {
    assert.deepEqual([report.window.workCommits, report.window.people, report.window.regulars], [60, 4, 4]);
  });

  it('says what was read, when it was made and for whom', () => {
    assert.deepEqual(report.repository, repository);
    assert.equal(report.generatedAt, '2026-09-16T12:00:05Z');
    assert.equal(report.manager.source, 'settings');
  });

  it('has the level with its facts', () => {
    assert.equal(report.level, 'in-the-way');
    assert.deepEqual(report.levelFacts, [
      '50 % of the landings on core.ts are yours.',
      '5 of 10 work commits on critical files are yours.',
    ]);
  });

  it('has the critical files by demand', () => {
    assert.deepEqual(
      report.criticalFiles.map(file => file.path),
      ['src/core.ts', 'src/coreAlone.ts'],
    );
  });

  it('counts the manager’s commits and their part of those on critical files', () => {
    const { commits: own, criticalCommits, share } = report.activity;
    assert.deepEqual([own, criticalCommits, share], [5, 5, 0.5]);
  });

  it('names the Monday on which a week begins', () => {
    assert.deepEqual(
      report.activity.weeks.slice(0, 1).map(({ week, since }) => [week, since]),
      [['2026-W25', '2026-06-15']],
    );
  });

  it('has the files that only the manager knows', () => {
    assert.deepEqual(report.truckFactor.filesOnlyManagerKnows, ['src/coreAlone.ts']);
  });

  it('counts what its lists hold', () => {
    assert.deepEqual(report.totals, {
      criticalFiles: 2,
      openWork: 0,
      findings: 3,
      filesOnlyManagerKnows: 1,
      absenceFiles: 1,
    });
  });

  it('gives every finding a do and a don’t, all of which it tells', () => {
    assert.ok(report.findings.length > 0);
    const told = report.guidance.map(({ id }) => id);
    for (const { guidance } of report.findings) {
      const polarities = new Set(guidance.map(id => guidanceById(id)?.polarity));
      assert.deepEqual([...polarities].sort(), ['do', 'dont']);
      assert.ok(guidance.every(id => told.includes(id)));
    }
  });

  it('asks no question where there are findings', () => {
    assert.equal(report.question, null);
  });
});

describe('a report where nothing is wrong', () => {
  const report = reportOf(steadyTeam());

  it('has no findings and is clear', () => {
    assert.deepEqual([report.findings, report.level], [[], 'clear']);
  });
  it('has standing advice, a do and a don’t', () => {
    assert.deepEqual([...new Set(report.guidance.map(({ polarity }) => polarity))].sort(), ['do', 'dont']);
  });
  it('asks a question', () => {
    assert.match(report.question ?? '', /\?$/);
  });
  it('has six pieces of it at most', () => {
    assert.equal(report.guidance.length, 6);
  });
  it('goes by late after three working days and overdue after five, and says that nobody’s lead times say so', () => {
    assert.deepEqual(
      [report.leadTimes.limits, report.leadTimes.samples, report.leadTimes.fallback],
      [{ late: 3, overdue: 5 }, 0, true],
    );
  });
  it('has a next step', () => {
    assert.equal(report.nextSteps.length, 1);
  });
  it('has an unknown share of critical work where there is none', () => {
    assert.equal(report.activity.share, null);
  });
});

describe('the manager of a report', () => {
  it('has every identity that was joined', () => {
    const sketches = [{ by: mona }, { by: 'Mona Ferreira <mona@home.example>' }, { by: ada }];
    assert.deepEqual(
      reportOf(sketches)
        .manager.identities.map(({ email }) => email)
        .sort(),
      ['mona@example.com', 'mona@home.example'],
    );
  });

  it('is whom was asked for where no commit is theirs', () => {
    assert.deepEqual(reportOf([{ by: ada }]).manager.identities, [{ name: 'Git’s Own', email: 'own@example.com' }]);
  });
});

describe('the identities that a report says were joined', () => {
  it('are those of the people of the window who have several, by name', () => {
    const sketches: CommitSketch[] = [
      { by: mona },
      { by: 'Chen Liang <chen@home.example>' },
      { by: chen },
      { by: 'Ada Okafor <ada@home.example>' },
      { by: ada },
      { by: 'Bela Varga <bela@home.example>', at: daysBefore(200) },
      { by: bela, at: daysBefore(200) },
    ];
    assert.deepEqual(
      reportOf(sketches).joined.map(({ person, identities }) => [person.name, identities.length]),
      [
        ['Ada Okafor', 2],
        ['Chen Liang', 2],
      ],
    );
  });
});

describe('an entry of a file', () => {
  const entryOf = (
    sketches: readonly CommitSketch[],
    sketch: AnalysisSketch = declared,
  ): HealthReport['criticalFiles'][number] => {
    const [entry] = reportOf(sketches, sketch).criticalFiles;
    if (entry === undefined) throw new Error('no critical file');
    return entry;
  };

  it('has the manager’s part', () => {
    const { manager } = entryOf(held);
    assert.deepEqual([manager.commits, manager.landings, manager.share], [5, 5, 0.5]);
  });

  it('has the manager’s degree of authorship to four decimals', () => {
    // 3.293 + 5 x 0.164 - 0.321 ln 6
    const { manager } = entryOf(held);
    assert.deepEqual([manager.doa, manager.normalizedDoa, manager.isAuthor], [3.5378, 1, true]);
  });

  it('has no degree of a manager who never touched it', () => {
    const { manager } = entryOf([change(ada, 5), { by: mona, files: { 'lib/a.ts': 'A' } }]);
    assert.deepEqual([manager.doa, manager.normalizedDoa, manager.isAuthor], [null, null, false]);
  });

  it('has no share where nobody is configured as manager', () => {
    assert.equal(entryOf([change(ada, 5)], { ...declared, managers: [] }).manager.share, null);
  });

  it('names five authors at most, the best first', () => {
    const people = Array.from({ length: 7 }, (_, index) => `Mate Number${index} <m${index}@example.com>`);
    const entry = entryOf(people.flatMap((by, index) => commits(index + 1, change(by, 5))));
    assert.deepEqual(
      entry.authors.map(({ name }) => name),
      [6, 5, 4, 3, 2].map(index => `Mate Number${index}`),
    );
  });

  it('says which of them are active and who is the manager', () => {
    const entry = entryOf([change(ada, 200), change(mona, 5)]);
    assert.deepEqual(entry.authors.map(({ name, active, isManager }) => [name, active, isManager]).sort(), [
      ['Ada Okafor', false, false],
      ['Mona Ferreira', true, true],
    ]);
  });

  it('has demand to four decimals', () => {
    // e^(-90 / 120) + 0.5 e^(-90 / 14) + 60 / (1095 + 120)
    assert.equal(entryOf([change(ada, 90)]).demand, 0.5226);
  });
});

describe('the lists of a report', () => {
  const files: CommitSketch[] = Array.from({ length: 5 }, (_, part) => ({
    by: mona,
    files: Object.fromEntries(Array.from({ length: 41 }, (_unused, index) => [`src/core${part}-${index}.ts`, 'A'])),
  }));
  const report = reportOf([...files, { by: ada }], declared);

  it('hold 200 critical files at most, and the total', () => {
    assert.deepEqual([report.criticalFiles.length, report.totals['criticalFiles']], [200, 205]);
  });

  it('hold 200 files that only the manager knows at most, and the total', () => {
    assert.deepEqual(
      [report.truckFactor.filesOnlyManagerKnows.length, report.totals['filesOnlyManagerKnows']],
      [200, 205],
    );
  });

  it('hold 50 files of evidence at most', () => {
    assert.equal(report.findings[0]?.evidence.files.length, 50);
  });
});

describe('what a report did not measure', () => {
  const what = (overrides: ReportOverrides): string[] =>
    reportOf([{ by: ada }], {}, overrides).notMeasured.map(one => one.what);

  it('is always the reviews of a forge, and what this version does not read', () => {
    assert.ok(what({}).includes('reviews on the forge'));
  });

  it('is what was found missing while reading', () => {
    assert.ok(what({ notMeasured: [{ what: '.mailmap', why: 'the clone lacks its content' }] }).includes('.mailmap'));
  });

  it('is the history before a shallow clone', () => {
    const shallow = 'history before the shallow clone';
    assert.equal(what({ repository: { ...repository, shallow: true } })[0], shallow);
    assert.ok(!what({}).includes(shallow));
  });
});
