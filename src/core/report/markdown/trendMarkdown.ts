import type { HealthReport } from '../healthReport';
import { trendColumns, trendFirstColumn, trendNote, trendRows } from '../trendWording';
import { sentenceCase } from '../wording';
import { escaped } from './escape';
import { markdownTable, type MarkdownColumn } from './table';

/** The window and those before it as a table with a note, oldest first; nothing where no earlier one is known. */
export function trendMarkdown({ trend, window }: Pick<HealthReport, 'trend' | 'window'>): readonly string[] {
  const rows = trendRows(trend).map(row => row.map(escaped));
  if (rows.length === 0) return [];
  const columns = trendColumns.map((title): MarkdownColumn => ({ title: sentenceCase(title), align: 'right' }));
  return [
    markdownTable([{ title: trendFirstColumn(window), align: 'left' }, ...columns], rows).join('\n'),
    escaped(trendNote),
  ];
}
