import assert from 'node:assert/strict';
import type { Level } from '../../../src/core/report/healthReport';
import { clearReport, exampleReport, unknownReport } from '../../support/exampleReport';
import { elements, textOf } from '../report/markup';
import { rendered, renderedReport } from './rendered';

const report = exampleReport();
const page = renderedReport(report);
const headings = (markup: string, level: number) => elements(markup, `h${level}`).map(({ inside }) => textOf(inside));
const times = (text: string, markup: string) => textOf(markup).split(text).length - 1;

describe('the page of a report', () => {
  const words: readonly (readonly [Level, string])[] = [
    ['clear', 'Clear'],
    ['watch', 'Watch'],
    ['in-the-way', 'In the way'],
    ['unknown', 'Not enough history yet'],
  ];
  for (const [level, word] of words) {
    it(`begins with the level ${level} as "${word}", told to screen readers`, () => {
      const markup = renderedReport(exampleReport({ level }));
      assert.deepEqual(headings(markup, 1), [word]);
      assert.match(markup, new RegExp(`role="status"><h1>.*${word}</h1>`));
    });
  }

  it('has its parts in order of weight', () => {
    assert.deepEqual(headings(page, 2), ['Your altitude', 'On Monday', 'What to change', 'About this report']);
  });

  it('skips no level of heading', () => {
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    levels.forEach((level, place) => {
      assert.ok(level <= (levels[place - 1] ?? 0) + 1);
    });
  });

  it('shows each fact of the level and each step for Monday, files by their last names', () => {
    for (const text of [...report.levelFacts, ...report.nextSteps.map(step => step.text)]) {
      const short = text.replace(/src\/(\w+\/)*/g, '');
      assert.ok(textOf(page).includes(short), short);
    }
  });

  it('has a card for each finding, worst first', () => {
    assert.deepEqual(
      headings(page, 3),
      report.findings.map(finding => finding.title.replace(/src\/(\w+\/)*/g, '')),
    );
  });

  it('tells each guidance entry once', () => {
    for (const { title, why, how } of report.guidance) {
      for (const text of [title, why, ...how]) assert.equal(times(text, page), 1, text);
    }
  });

  it('marks every do and don’t with its word', () => {
    assert.equal(times('Don’t be the one through whom the busiest file must go', page), 1);
    assert.equal(times('Do hand the next change over', page), 1);
  });

  it('shows each measured share beside its limit', () => {
    assert.match(textOf(page), /your share of the landings on engine\.ts: 58\u00a0%, limit\u00a050\u00a0%/);
  });

  it('shows what is counted before the number, which may be one', () => {
    const label = 'branches of yours that others build on';
    const facts = [{ label, value: 1, unit: 'branches', threshold: null }];
    const findings = report.findings.slice(0, 1).map(finding => ({ ...finding, facts }));
    assert.match(textOf(renderedReport({ ...report, findings })), /branches of yours that others build on: 1Don’t/);
  });

  it('shows the evidence of each finding: files, commits and the command that gives it again', () => {
    for (const { evidence } of report.findings) {
      for (const commit of evidence.commits) assert.equal(times(commit.subject, page), 1);
      assert.ok(textOf(page).includes(evidence.command ?? ''));
      for (const path of evidence.files) assert.ok(textOf(page).includes(path));
    }
  });

  it('says what was not measured and why', () => {
    for (const { what, why } of report.notMeasured) {
      assert.ok(textOf(page).includes(`${what}${why}`));
    }
  });

  it('says what it was made from', () => {
    assert.match(textOf(page), /checkout-service, origin\/main at 530df1f/);
    assert.match(textOf(page), /90 days to 16 September 2026: 214 work commits by 6 people/);
    assert.match(textOf(page), /Refs as of the last fetch, 2 hours ago/);
  });

  it('lists who counts as the manager', () => {
    for (const { name, email } of report.manager.identities) assert.ok(textOf(page).includes(`${name} ${email}`));
  });

  it('keeps details closed until they are opened', () => {
    assert.doesNotMatch(page, /<details[^>]* open/);
  });

  it('has neither inline style nor handler nor script', () => {
    assert.doesNotMatch(page, /<[^>]* (style|on\w+)=|<script/);
  });
});

describe('the page of a report without findings', () => {
  const clear = clearReport();

  it('asks its question and gives standing advice in place of cards', () => {
    const markup = renderedReport(clear);
    assert.deepEqual(headings(markup, 2).slice(2, 4), ['A question for the week', 'Good in any week']);
    assert.equal(times(clear.question ?? '?', markup), 1);
    for (const { title } of clear.guidance) assert.equal(times(title, markup), 1);
  });

  it('shows what goes well, with its evidence', () => {
    const evidence = { commits: [], files: ['src/a.ts'], refs: [], command: null };
    const credit = { kind: 'share-fell', title: 'Your share of src/a.ts fell', facts: [], evidence } as const;
    const markup = renderedReport(clearReport({ credits: [credit] }));
    assert.ok(headings(markup, 2).includes('Going well'));
    assert.match(textOf(markup), /Your share of a\.ts fellEvidence: 1 filesrc\/a\.ts/);
  });

  it('shows no picture where there was no work', () => {
    const activity = { ...clear.activity, weeks: [] };
    assert.ok(!headings(renderedReport(clearReport({ activity })), 2).includes('Your altitude'));
  });

  it('says that a clone is shallow and that no fetch is known', () => {
    const text = textOf(renderedReport(unknownReport()));
    assert.match(text, /No fetch on recordShallow clone: older history is missing/);
  });
});

describe('a page that is not at rest', () => {
  it('says what is wrong beside a report, and how to go on', () => {
    const problem = { message: 'git was not found.', remedy: 'refresh' } as const;
    const markup = rendered({ kind: 'report', report, busy: false, problem });
    assert.match(textOf(markup), /git was not found\.RefreshShow Log/);
  });

  it('leads from a setting that does not fit to the settings', () => {
    const problem = { message: 'Check your settings: altitude.days.', remedy: 'settings' } as const;
    const markup = rendered({ kind: 'report', report, busy: false, problem });
    assert.match(textOf(markup), /altitude\.days\.Open SettingsShow Log/);
  });

  it('shows that a refresh is under way beside the report', () => {
    const markup = rendered({ kind: 'report', report, busy: true, problem: null });
    assert.deepEqual(headings(markup, 1), ['In the way']);
    assert.match(textOf(markup), /Refreshing/);
    assert.doesNotMatch(textOf(page), /Refreshing/);
  });

  it('says calmly what it is doing', () => {
    assert.match(
      rendered({ kind: 'working', message: 'Reading the history' }),
      /role="status".*<p>Reading the history</,
    );
  });

  it('says what failed and offers a way on', () => {
    const text = textOf(rendered({ kind: 'failed', message: 'This repository has no commit.', remedy: 'refresh' }));
    assert.equal(text, 'No report yetThis repository has no commit.RefreshSet Up…Show Log');
  });

  it('offers first what may help', () => {
    const page = rendered({ kind: 'failed', message: 'No branch is called trunk.', remedy: 'setUp' });
    assert.match(page, /class="button primary"[^>]*>Set Up…<.*>Refresh</);
  });
});
