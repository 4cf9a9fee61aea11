import { levelWords } from '../levelWords';
import { escaped } from '../markdown/escape';
import { namedFiles } from '../namedFiles';
import { sentence } from '../markdown/sentence';
import { renderMarkdown } from '../renderMarkdown';
import { summaryOfSeveral } from './severalReports';
import type { NamedReport } from './severalReports';

/** Several reports as Markdown: what they say together, then each one whole. */
export function renderSeveralMarkdown(reports: readonly NamedReport[], failed: number): string {
  const paths = reports.flatMap(({ report }) => namedFiles(report));
  const { title, first, lines, totals } = summaryOfSeveral(reports, failed);
  const summary = [
    `# ${escaped(title)}`,
    escaped(first),
    lines
      .map(({ name, level, facts }) => `- **${levelWords[level]}** ${sentence(`${name}: ${facts.join(' ')}`, paths)}`)
      .join('\n'),
    escaped(totals.join(' ')),
  ];
  return [`${summary.join('\n\n')}\n`, ...reports.map(({ report }) => renderMarkdown(report))].join('\n---\n\n');
}
