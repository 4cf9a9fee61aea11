import type { HealthReport } from '../healthReport';
import { trendColumns, trendFirstColumn, trendNote, trendRows } from '../trendWording';
import { withFaintTitles } from './filesText';
import type { Paint } from './paint';
import { table, type TableColumn } from './table';
import { wrap } from './wrap';

const columnsForCounts = 72;
const shares = 2;

/** The window and those before it as a table, oldest first; without the counts where there is no room for them. */
export function trendText(
  { trend, window }: Pick<HealthReport, 'trend' | 'window'>,
  width: number,
  paint: Paint,
): readonly string[] {
  const rows = trendRows(trend);
  if (rows.length === 0) return [];
  const shown = width < columnsForCounts ? trendColumns.slice(0, shares) : trendColumns;
  const columns = shown.map((title): TableColumn => ({ title, align: 'right' }));
  const lines = table(
    [{ title: trendFirstColumn(window), align: 'left' }, ...columns],
    rows.map(row => row.slice(0, shown.length + 1)),
    width,
  );
  return [...withFaintTitles(lines, paint), ...wrap(trendNote, width)];
}
