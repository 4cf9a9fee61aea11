import assert from 'node:assert/strict';
import type { HealthReport, OpenWork } from '../../../../src/core/report/healthReport';
import { namedReports } from '../../../../src/core/report/several/namedReports';
import { renderSeveralMarkdown } from '../../../../src/core/report/several/renderSeveralMarkdown';
import { renderSeveralText } from '../../../../src/core/report/several/renderSeveralText';
import { summaryOfSeveral } from '../../../../src/core/report/several/severalReports';
import type { SeveralSummary } from '../../../../src/core/report/several/severalReports';
import { clearReport, exampleReport, unknownReport } from '../../../support/exampleReport';
import { fullReport } from '../../../support/fullReport';
import { assertGolden } from '../../../support/golden';

const named = (name: string, report: HealthReport): HealthReport => ({
  ...report,
  repository: { ...report.repository, name },
});
const summary = (reports: readonly HealthReport[], failed = 0): SeveralSummary =>
  summaryOfSeveral(namedReports(reports), failed);

const [branch] = fullReport().openWork as readonly [OpenWork];
const waiting = (...waitingPeople: string[]): Partial<HealthReport> => ({ openWork: [{ ...branch, waitingPeople }] });

const busy = named('checkout', exampleReport());
const quiet = named('docs', clearReport());
const young = named('spike', unknownReport());
const watched = named('api', exampleReport({ level: 'watch', findings: exampleReport().findings.slice(1) }));

describe('several reports together', () => {
  it('are counted by level, from what needs the manager most', () => {
    assert.equal(summary([quiet, busy, young, quiet]).title, '4 repositories: 1 in the way, 1 unknown, 2 clear');
    assert.equal(summary([busy]).title, '1 repository: 1 in the way');
  });

  it('have a line each in that order, with the fact that decides and what to do', () => {
    assert.deepEqual(
      summary([quiet, young, watched, busy]).lines.map(({ name, level }) => [name, level]),
      [
        ['checkout', 'in-the-way'],
        ['api', 'watch'],
        ['spike', 'unknown'],
        ['docs', 'clear'],
      ],
    );
    assert.deepEqual(summary([busy]).lines[0]?.facts, [
      '58 % of the landings on engine.ts are yours.',
      'On Monday: Leave the next two changes to src/checkout/engine.ts to Amara Okafor, and review them.',
    ]);
  });

  it('leave out advice that no finding calls for', () => {
    assert.deepEqual(summary([quiet]).lines[0]?.facts, ['5 of 74 work commits on critical files are yours.']);
  });

  it('put first where more people wait, then where more is found', () => {
    const namesOf = (...reports: readonly HealthReport[]): readonly string[] =>
      summary(reports).lines.map(({ name }) => name);
    const waited = { ...named('waited', busy), ...waiting('Amara') };
    const moreWaited = { ...named('more', busy), ...waiting('Amara', 'Jonas') };
    assert.deepEqual(namesOf(busy, waited, moreWaited), ['more', 'waited', 'checkout']);
    const fewer = named('fewer', { ...busy, findings: busy.findings.slice(0, 2) });
    assert.deepEqual(namesOf(fewer, busy), ['checkout', 'fewer']);
  });

  it('name the repository for Monday, and why', () => {
    const first = (overrides: Partial<HealthReport>): string => summary([quiet, { ...busy, ...overrides }]).first;
    assert.equal(first(waiting('Amara')), 'First on Monday: checkout, where 1 teammate waits for you.');
    assert.equal(first(waiting('Amara', 'Jonas')), 'First on Monday: checkout, where 2 teammates wait for you.');
    assert.equal(first({}), 'First on Monday: checkout, where your part hurts the team this week.');
    assert.equal(summary([watched]).first, 'First on Monday: api, where a limit is crossed.');
  });

  it('say that none is first where no limit is crossed', () => {
    assert.equal(summary([quiet]).first, 'No repository needs you first: no limit is crossed.');
    assert.equal(
      summary([quiet, young]).first,
      'No repository needs you first: no limit is crossed where there is enough history to judge.',
    );
  });

  it('are summed up: findings, who waits, critical work', () => {
    assert.deepEqual(summary([busy, quiet]).totals, [
      'Together: 1 high and 2 medium findings.',
      '28 of 148 work commits on critical files are yours (19 %).',
    ]);
    assert.deepEqual(summary([young]).totals, [
      'Together: no high or medium finding.',
      'No work commit touches a critical file in any of them.',
    ]);
  });

  it('count somebody once who waits in two of them', () => {
    const totals = (...names: string[]): readonly string[] =>
      summary([
        { ...busy, ...waiting('Amara') },
        { ...watched, ...waiting(...names) },
      ]).totals;
    assert.ok(totals('Amara').includes('1 teammate waits for you.'));
    assert.ok(totals('Jonas').includes('2 teammates wait for you.'));
  });

  it('say how many folders could not be reported', () => {
    assert.equal(summary([busy], 1).totals.at(-1), '1 more folder could not be reported.');
    assert.equal(summary([busy], 2).totals.at(-1), '2 more folders could not be reported.');
  });

  it('are told apart by their place where they have one name', () => {
    assert.deepEqual(
      namedReports([quiet, busy, quiet]).map(({ name }) => name),
      ['docs (1)', 'checkout', 'docs (2)'],
    );
  });
});

describe('the rendering of several reports', () => {
  const reports = namedReports([quiet, busy]);

  it('begins with what they say together, as text', () => {
    const text = renderSeveralText(reports, 1, { width: 100, color: false });
    assertGolden('several-100.txt', text.slice(0, text.indexOf('Repository 1 of')).trimEnd());
  });
  it('begins with what they say together, as Markdown', () => {
    const markdown = renderSeveralMarkdown(reports, 0);
    assertGolden('several.md', markdown.slice(0, markdown.indexOf('\n---')).trimEnd());
  });
  it('goes on with each of them whole, in the order given', () => {
    const text = renderSeveralText(reports, 0, { width: 100, color: false });
    assert.ok(text.indexOf('Repository 1 of 2: docs') < text.indexOf('Repository 2 of 2: checkout'));
    const markdown = renderSeveralMarkdown(reports, 0);
    assert.ok(markdown.indexOf('# Clear: docs') < markdown.indexOf('# In the way: checkout'));
  });
  it('keeps within the width', () => {
    const text = renderSeveralText(reports, 1, { width: 60, color: false });
    const lines = text.split('\n').filter(line => !line.includes('git log'));
    assert.ok(lines.every(line => line.length <= 60));
  });
});
