import { plain } from '../plain';
import { columnsOf, cutEnd, cutMiddle, padEnd, padStart } from './columns';

/** A column of a text table. */
export interface TableColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
}

const gap = '  ';

/**
 * Lines of a table whose first column holds paths and gives way: a path that does not fit loses its middle. The first
 * line has the titles.
 */
export function table(
  columns: readonly [TableColumn, ...TableColumn[]],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const cells = [columns.map(column => column.title), ...rows.map(row => row.map(plain))];
  const widths = columns.map((_, index) => Math.max(...cells.map(row => columnsOf(row[index] ?? ''))));
  const others = widths.slice(1).reduce((sum, other) => sum + other + gap.length, 0);
  widths[0] = Math.max(1, Math.min(widths[0] ?? 1, width - others));
  return cells.map(row =>
    columns
      .map(({ align }, index) => cell(row[index] ?? '', widths[index] ?? 0, align, index === 0))
      .join(gap)
      .trimEnd(),
  );
}

function cell(text: string, columns: number, align: TableColumn['align'], isPath: boolean): string {
  const fitting = isPath ? cutMiddle(text, columns) : cutEnd(text, columns);
  return align === 'left' ? padEnd(fitting, columns) : padStart(fitting, columns);
}
