import assert from 'node:assert/strict';
import { shortRef } from '../../../src/core/report/wording';
import { messageOf } from '../../../src/webview/report/incoming';
import { exampleReport } from '../../support/exampleReport';
import { fullReport } from '../../support/fullReport';
import { elements, textOf } from '../report/markup';
import { renderedReportTab, renderedTab } from './rendered';

const report = exampleReport();
const page = renderedReportTab(report);
const buttons = (markup: string): readonly string[] => elements(markup, 'button').map(({ inside }) => textOf(inside));

describe('the tab of a report', () => {
  it('has a button for each commit, file and source that it names', () => {
    const [finding] = report.findings;
    assert.ok(finding);
    for (const { id } of finding.evidence.commits) assert.ok(buttons(page).includes(id.slice(0, 7)));
    for (const file of finding.evidence.files) assert.ok(buttons(page).some(text => file.endsWith(text)));
    for (const { source } of report.guidance) assert.ok(buttons(page).includes(source.title), source.title);
  });

  it('links nowhere by itself', () => {
    assert.doesNotMatch(page, /<a\b|href=(?!"#outline-)/);
  });

  it('compares a branch of the open work, and no other', () => {
    const full = fullReport();
    const branch = full.openWork[0]?.refs[0] ?? 'none';
    const absence = { ...full.absence, refs: [branch, 'refs/heads/gone-by-now'] };
    const texts = buttons(renderedReportTab({ ...full, absence }));
    assert.ok(texts.includes(shortRef(branch)), branch);
    assert.ok(!texts.includes('gone-by-now'));
  });

  it('says what changed since the report before, and nothing where there was none', () => {
    const change = {
      kind: 'level',
      text: 'The level is Watch.',
      isBetter: true,
      from: 'in-the-way',
      to: 'watch',
    } as const;
    const since = { since: '2026-09-09T12:00:00Z', sentence: '1 thing changed.', changes: [change] };
    assert.match(textOf(renderedReportTab(report, { since })), /1 thing changed\.The level is Watch\./);
    assert.doesNotMatch(textOf(page), /Since you last looked/);
  });

  it('says that names are masked, only where they are', () => {
    assert.match(textOf(renderedReportTab(report, { quiet: true })), /Quiet Screen is on/);
    assert.doesNotMatch(textOf(page), /Quiet Screen is on/);
  });

  it('says what went wrong beside the report', () => {
    const problem = { message: 'The last refresh failed.', remedy: 'refresh' } as const;
    const markup = renderedTab({ kind: 'report', report, busy: false, problem });
    assert.equal(
      textOf(elements(markup, 'div', 'role="alert"')[0]?.inside ?? '').startsWith('The last refresh failed.'),
      true,
    );
  });
});

describe('a tab without a report', () => {
  it('says why in words, without blame or a button where none would help', () => {
    const markup = renderedTab({ kind: 'note', message: 'The folder is no longer open.', command: null });
    assert.match(textOf(markup), /The folder is no longer open\./);
    assert.deepEqual(buttons(markup), []);
  });

  it('offers what would help', () => {
    assert.deepEqual(buttons(renderedTab({ kind: 'note', message: 'Say who.', command: 'setUp' })), ['Set Up…']);
  });

  it('says what is being done', () => {
    assert.match(
      renderedTab({ kind: 'working', message: 'Reading the history…' }),
      /role="status".*Reading the history…/s,
    );
  });
});

describe('messages to the tab', () => {
  const state = { kind: 'working', message: 'Reading' };
  const message = { type: 'report', folder: 'file:///team', state, since: null, quiet: false };

  it('are taken whole', () => {
    assert.equal(messageOf(message), message);
  });

  it('are dropped where they are none of ours', () => {
    const strangers = [undefined, 'report', {}, { ...message, type: 'state' }, { ...message, folder: 7 }];
    for (const other of [...strangers, { ...message, state: { kind: 'x' } }, { ...message, state: { kind: 'report' } }])
      assert.equal(messageOf(other), undefined);
  });
});
