import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renderMarkdown } from '../../../src/core/report/renderMarkdown';
import { clearReport, exampleReport, unknownReport } from '../../support/exampleReport';
import { assertGolden } from '../../support/golden';
import { hostileReport, hostileText } from '../../support/hostileText';
import { outsideCode } from '../../support/markdownCode';

describe('the report as Markdown', () => {
  it('reads as agreed when the manager is in the way', () => {
    assertGolden('report-in-the-way.md', renderMarkdown(exampleReport()));
  });

  it('reads as agreed when nothing is wrong', () => {
    assertGolden('report-clear.md', renderMarkdown(clearReport()));
  });

  it('reads as agreed when the history is too thin', () => {
    assertGolden('report-unknown.md', renderMarkdown(unknownReport()));
  });

  const hostile = (check: (markdown: string) => void) => {
    fc.assert(
      fc.property(hostileText, text => {
        check(renderMarkdown(hostileReport(text)));
      }),
      { numRuns: 80 },
    );
  };

  it('has no HTML, whatever the repository holds', () => {
    hostile(markdown => {
      assert.doesNotMatch(outsideCode(markdown), /[<>]/);
    });
  });

  it('has no link or picture but its own, whatever the repository holds', () => {
    hostile(markdown => {
      assert.doesNotMatch(outsideCode(markdown), /\]\(/);
    });
  });

  it('has its own headings and no others, whatever the repository holds', () => {
    const own = headings(renderMarkdown(exampleReport())).filter(heading => !heading.startsWith('###'));
    hostile(markdown => {
      const found = headings(markdown).filter(heading => !heading.startsWith('###'));
      assert.deepEqual(found.slice(1), own.slice(1));
    });
  });

  it('has as many cells in each row of a table as in its head, whatever the repository holds', () => {
    hostile(markdown => {
      for (const table of markdown.split('\n\n').filter(block => block.startsWith('| '))) {
        const [head = 0, ...rows] = table.split('\n').map(line => line.split('|').length);
        assert.deepEqual(new Set(rows), new Set([head]));
      }
    });
  });

  it('names the refs that a finding rests on, as people say them', () => {
    const [finding] = exampleReport().findings;
    assert.ok(finding);
    const evidence = { ...finding.evidence, refs: ['refs/tags/v1.2.0', 'refs/heads/`work`'] };
    const markdown = renderMarkdown(exampleReport({ findings: [{ ...finding, evidence }] }));
    assert.ok(markdown.includes('Refs:\n\n- `v1.2.0`\n- `` `work` ``\n'));
  });

  it('links to a source of the catalogue', () => {
    assert.match(
      renderMarkdown(exampleReport()),
      /\(James Stanier: \[Should managers still code\?\]\(https:\/\/theengineeringmanager\.substack\.com\/p\/should-managers-still-code\)\)/,
    );
  });

  it('names no teammate but those who could take a file over or learn it', () => {
    assert.doesNotMatch(renderMarkdown(exampleReport()), /Mei Tanaka/);
  });
});

function headings(markdown: string): readonly string[] {
  return markdown.split('\n').filter(line => line.startsWith('#'));
}
