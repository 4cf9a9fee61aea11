import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ExplainedFile } from '../../../src/core/report/explanationWording';
import { renderExplanationMarkdown, renderExplanationText } from '../../../src/core/report/renderExplanation';
import { columnsOf } from '../../../src/core/report/text/columns';
import { exampleReport } from '../../support/exampleReport';
import { hostileReport, hostileText } from '../../support/hostileText';
import { outsideCode } from '../../support/markdownCode';

const [engine] = exampleReport().criticalFiles;
assert.ok(engine);
const critical: ExplainedFile = { ...engine, critical: true };
const nobodys = { commits: 0, landings: 0, share: null, doa: null, normalizedDoa: null, isAuthor: false };
const text = (entry: ExplainedFile, width = 80) =>
  renderExplanationText(entry, '2026-09-16T12:00:00Z', { width, color: false });

describe('the explanation of a file', () => {
  it('begins with the answer', () => {
    assert.match(text(critical), /^CRITICAL\n {2}src\/checkout\/engine\.ts, as of 16 September 2026\n/);
    assert.match(text({ ...critical, critical: false, reasons: [] }), /^NOT CRITICAL\n/);
  });

  it('gives the reason with its limit', () => {
    assert.match(
      text(critical),
      /number 1 of 186 changed files by demand: 31 changes by 5 people in\n {4}90 days\. Only the first 19 can be hot spots\./,
    );
  });

  it('says which reasons there are where none holds', () => {
    assert.match(
      text({ ...critical, critical: false, reasons: [] }),
      /None of the reasons holds: no setting declares it/,
    );
  });

  it('names the terms of a demand that has several, to one decimal', () => {
    const entry = { ...critical, terms: { recentWork: 8.25, burst: 0.04, steadyPace: 1 } };
    assert.match(text(entry), /Demand 9\.4 \(recent work 8\.3, burst under 0\.1 and steady pace 1\):/);
  });

  it('tells the manager’s part', () => {
    assert.match(
      text(critical, 120),
      /18 of the 31 changes are yours, in 15 landings: 58 % of all that landed on it\./,
    );
  });

  it('says what makes an author beside the degree of authorship', () => {
    const degree = (manager: Partial<ExplainedFile['manager']>): string =>
      text({ ...critical, manager: { ...critical.manager, ...manager } }).replace(/\s+/g, ' ');
    assert.match(
      degree({ doa: 2.14, normalizedDoa: 0.34, isAuthor: false }),
      /you are no author of it\. - Your degree .* changed it, is 2\.1, 34 % of the highest; an author has 3\.3 or more and over 75 % of the highest\./,
    );
    assert.match(degree({ doa: -0.5, normalizedDoa: 0, isAuthor: false }), /changed it, is -0\.5; an author has/);
  });

  it('says so where the manager never changed it', () => {
    assert.match(text({ ...critical, manager: { ...nobodys, share: 0 } }), /You have not changed it, now or before\./);
  });

  it('says nothing of a part where no manager is known', () => {
    assert.doesNotMatch(text({ ...critical, manager: nobodys }), /YOUR PART/);
  });

  it('says so where nobody changed it in the window', () => {
    assert.match(text({ ...critical, revisions: 0, people: 0 }), /No change in the window\./);
  });

  it('names who could take it over', () => {
    assert.match(text(critical), /Amara Okafor, who changed it 9 times in the last year, could take it over\./);
  });

  it('says the same as Markdown', () => {
    const markdown = renderExplanationMarkdown(critical);
    assert.match(
      markdown,
      /^# Critical: `src\/checkout\/engine\.ts`\n\n## Why it is critical\n\n- Hot spot: number 1 /,
    );
    assert.match(markdown, /- It changes together with `src\/checkout\/router\.ts` \(44 %\)\.\n/);
  });

  it('is safe from what the repository holds', () => {
    fc.assert(
      fc.property(hostileText, hostile => {
        for (const file of hostileReport(hostile).criticalFiles.slice(0, 1)) {
          const lines = text({ ...file, critical: true }).split('\n');
          assert.deepEqual(
            lines.filter(line => columnsOf(line) > 80 || /\p{Cc}/u.test(line)),
            [],
          );
          assert.doesNotMatch(outsideCode(renderExplanationMarkdown({ ...file, critical: true })), /[<>]|\]\(/);
        }
      }),
    );
  });
});
