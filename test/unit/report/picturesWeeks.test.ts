import assert from 'node:assert/strict';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { ActivityWeek, HealthReport, TrendWindow } from '../../../src/core/report/healthReport';
import { weeksSentence, windowsSentence } from '../../../src/core/report/pictures/weeksWording';
import { WeeksTrend } from '../../../src/core/report/pictures/weeksTrend';
import { shortDate } from '../../../src/core/report/wording';
import { exampleReport } from '../../support/exampleReport';
import { sampleReport } from '../../support/sampleReport';
import { elements, textOf } from './markup';

const plotHeight = 110;
const markupOf = (report: Pick<HealthReport, 'activity' | 'trend'>): string => render(h(WeeksTrend, { report }));

/** Weeks of [work commits, of these on critical files]. */
function weeksOf(...counts: readonly (readonly [number, number])[]): readonly ActivityWeek[] {
  const [week] = exampleReport().activity.weeks;
  if (week === undefined) throw new Error('the example has weeks');
  return counts.map(([commits, criticalCommits], index) => ({ ...week, week: `${index}`, commits, criticalCommits }));
}

function windowOf(commits: number, criticalCommits: number): TrendWindow {
  const figures = sampleReport().trend.at(-1)?.figures;
  if (figures === undefined || figures === null) throw new Error('the sample team has figures of its window');
  return {
    since: '2026-03-20T12:00:00Z',
    until: '2026-06-18T12:00:00Z',
    figures: { ...figures, commits, criticalCommits },
  };
}

/** The heights of the bars of each week, in commits of the tallest. */
function barsOf(markup: string, most: number): readonly (readonly number[])[] {
  return elements(markup, 'g', 'class="week"').map(({ inside }) =>
    ['week-critical', 'week-elsewhere'].map(name => {
      const height = new RegExp(`class="${name}"[^>]* height="([\\d.]+)"`).exec(inside)?.[1];
      return Math.round((Number(height ?? 0) / plotHeight) * most * 100) / 100;
    }),
  );
}

describe('the weeks of own work', () => {
  for (const [name, report] of [
    ['sample team', sampleReport()],
    ['example', exampleReport()],
  ] as const) {
    it(`are bars and rows of the ${name}’s commits on critical files and elsewhere`, () => {
      const { weeks } = report.activity;
      const markup = markupOf(report);
      const counts = weeks.map(({ commits, criticalCommits }) => [criticalCommits, commits - criticalCommits]);
      const most = Math.max(...weeks.map(({ commits }) => commits));
      const bars = barsOf(markup, most);
      assert.equal(bars.length, counts.length);
      for (const [index, bar] of bars.entries()) {
        for (const [kind, height] of bar.entries()) {
          assert.ok(Math.abs(height - (counts[index]?.[kind] ?? 0)) < 0.02, `week ${index}`);
        }
      }
      const [body] = elements(markup, 'tbody');
      const rows = elements(body?.inside ?? '', 'tr').map(({ inside }) => [
        ...elements(inside, 'th').map(cell => cell.inside),
        ...elements(inside, 'td').map(cell => Number(cell.inside)),
      ]);
      assert.deepEqual(
        rows.slice(0, weeks.length),
        weeks.map(({ since }, index) => [shortDate(since), ...(counts[index] ?? [])]).reverse(),
      );
    });
  }

  it('stack what is elsewhere on what is critical', () => {
    const [week] = elements(
      markupOf({ activity: { ...exampleReport().activity, weeks: weeksOf([4, 1]) }, trend: [] }),
      'g',
      'class="week"',
    );
    const number = (name: string, key: string): number =>
      Number(new RegExp(`${name}"[^>]* ${key}="([\\d.]+)"`).exec(week?.inside ?? '')?.[1]);
    const elsewhereEnds = number('week-elsewhere', 'y') + number('week-elsewhere', 'height');
    assert.ok(Math.abs(elsewhereEnds - number('week-critical', 'y')) < 0.02);
  });

  it('say above their scale what it counts', () => {
    const [axis] = elements(markupOf(sampleReport()), 'g', 'class="axis"');
    assert.match(textOf(axis?.inside ?? ''), /^Commits of each week/);
  });

  it('say which way the share moves from five points on, up and down', () => {
    const halves = (before: number, after: number) => weeksSentence(weeksOf([100, before], [100, after]));
    assert.equal(
      halves(20, 25),
      '25 % of your work commits of the last 1 week touch critical files, up from 20 % in those before.',
    );
    assert.match(halves(25, 20), /, down from 25 % in those before\.$/);
    assert.match(halves(20, 24), /, about as before: 20 %\.$/);
  });

  it('say nothing of a direction where a half has fewer than five commits', () => {
    assert.match(weeksSentence(weeksOf([5, 1], [5, 2])), /up from/);
    assert.equal(
      weeksSentence(weeksOf([4, 1], [5, 2])),
      '3 of 9 work commits of yours touch critical files: too few in each half to say which way it moves.',
    );
  });

  it('say in words that there is no work', () => {
    const markup = markupOf({ activity: { ...exampleReport().activity, weeks: weeksOf([0, 0], [0, 0]) }, trend: [] });
    assert.equal(textOf(markup), 'No work commits of yours in 2 weeks.');
  });

  it('are held against the windows before, where these have five commits', () => {
    const own = windowOf(50, 40);
    assert.equal(
      windowsSentence([windowOf(10, 3), own]),
      'Of your work commits in the 90 days to 18 Jun, 30 % touched files that are critical now.',
    );
    assert.equal(
      windowsSentence([windowOf(5, 1), windowOf(10, 3), own]),
      'Of your work commits in the windows of 90 days before, the oldest first, 20 % and 30 % touched files that are critical now.',
    );
    assert.equal(windowsSentence([{ ...own, figures: null }, windowOf(4, 3), own]), null);
  });

  it('have their numbers, and none of the words, at the right edge of the table', () => {
    const markup = markupOf({ ...exampleReport(), trend: [] });
    assert.deepEqual(
      elements(markup, 'th', 'scope="col"').map(({ attributes, inside }) => [inside, attributes['class']]),
      [
        ['Week of', undefined],
        ['On critical files', 'holds-numbers'],
        ['Elsewhere', 'holds-numbers'],
      ],
    );
    assert.ok(elements(markup, 'td').every(({ attributes }) => attributes['class'] === 'holds-numbers'));
  });

  it('have those windows in the table', () => {
    const markup = markupOf({ ...exampleReport(), trend: [windowOf(10, 3), windowOf(50, 40)] });
    const [body] = elements(markup, 'tbody');
    const last = elements(body?.inside ?? '', 'tr').at(-1)?.inside ?? '';
    assert.deepEqual(
      [...last.matchAll(/>([^<]+)</g)].map(([, cell]) => cell),
      ['90 days to 18 Jun', '3', '7'],
    );
  });
});
