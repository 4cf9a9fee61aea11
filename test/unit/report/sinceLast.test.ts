import assert from 'node:assert/strict';
import type { Finding, HealthReport, OpenWork } from '../../../src/core/report/healthReport';
import { changesSince, summaryOf } from '../../../src/core/report/sinceLast';
import { exampleFigures, exampleTrend } from '../../support/example/trend';
import { exampleReport } from '../../support/exampleReport';
import { fullReport } from '../../support/fullReport';

const weekAgo = '2026-09-09T12:00:00Z';

/** What a report of this morning says of one of a week ago. */
function between(before: Partial<HealthReport>, now: Partial<HealthReport>): ReturnType<typeof changesSince> {
  return changesSince(summaryOf(exampleReport({ ...before, until: weekAgo })), exampleReport(now));
}

const textsOf = (before: Partial<HealthReport>, now: Partial<HealthReport>): readonly string[] =>
  between(before, now).changes.map(({ text }) => text);

const onlyOf = (before: Partial<HealthReport>, now: Partial<HealthReport>): object | undefined => {
  const { changes } = between(before, now);
  assert.equal(changes.length, 1);
  return changes[0];
};

describe('the summary of a report', () => {
  it('is small', () => {
    assert.ok(JSON.stringify(summaryOf(fullReport())).length < 1000);
  });
  it('names nobody', () => {
    const kept = JSON.stringify(summaryOf(fullReport()));
    for (const name of ['Amara', 'Jonas', 'Robin', '@']) assert.ok(!kept.includes(name));
  });
});

describe('since the last report', () => {
  it('says that nothing changed', () => {
    assert.deepEqual(between({}, {}), {
      since: weekAgo,
      sentence: 'Nothing worth telling has changed since the report of 9 September 2026 (7 days ago).',
      changes: [],
    });
  });
  it('says how much changed, in the singular and the plural', () => {
    assert.match(between({ level: 'clear' }, {}).sentence, /^1 thing changed since the report of 9 September 2026/);
    assert.match(between({ level: 'clear', findings: [] }, {}).sentence, /^4 things changed since/);
  });
  it('compares nothing over another window or base', () => {
    const { window, repository } = exampleReport();
    assert.deepEqual(between({ window: { ...window, days: 30 }, level: 'clear' }, {}), {
      since: weekAgo,
      sentence:
        'The report of 9 September 2026 looked at 30 days of origin/main, this one at 90 days of origin/main: they are not compared.',
      changes: [],
    });
    assert.match(
      between({ repository: { ...repository, baseRef: 'refs/heads/next' } }, {}).sentence,
      /90 days of next, this one at 90 days of origin\/main: they are not compared\.$/,
    );
  });
});

describe('a level that moved', () => {
  it('is told with the one before', () => {
    assert.deepEqual(onlyOf({ level: 'watch' }, { level: 'in-the-way' }), {
      kind: 'level',
      text: 'The level is In the way; it was Watch.',
      isBetter: false,
      from: 'watch',
      to: 'in-the-way',
    });
    assert.equal(between({ level: 'in-the-way' }, { level: 'clear' }).changes[0]?.isBetter, true);
  });
  it('is neither better nor worse than one that was unknown', () => {
    assert.equal(between({ level: 'unknown' }, { level: 'clear' }).changes[0]?.isBetter, null);
  });
});

describe('findings since the last report', () => {
  const { findings } = exampleReport();
  const [first, second] = findings as readonly [Finding, Finding, Finding];

  it('are told where they are new', () => {
    assert.deepEqual(onlyOf({ findings: [first] }, { findings: [first, second] }), {
      kind: 'found',
      text: `New: ${second.title}.`,
      isBetter: false,
      from: null,
      to: 'medium',
    });
  });
  it('are told where they are gone', () => {
    assert.deepEqual(onlyOf({ findings: [first, second] }, { findings: [first] }), {
      kind: 'gone',
      text: 'No longer found: a large share of the commits to product source.',
      isBetter: true,
      from: 'medium',
      to: null,
    });
  });
  it('are told where they weigh more or less', () => {
    const milder: Finding = { ...first, severity: 'medium' };
    assert.deepEqual(textsOf({ findings: [milder] }, { findings: [first] }), [`High, it was medium: ${first.title}.`]);
    assert.equal(between({ findings: [first] }, { findings: [milder] }).changes[0]?.isBetter, true);
  });
  it('leave out cards without a judgement, and what was accepted', () => {
    const card: Finding = { ...second, severity: 'none' };
    const accepted: Finding = { ...second, accepted: { reason: 'known', until: '2026-12-01' } };
    assert.deepEqual(textsOf({ findings: [first] }, { findings: [first, card] }), []);
    assert.deepEqual(textsOf({ findings: [first] }, { findings: [first, accepted] }), []);
  });
});

describe('who waits since the last report', () => {
  const [branch] = fullReport().openWork as readonly [OpenWork];
  const waiting = (...waitingPeople: string[]): Partial<HealthReport> => ({ openWork: [{ ...branch, waitingPeople }] });
  const landed = { openWork: [] };

  it('is told by name', () => {
    assert.deepEqual(onlyOf(landed, waiting('Amara Okafor')), {
      kind: 'waits',
      text: 'Amara Okafor waits for engine-v2 now.',
      isBetter: false,
      from: 0,
      to: 1,
    });
    assert.deepEqual(textsOf(landed, waiting('A', 'B', 'C')), ['A, B and C wait for engine-v2 now.']);
    assert.deepEqual(textsOf(landed, waiting('A', 'B', 'C', 'D')), ['A, B, C and 1 more wait for engine-v2 now.']);
  });
  it('is told where there are more of them, or fewer', () => {
    assert.deepEqual(textsOf(waiting('A'), waiting('A', 'B')), ['A and B wait for engine-v2; 1 person did before.']);
    assert.deepEqual(onlyOf(waiting('A', 'B'), waiting('A')), {
      kind: 'waits-no-more',
      text: 'A waits for engine-v2; 2 people did before.',
      isBetter: true,
      from: 2,
      to: 1,
    });
  });
  it('is told where nobody does any more', () => {
    assert.deepEqual(textsOf(waiting('A'), landed), ['Nobody waits for engine-v2 any more.']);
    const clear: OpenWork = { ...branch, verdict: 'clear', waitingPeople: [] };
    assert.deepEqual(textsOf(waiting('A'), { openWork: [clear] }), ['Nobody waits for engine-v2 any more.']);
  });
  it('leaves out who may only come to wait', () => {
    assert.deepEqual(textsOf(landed, { openWork: [{ ...branch, verdict: 'at-risk' }] }), []);
  });
  it('is not told twice by the finding', () => {
    const [finding] = exampleReport().findings as readonly [Finding];
    const blocking = { ...waiting('A'), findings: [{ ...finding, kind: 'blocking-work' }] };
    assert.deepEqual(textsOf({ ...landed, findings: [] }, blocking), ['A waits for engine-v2 now.']);
    assert.deepEqual(textsOf(blocking, { ...landed, findings: [] }), ['Nobody waits for engine-v2 any more.']);
  });
  it('is told by the finding where somebody may only come to wait', () => {
    const [finding] = exampleReport().findings as readonly [Finding];
    const risky: Finding = { ...finding, kind: 'blocking-work', severity: 'medium' };
    assert.deepEqual(textsOf({ findings: [] }, { findings: [risky] }), [`New: ${finding.title}.`]);
    assert.deepEqual(textsOf({ findings: [risky] }, { findings: [] }), [
      'No longer found: open work that others wait for.',
    ]);
  });
});

describe('shares since the last report', () => {
  const share = (own: number, ownProduct = 0): Partial<HealthReport> => ({
    trend: exampleTrend([exampleFigures({ own: [50, own, ownProduct], team: [100, 100, 100], people: 3 })]),
  });

  it('are told where they moved by five points', () => {
    assert.deepEqual(onlyOf(share(31), share(36)), {
      kind: 'share',
      text: 'Your share of critical work rose from 31 % to 36 %.',
      isBetter: false,
      from: 0.31,
      to: 0.36,
    });
    assert.deepEqual(textsOf(share(36), share(31)), ['Your share of critical work fell from 36 % to 31 %.']);
    assert.deepEqual(textsOf(share(0, 20), share(0, 30)), [
      'Your share of commits to product source rose from 20 % to 30 %.',
    ]);
  });
  it('are not told where they moved by less', () => {
    assert.deepEqual(textsOf(share(31, 31), share(35, 27)), []);
  });
  it('are not told where there is none', () => {
    const none = { trend: exampleTrend([exampleFigures({ own: [1, 0, 0], team: [9, 0, 0], people: 2 })]) };
    assert.deepEqual(textsOf(none, share(50)), []);
    assert.deepEqual(textsOf(share(50), none), []);
  });
});

describe('files that only the manager knows, since the last report', () => {
  const known = (alone: number): Partial<HealthReport> => ({
    truckFactor: { ...exampleReport().truckFactor, files: 180 },
    totals: { filesOnlyManagerKnows: alone },
  });

  it('are told as a number, then and now', () => {
    assert.deepEqual(onlyOf(known(3), known(1)), {
      kind: 'knows-alone',
      text: 'You alone know 1 product file; it was 3 before.',
      isBetter: true,
      from: 3,
      to: 1,
    });
    assert.deepEqual(textsOf(known(0), known(2)), ['You alone know 2 product files; it was none before.']);
    assert.deepEqual(textsOf(known(1), known(0)), ['No product file is known to you alone any more; it was 1 before.']);
  });
  it('are not told where it was not known', () => {
    assert.deepEqual(textsOf({}, known(2)), []);
  });
});
