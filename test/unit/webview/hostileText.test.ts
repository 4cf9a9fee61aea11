import assert from 'node:assert/strict';
import { exampleReport } from '../../support/exampleReport';
import { textOf } from '../report/markup';
import { rendered, renderedReport, renderedReportTab, renderedTab } from './rendered';

const hostile = [
  '<img src=x onerror=alert(1)>',
  '](command:x)',
  '\u202ecod.exe',
  '\u001b[31mred',
  '"><script>alert(2)</script>',
];
const path = `src/${hostile.join('/')}.ts`;

/** The example with the hostile text wherever the repository's own text goes. */
function hostileReport() {
  const { findings, repository } = exampleReport();
  const text = hostile.join(' ');
  const [commit] = findings.flatMap(finding => finding.evidence.commits);
  return exampleReport({
    repository: { ...repository, name: text, baseRef: `refs/heads/${text}` },
    manager: { identities: [{ name: text, email: text }], source: 'settings' },
    levelFacts: [`58 % of the landings on ${path} are yours`],
    nextSteps: [{ text: `Leave ${path} to ${text}.`, finding: null, guidance: 'x' }],
    notMeasured: [{ what: text, why: text }],
    narrowing: { people: 2, scope: [text], unmatched: { team: [text], scope: [text] } },
    findings: findings.map(finding => ({
      ...finding,
      title: `Only you know ${path}`,
      facts: [{ label: `your changes to ${path}`, value: 3, unit: 'commits', threshold: 3 }],
      evidence: {
        files: [path],
        refs: [`refs/heads/${text}`],
        command: `git log -- '${path}'`,
        commits: commit === undefined ? [] : [{ ...commit, subject: text, author: text }],
      },
    })),
  });
}

const pages = { view: renderedReport(hostileReport()), tab: renderedReportTab(hostileReport()) };

for (const [place, page] of Object.entries(pages)) {
  describe(`hostile text of a repository in the ${place}`, () => {
    it('makes no element of its own', () => {
      assert.doesNotMatch(page, /<img|<script/);
      assert.ok(textOf(page).includes('<img src=x onerror=alert(1)>'));
    });

    it('makes no link', () => {
      assert.doesNotMatch(page, /<a[ >]|href=(?!"#outline-)/);
      assert.ok(textOf(page).includes('](command:x)'));
    });

    it('turns no text around and holds no terminal escape', () => {
      assert.doesNotMatch(page, /[\u202a-\u202e\u2066-\u2069]/);
      assert.doesNotMatch(page, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    });

    it('keeps names, subjects and paths apart from the direction of the text around them', () => {
      assert.ok((page.match(/<bdi>/g) ?? []).length > 10);
    });
  });
}

describe('hostile text of a repository', () => {
  it('is no more than text in a message', () => {
    for (const kind of ['working', 'failed'] as const) {
      const state = { kind, message: hostile.join(' '), remedy: 'refresh' } as const;
      for (const markup of [rendered(state), renderedTab(state)])
        assert.doesNotMatch(markup, /<img|<script|[\u202e\u001b]/);
    }
  });
});
