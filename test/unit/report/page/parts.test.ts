import assert from 'node:assert/strict';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { AbsenceCard } from '../../../../src/core/report/page/absenceCard';
import { Credits } from '../../../../src/core/report/page/credits';
import { CriticalFiles } from '../../../../src/core/report/page/criticalFiles';
import { EvidenceFold } from '../../../../src/core/report/page/evidenceFold';
import { FactTable } from '../../../../src/core/report/page/factTable';
import { People } from '../../../../src/core/report/page/people';
import { SinceSection } from '../../../../src/core/report/page/sinceSection';
import { TrendTable } from '../../../../src/core/report/page/trendTable';
import { TakeOver } from '../../../../src/core/report/page/takeOver';
import type { SinceLast } from '../../../../src/core/report/sinceLast';
import { drawnPage } from './drawnPage';
import type { Absence, Evidence } from '../../../../src/core/report/healthReport';
import { exampleReport } from '../../../support/exampleReport';
import { fullReport } from '../../../support/fullReport';
import { elements, textOf } from '../markup';

const nothing: Evidence = { commits: [], files: [], refs: [], command: null };

describe('what stalls in two weeks', () => {
  const drawn = (absence: Absence, totals = {}) => textOf(render(h(AbsenceCard, { report: { absence, totals } })));

  it('is told for files, branches and gates', () => {
    const text = drawn({ files: ['src/a.ts'], refs: ['refs/heads/x'], gates: ['releases'] });
    for (const words of ['Only you knowsrc/a.ts', 'Others build on your branchx', 'Passes only with youreleases'])
      assert.ok(text.includes(words), words);
  });

  it('says so where nothing does', () => {
    assert.match(drawn({ files: [], refs: [], gates: [] }), /Nothing stalls/);
  });

  it('names ten files and how many more there are', () => {
    const files = Array.from({ length: 11 }, (_, place) => `src/${place}.ts`);
    assert.doesNotMatch(drawn({ files: files.slice(0, 10), refs: [], gates: [] }), /more/);
    assert.match(drawn({ files, refs: [], gates: [] }), /src\/9\.tsand 1 more/);
    assert.match(drawn({ files, refs: [], gates: [] }, { absenceFiles: 40 }), /and 30 more/);
  });

  it('speaks of several branches in the plural', () => {
    assert.match(drawn({ files: [], refs: ['refs/heads/x', 'refs/heads/y'], gates: [] }), /on your branchesxy/);
  });
});

describe('evidence', () => {
  const drawn = (evidence: Evidence) => render(h(EvidenceFold, { id: 'x', evidence }));

  it('is nothing where there is none', () => {
    assert.equal(drawn(nothing), '');
  });

  it('says how much there is, in singular and plural', () => {
    const commit = { id: 'a'.repeat(40), subject: 'Pay', at: '2026-09-01T00:00:00Z', author: 'Ada' };
    const summary = (evidence: Partial<Evidence>) =>
      elements(drawn({ ...nothing, ...evidence }), 'summary').map(({ inside }) => textOf(inside));
    assert.deepEqual(summary({ files: ['a.ts'], commits: [commit] }), ['Evidence: 1 file and 1 commit']);
    assert.deepEqual(summary({ files: ['a.ts', 'b.ts'] }), ['Evidence: 2 files']);
    assert.deepEqual(summary({ refs: ['refs/heads/x'] }), ['Evidence: 1 ref']);
    assert.deepEqual(summary({ command: 'git log' }), ['Evidence']);
  });

  it('shows a command as it is or not at all', () => {
    assert.match(textOf(drawn({ ...nothing, command: "git log -- 'a b.ts'" })), /See it with git:git log -- 'a b\.ts'/);
    assert.doesNotMatch(drawn({ ...nothing, files: ['a.ts'], command: 'git log \u001b[31m' }), /git/);
  });
});

describe('measured facts', () => {
  it('have no column of limits where there are none', () => {
    const fact = { label: 'your commits', value: 1, unit: 'commits', threshold: null };
    assert.doesNotMatch(render(h(FactTable, { facts: [fact] })), /Limit/);
    assert.match(render(h(FactTable, { facts: [fact, { ...fact, label: 'x', threshold: 2 }] })), /Limit/);
  });

  it('are no table where there are none', () => {
    assert.equal(render(h(FactTable, { facts: [] })), '');
  });
});

describe('who could take files over', () => {
  const [one, other] = exampleReport().criticalFiles;
  assert.ok(one !== undefined && other !== undefined);

  it('is asked of one file or of several', () => {
    assert.match(textOf(render(h(TakeOver, { entries: [one] }))), /^Who could take it over/);
    assert.match(textOf(render(h(TakeOver, { entries: [one, other] }))), /^Who could take them over/);
  });

  it('says so where there is nobody', () => {
    const alone = { ...one, successor: null, learner: null };
    assert.match(textOf(render(h(TakeOver, { entries: [alone] }))), /Nobody else who is active knows it well enough/);
  });
});

describe('the critical files', () => {
  const { criticalFiles } = exampleReport();
  const summary = (files: typeof criticalFiles, totals = {}) =>
    textOf(
      elements(render(h(CriticalFiles, { report: { criticalFiles: files, totals } })), 'summary')[0]?.inside ?? '',
    );

  it('are counted in singular and plural', () => {
    assert.equal(summary(criticalFiles.slice(0, 1)), '1 critical file, and why it is one');
    assert.equal(summary(criticalFiles.slice(0, 2)), '2 critical files, and why each is one');
  });

  it('name no code owner', () => {
    const [file] = criticalFiles;
    assert.ok(file !== undefined);
    const reasons = [{ kind: 'owned', value: 1, threshold: 1, detail: 'owned by ada@example.com' } as const];
    const page = render(h(CriticalFiles, { report: { criticalFiles: [{ ...file, reasons }], totals: {} } }));
    assert.match(textOf(page), /Code owners guard it\./);
    assert.doesNotMatch(page, /ada@/);
  });

  it('are nothing where there are none', () => {
    assert.equal(summary([]), '');
  });

  it('are the first of many', () => {
    const [file] = criticalFiles;
    assert.ok(file !== undefined);
    const many = Array.from({ length: 51 }, (_, place) => ({ ...file, path: `src/${place}.ts` }));
    const page = render(h(CriticalFiles, { report: { criticalFiles: many, totals: { criticalFiles: 1234 } } }));
    assert.match(textOf(page), /1,234 critical files.*Critical files, the first 50 of 1,234, by demand/);
    assert.equal(elements(page, 'tr').length, 51);
  });
});

describe('credits', () => {
  it('stand with their evidence', () => {
    const page = render(h(Credits, { credits: fullReport().credits }));
    assert.match(textOf(page), /Going well.*Paired on 4 commits.*Evidence:/s);
    assert.equal(render(h(Credits, { credits: [] })), '');
  });
});

describe('people who were joined', () => {
  it('are told of the manager and of teammates apart', () => {
    const { manager, joined } = exampleReport();
    const page = (report: Parameters<typeof People>[0]['report']) =>
      elements(render(h(People, { report })), 'summary').map(({ inside }) => textOf(inside));
    assert.deepEqual(page({ manager, joined }), ['Counted as you: 2 identities']);
    const ada = { name: 'Ada', email: 'ada@example.com' };
    const others = [...joined, { person: ada, identities: [ada, { ...ada, email: 'ada@home.example' }] }];
    assert.deepEqual(page({ manager: { ...manager, identities: manager.identities.slice(0, 1) }, joined: others }), [
      'Counted as you: 1 identity',
      'Teammates with several identities (1)',
    ]);
  });
});

describe('what changed since the last report', () => {
  const since = { since: '2026-09-01T00:00:00Z', sentence: 'Nothing worth telling has changed.', changes: [] };

  it('is told where there is a report to hold it against', () => {
    assert.equal(render(h(SinceSection, { since: null })), '');
    assert.match(textOf(render(h(SinceSection, { since }))), /Nothing worth telling has changed\./);
  });

  it('is a list of sentences, and none where nothing changed', () => {
    const change = { kind: 'waits', text: 'Two teammates wait.', isBetter: false, from: 0, to: 2 } as const;
    const items = (drawn: SinceLast) =>
      elements(render(h(SinceSection, { since: drawn })), 'li').map(item => item.inside);
    assert.deepEqual(items({ ...since, changes: [change] }), ['Two teammates wait.']);
    assert.deepEqual(items(since), []);
  });
});

describe('the icons that a page shares', () => {
  it('have each an outline that they refer to', () => {
    const page = drawnPage(fullReport());
    const used = new Set([...page.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id));
    assert.ok(used.size > 0);
    for (const id of used) assert.ok(page.includes(`<symbol id="${id ?? ''}"`), id);
  });
});

describe('the windows before', () => {
  it('are no table where none is known', () => {
    const { window } = exampleReport();
    assert.equal(render(h(TrendTable, { report: { trend: [], window } })), '');
  });
});
