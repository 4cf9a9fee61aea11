import assert from 'node:assert/strict';
import type { HealthReport, Level } from '../../../../src/core/report/healthReport';
import { clearReport, exampleReport, unknownReport } from '../../../support/exampleReport';
import { fullReport } from '../../../support/fullReport';
import { elements, textOf } from '../markup';
import { drawnPage } from './drawnPage';

const headings = (markup: string, level: number) => elements(markup, `h${level}`).map(({ inside }) => textOf(inside));
const short = (text: string) => text.replace(/src\/(\w+\/)*/g, '');
const reports: Readonly<Record<string, HealthReport>> = {
  'in the way': exampleReport(),
  'with something in every list': fullReport(),
  clear: clearReport(),
  'with too little history': unknownReport(),
};

describe('the report as a page', () => {
  for (const [name, report] of Object.entries(reports)) {
    describe(name, () => {
      const page = drawnPage(report);

      it('has a banner, one main part and a foot', () => {
        assert.match(
          page,
          /^<div class="report"><svg class="hidden".*?<\/svg><header>.*<\/header><main>.*<\/main><footer>.*<\/footer><\/div>$/s,
        );
        assert.equal(page.split('<main').length, 2);
      });

      it('skips no level of heading and has one of the first', () => {
        const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
        assert.equal(levels.filter(level => level === 1).length, 1);
        levels.forEach((level, place) => {
          assert.ok(level <= (levels[place - 1] ?? 0) + 1, levels.join());
        });
      });

      it('gives no id twice', () => {
        const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        assert.deepEqual(
          ids.filter((id, place) => ids.indexOf(id) !== place),
          [],
        );
      });

      it('gives every table a caption, and every cell of a head its scope', () => {
        const tables = elements(page, 'table');
        assert.deepEqual(
          tables.filter(({ inside }) => !/^<caption[ >]/.test(inside)),
          [],
        );
        assert.doesNotMatch(page, /<th(?![a-z])(?![^>]*scope=)/);
      });

      it('says each fact of the level and each step for Monday, files that it shows by their last names', () => {
        for (const text of [...report.levelFacts, ...report.nextSteps.map(step => step.text)]) {
          const shown = textOf(page);
          assert.ok(shown.includes(short(text)) || shown.includes(text), text);
        }
      });

      it('says what was not measured', () => {
        assert.deepEqual(headings(page, 2).includes('Not measured'), report.notMeasured.length > 0);
        for (const { why } of report.notMeasured) assert.ok(textOf(page).includes(why), why);
      });

      it('says the base, the window and the last fetch', () => {
        assert.match(textOf(page), /origin\/main at 530df1f, 90 days to 16 September 2026/);
        assert.match(textOf(page), /Last fetch 2 hours ago\.|No fetch is recorded\./);
      });
    });
  }

  describe('of somebody in the way', () => {
    const report = exampleReport();
    const page = drawnPage(report);

    it('has its parts in order of weight', () => {
      assert.deepEqual(headings(page, 2).slice(0, 2), ['On Monday', 'Your altitude']);
      const order = ['On Monday', 'Your altitude', 'What to change', 'Not measured', 'How each number is made'];
      assert.deepEqual(
        headings(page, 2).filter(heading => order.includes(heading)),
        order,
      );
    });

    it('has a card for each finding, worst first', () => {
      assert.deepEqual(
        headings(page, 3),
        report.findings.map(finding => short(finding.title)),
      );
    });

    it('holds each number against its limit', () => {
      const [table] = elements(page, 'table', 'facts');
      assert.deepEqual(
        elements(table?.inside ?? '', 'tr').map(({ inside }) =>
          inside
            .split(/<\/t[hd]>/)
            .slice(0, -1)
            .map(textOf),
        ),
        [
          ['Measured', 'Value', 'Limit'],
          ['your share of the landings on engine.ts', '58 %', '50 %'],
          ['your landings on engine.ts', '15', '5'],
        ],
      );
    });

    it('tells each guidance entry once, with its why, its steps and its source', () => {
      for (const { title, why, how, source } of report.guidance) {
        for (const text of [title, why, ...how]) assert.equal(textOf(page).split(text).length, 2, text);
        assert.ok(page.includes(`<a href="${source.address}" rel="noreferrer">`), source.address);
      }
    });

    it('shows the steps of what hurts at once, and of the rest behind a fold', () => {
      assert.match(page, /<details class="fold" id="fold-guidance-dont-[\w-]+" open>/);
      assert.match(page, /<details class="fold" id="fold-guidance-[\w-]+">/);
    });

    it('names who could take a file over or learn it, and no other author', () => {
      const [file] = report.criticalFiles;
      const text = textOf(page);
      assert.ok(file?.successor != null && text.includes(`${file.successor.name}, who ${file.successor.why}`));
      const spoken = new Set(
        report.criticalFiles.flatMap(({ successor, learner }) => [successor?.name, learner?.name]),
      );
      const authors = report.criticalFiles.flatMap(entry => entry.authors).filter(({ isManager }) => !isManager);
      for (const { name } of authors) if (!spoken.has(name)) assert.ok(!text.includes(name), name);
    });

    it('puts no commit of the evidence to a name', () => {
      const stranger = 'Somebody Else';
      const findings = report.findings.map(finding => ({
        ...finding,
        evidence: {
          ...finding.evidence,
          commits: finding.evidence.commits.map(commit => ({ ...commit, author: stranger })),
        },
      }));
      assert.ok(!drawnPage(exampleReport({ findings })).includes(stranger));
    });

    it('has no advice for a week without findings, and no question', () => {
      assert.ok(!headings(page, 2).includes('Good in any week'));
      assert.ok(!headings(page, 2).includes('A question for the week'));
    });
  });

  describe('without findings', () => {
    const report = clearReport();

    it('asks the question of the week and gives standing advice', () => {
      const page = drawnPage(report);
      assert.ok(headings(page, 2).includes('A question for the week'));
      assert.ok(headings(page, 2).includes('Good in any week'));
      assert.ok(textOf(page).includes(report.question ?? '?'));
      assert.ok(!headings(page, 2).includes('What to change'));
    });
  });

  describe('with too little history', () => {
    const page = drawnPage(unknownReport());

    it('praises nothing and claims no calm', () => {
      assert.deepEqual(headings(page, 1), ['Not enough history yet']);
      assert.ok(!headings(page, 2).includes('Going well'));
    });
  });

  const words: readonly (readonly [Level, string])[] = [
    ['clear', 'Clear'],
    ['watch', 'Watch'],
    ['in-the-way', 'In the way'],
    ['unknown', 'Not enough history yet'],
  ];
  for (const [level, word] of words) {
    it(`is headed by the level ${level} as "${word}"`, () => {
      assert.deepEqual(headings(drawnPage(exampleReport({ level })), 1), [word]);
    });
  }

  it('says until when a finding is accepted, and why', () => {
    assert.match(textOf(drawnPage(fullReport())), /Accepted until 1 October 2026: until the release/);
  });

  it('calls the manager by the name that the history knows best', () => {
    const { manager, joined } = exampleReport();
    const [known] = joined;
    assert.ok(known !== undefined);
    const identities = [{ name: 'rob', email: 'old@example.com' }, ...manager.identities];
    const text = textOf(drawnPage(exampleReport({ manager: { ...manager, identities } })));
    assert.ok(text.includes(`Health report for ${known.person.name}`));
    assert.match(
      textOf(drawnPage(exampleReport({ manager: { ...manager, identities }, joined: [] }))),
      /report for rob/,
    );
  });
});
