import assert from 'node:assert/strict';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { HealthReport, OpenWork } from '../../../src/core/report/healthReport';
import { barsFrame, barSizes, openWorkBars } from '../../../src/core/report/pictures/openWorkBars';
import { openWorkRows } from '../../../src/core/report/pictures/openWorkRows';
import { OpenWorkTimeline } from '../../../src/core/report/pictures/openWorkTimeline';
import { pictureFrames } from '../../../src/core/report/pictures/pictureFrames';
import { textWidth } from '../../../src/core/report/pictures/textWidth';
import { timeAxis } from '../../../src/core/report/pictures/timeAxis';
import { shortDate } from '../../../src/core/report/wording';
import { amara, jonas } from '../../support/example/people';
import { fullReport } from '../../support/fullReport';
import { heldBranch, ownBranch, theirBranch, waitingBranches } from '../../support/pictureReports';
import { sampleReport } from '../../support/sampleReport';
import { elements, textOf } from './markup';

const until = '2026-09-16T12:00:00Z';
const frames = pictureFrames(240, 480, 720);
const rowsOf = (openWork: readonly OpenWork[]) => openWorkRows({ openWork });
const markupOf = (report: Pick<HealthReport, 'openWork' | 'until'>): string => render(h(OpenWorkTimeline, { report }));
const captionOf = (openWork: readonly OpenWork[]): string =>
  textOf(elements(markupOf({ openWork, until }), 'figcaption')[0]?.inside ?? '');

describe('the rows of the timeline', () => {
  const told = (openWork: readonly OpenWork[]) =>
    rowsOf(openWork).shown.map(({ name, note, tone }) => [name, note, tone]);

  it('are the manager’s branches and below them the teammates’ that wait, each with why', () => {
    assert.deepEqual(told([heldBranch(), ownBranch('hotfix'), ...waitingBranches]), [
      ['engine-v2', '2 wait', 'blocking'],
      ['hotfix', '', 'clear'],
      ['checkout', 'built on engine-v2', 'waits'],
      ['retry', 'conflicts in engine.ts', 'waits'],
    ]);
  });

  it('show those that somebody waits for first, wherever the report has them', () => {
    assert.deepEqual(
      told([ownBranch('hotfix'), heldBranch()]).map(([name]) => name),
      ['engine-v2', 'hotfix'],
    );
  });

  it('count the teammates who wait, and say so where they may come to', () => {
    const held = (sketch: Partial<OpenWork>) => told([heldBranch('x', sketch)])[0]?.[1];
    assert.equal(held({ waitingPeople: [amara.name] }), '1 waits');
    assert.equal(held({ verdict: 'at-risk', waitingPeople: [amara.name] }), '1 may wait');
    assert.equal(held({ verdict: 'at-risk', waitingPeople: [] }), 'at risk');
  });

  it('name an overlap, and the number of files where there are several', () => {
    const overlaps = [{ ref: 'refs/heads/checkout', author: amara.name, files: ['a.ts', 'b.ts'], extent: 1 }];
    const held = heldBranch('engine-v2', { dependents: [], conflicts: [], overlaps });
    assert.deepEqual(told([held, ...waitingBranches])[1], ['checkout', 'changes 2 files too', 'waits']);
  });

  it('leave out teammates on whom no verdict rests, and whoever waits for nothing of the manager’s', () => {
    const fresh = heldBranch('engine-v2', { verdict: 'clear', dependents: [], waitingPeople: [] });
    assert.deepEqual(
      told([fresh, ...waitingBranches, theirBranch('elsewhere')]).map(([name]) => name),
      ['engine-v2'],
    );
    const onlyAmara = heldBranch('engine-v2', { waitingPeople: [amara.name] });
    assert.deepEqual(
      told([onlyAmara, ...waitingBranches]).map(([name]) => name),
      ['engine-v2', 'checkout'],
    );
  });

  it('tell a teammate’s branch once, by its gravest reason', () => {
    const overlaps = [{ ref: 'refs/heads/checkout', author: amara.name, files: ['a.ts'], extent: 1 }];
    assert.equal(told([heldBranch('engine-v2', { overlaps }), ...waitingBranches]).length, 3);
  });

  it('are 12 at most; what nobody waits for gives way first', () => {
    const free = Array.from({ length: 9 }, (_, index) => ownBranch(`free${index}`));
    const twelve = rowsOf([heldBranch(), ...free, ...waitingBranches]);
    assert.deepEqual([twelve.shown.length, twelve.more], [12, 0]);
    const thirteen = rowsOf([heldBranch(), ...free, ownBranch('last'), ...waitingBranches]);
    assert.deepEqual([thirteen.shown.length, thirteen.more], [12, 1]);
    assert.deepEqual(
      thirteen.shown.map(({ name }) => name).filter(name => !name.startsWith('free')),
      ['engine-v2', 'checkout', 'retry'],
    );
  });

  it('keep those who wait for a branch before branches that are only at risk', () => {
    const risky = Array.from({ length: 20 }, (_, index) => ownBranch(`risk${index}`, { verdict: 'at-risk' }));
    const { shown } = rowsOf([heldBranch(), ...risky, ...waitingBranches]);
    assert.deepEqual(
      shown.filter(({ tone }) => tone === 'waits').map(({ name }) => name),
      ['checkout', 'retry'],
    );
  });

  it('have stale branches in the table alone', () => {
    const { shown, all } = rowsOf([ownBranch('old', { state: 'stale' })]);
    assert.deepEqual([shown.length, all.length], [0, 1]);
  });

  it('call a branch as people do: without its remote, with the number of its pull request', () => {
    const name = (refs: readonly string[], number: number | null) => {
      const pullRequest = number === null ? null : { number, source: 'refs/pull/41/head' };
      return rowsOf([ownBranch('x', { refs, pullRequest })]).shown[0]?.name;
    };
    assert.equal(name(['refs/remotes/origin/engine-v2'], null), 'engine-v2');
    assert.equal(name(['refs/heads/engine-v2'], 41), 'engine-v2 #41');
    assert.equal(name(['refs/pull/41/head'], 41), '#41');
    assert.equal(name(['refs/remotes/origin/pr/41'], 41), '#41');
    assert.equal(name(['refs/remotes/origin/pr/410-x'], 41), 'pr/410-x #41');
  });
});

describe('the axis of the timeline', () => {
  const day = (back: number): string => new Date(Date.parse(until) - back * 86_400_000).toISOString();

  it('reaches from the oldest commit to now', () => {
    const axis = timeAxis([day(20), day(10)], until, 4);
    assert.deepEqual([axis.at(day(20)), axis.at(day(10)), axis.at(until)], [0, 0.5, 1]);
  });

  it('is never shorter than a week, nor longer than 90 days', () => {
    assert.ok(Math.abs(timeAxis([day(1)], until, 4).at(day(1)) - 6 / 7) < 1e-9);
    const long = timeAxis([day(91)], until, 4);
    assert.deepEqual([long.at(day(91)), long.isBefore(day(91))], [0, true]);
    assert.ok(!timeAxis([day(90)], until, 4).isBefore(day(90)));
  });

  it('labels days that are equally far apart, the last one now, and no more than there is room for', () => {
    assert.deepEqual(
      timeAxis([day(20)], until, 4).ticks.map(({ label }) => label),
      ['2 Sep', '9 Sep', '16 Sep'],
    );
    for (const most of [2, 3, 4, 6]) {
      for (const days of [1, 6, 13, 29, 60, 90]) {
        const { ticks } = timeAxis([day(days)], until, most);
        assert.ok(ticks.length <= most + 1 && ticks.length >= 1, `${ticks.length} of ${most} for ${days} days`);
        assert.equal(ticks.at(-1)?.at, 1);
      }
    }
  });
});

describe('a bar of the timeline', () => {
  const wide = { width: 720, until: null };
  /** A row whose bar is so many pixels long until its last commit and after it, along 1000 pixels of a day each. */
  const barOf = (busy: number, idle: number, note: string) => {
    const axis = { at: (time: string) => Number(time), isBefore: () => false, ticks: [] };
    const length = wide.width * (1 - barsFrame(wide).labels);
    const at = (pixels: number): string => String(1 - pixels / length);
    const work = ownBranch('x', { firstCommitAt: at(busy + idle), lastCommitAt: at(idle) });
    return openWorkBars([{ work, name: 'x', note, tone: 'blocking' }], axis, wide)[0];
  };
  const note = 'built on engine-v2';
  const room = textWidth(note, barSizes.text) + 2 * barSizes.inside;

  it('says what it says until its last commit where that fits, else after it', () => {
    assert.deepEqual(barOf(room + 0.1, 10, note)?.note?.side, 'right');
    assert.equal(barOf(room + 0.1, 10, note)?.note?.at, barOf(room + 0.1, 10, note)?.from);
    const after = barOf(room - 0.1, room + 0.1, note);
    assert.deepEqual(after?.note, { at: after?.last, side: 'right' });
  });

  it('says it beside itself where it fits into neither part, and only in its title where it fits nowhere', () => {
    const beside = barOf(20, room - 0.1, note);
    assert.deepEqual(beside?.note, { at: beside?.from, side: 'left' });
    const length = wide.width * (1 - barsFrame(wide).labels);
    const long = 'x'.repeat(50);
    assert.ok(textWidth(long, barSizes.text) > length * 0.6);
    assert.equal(barOf(length * 0.5, length * 0.4, long)?.note, null);
  });

  it('says nothing where nobody waits', () => {
    assert.equal(barOf(300, 100, '')?.note, null);
  });

  it('is never too short to be seen', () => {
    const bar = barOf(0, 0, '');
    assert.ok(bar && (1 - bar.from) * wide.width * 0.64 >= barSizes.least - 1e-9);
  });

  it('has a label that ends before it, with the teammate where there is room', () => {
    const axis = timeAxis([], until, 4);
    for (const frame of frames) {
      const { labels } = barsFrame(frame);
      const room = (labels === 0 ? frame.width : frame.width * labels) - barSizes.glyph;
      for (const name of ['x', 'feature/a-name-that-goes-on-and-on-until-no-frame-has-room-for-it-and-then-some']) {
        const row = { work: theirBranch(name), name, note: '', tone: 'waits' as const };
        const [bar] = openWorkBars([row], axis, frame);
        const shown = [bar?.label ?? '', bar?.person ?? ''].join(' ').trim();
        assert.ok(textWidth(shown, barSizes.text) <= room, `${shown} in ${frame.width} pixels`);
        assert.equal(bar?.person, name === 'x' ? `by ${amara.name}` : null);
      }
    }
  });
});

describe('the timeline of open work', () => {
  it('has the branches, dates and ages of the sample team’s report in its table, and its bars in each drawing', () => {
    const report = sampleReport();
    const markup = markupOf(report);
    const own = report.openWork.filter(({ author }) => author.isManager);
    const [body] = elements(markup, 'tbody');
    const cells = elements(body?.inside ?? '', 'tr').map(({ inside }) =>
      elements(inside, 'td').map(({ inside: cell }) => textOf(cell)),
    );
    const { shown, all } = openWorkRows(report);
    assert.deepEqual(
      cells.slice(0, own.length).map(([, state, first, last, age]) => [state, first, last, age]),
      own.map(({ state, firstCommitAt, lastCommitAt, ageWorkingDays }) => [
        state,
        shortDate(firstCommitAt),
        shortDate(lastCommitAt),
        `${ageWorkingDays}`,
      ]),
    );
    assert.equal(cells.length, all.length);
    const titles = elements(markup, 'g', 'class="work tone-').map(({ inside }) =>
      textOf(elements(inside, 'title')[0]?.inside ?? ''),
    );
    const expected = shown.map(({ work, name }) => [name, shortDate(work.firstCommitAt), shortDate(work.lastCommitAt)]);
    assert.deepEqual(
      titles.map(title => [title.split(/:| by /)[0], ...(/first commit (.+), last (.+)$/.exec(title) ?? []).slice(1)]),
      frames.flatMap(() => expected),
    );
  });

  it('lays each bar from its first commit over the last one to now', () => {
    const openWork = [
      ownBranch('a', { firstCommitAt: '2026-09-06T12:00:00Z', lastCommitAt: '2026-09-11T12:00:00Z' }),
      ownBranch('b', { firstCommitAt: '2026-09-11T12:00:00Z', lastCommitAt: '2026-09-14T12:00:00Z' }),
    ];
    const [narrow] = markupOf({ openWork, until }).split('<svg class="plot ').slice(1);
    const rects = [...(narrow ?? '').matchAll(/class="work-(\w+)" x="([\d.]+)%"[^>]* width="([\d.]+)%"/g)].map(match =>
      match.slice(1),
    );
    assert.deepEqual(rects, [
      ['busy', '0', '50'],
      ['idle', '50', '50'],
      ['edge', '0', '100'],
      ['busy', '50', '30'],
      ['idle', '80', '20'],
      ['edge', '50', '50'],
    ]);
  });

  it('names teammates only where they wait', () => {
    const markup = markupOf({
      openWork: [
        heldBranch(),
        ...waitingBranches,
        theirBranch('elsewhere', { author: { name: 'Mei Tanaka', email: 'm@x', isManager: false } }),
      ],
      until,
    });
    assert.match(markup, new RegExp(amara.name));
    assert.match(markup, new RegExp(jonas.name));
    assert.doesNotMatch(markup, /Mei Tanaka|elsewhere/);
  });

  it('says in its caption who waits for how much', () => {
    assert.equal(
      captionOf([heldBranch(), ownBranch('b')]),
      '2 branches of yours are open; 2 teammates wait for engine-v2.',
    );
    assert.equal(
      captionOf([heldBranch('a', { waitingPeople: [amara.name] }), heldBranch('b', { waitingPeople: [amara.name] })]),
      '2 branches of yours are open; 1 teammate waits for 2 of them.',
    );
    assert.equal(captionOf([ownBranch('a')]), '1 branch of yours is open; nobody waits.');
    assert.equal(captionOf([ownBranch('a', { verdict: 'at-risk' })]), '1 branch of yours is open; nobody waits yet.');
  });

  it('says in words that nothing is open, and keeps what is stale in the table', () => {
    assert.equal(captionOf([]), 'You have no open work, so nobody waits for you.');
    assert.doesNotMatch(markupOf({ openWork: [theirBranch('x')], until }), /<svg|<table/);
    const stale = markupOf({ openWork: [ownBranch('old', { state: 'stale' })], until });
    assert.match(
      textOf(stale),
      /^You have no open work, so nobody waits for you\. 1 branch without a commit for over 30 days stands in the table\./,
    );
    assert.doesNotMatch(stale, /<svg/);
    assert.match(stale, /<table/);
  });

  it('tells the tones apart by shapes, and explains those that it has', () => {
    const markup = markupOf(fullReport());
    const [legend] = elements(markup, 'ul', 'picture-legend');
    assert.equal(textOf(legend?.inside ?? ''), 'somebody waits for it');
    assert.doesNotMatch(markup, / style=/);
  });
});
